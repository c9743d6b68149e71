import { XmlComponent } from 'docx'
import type { Xml } from './xml.ts'

/**
 * XML of our own inside docx's components: each piece is left out with a mark in its place, and put in when docx has
 * written the part. The mark is an element, which no text of a user can be.
 */
export type Embedded = {
  /** A component that stands for these elements. */
  readonly embed: (content: Xml) => XmlComponent
  /** A part as docx wrote it, with everything in its place. */
  readonly complete: (part: string) => string
}

export function embedding(): Embedded {
  const pieces: Xml[] = []
  return {
    embed: (content) => new Mark(pieces.push(content) - 1),
    complete: (part) =>
      part.replace(/<embedded n="(\d+)"\/>/g, (_, index: string) => pieces[Number(index)] ?? ''),
  }
}

class Mark extends XmlComponent {
  constructor(index: number) {
    super('embedded')
    this.root.push({ _attr: { n: index } })
  }
}
