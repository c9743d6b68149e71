import { ok, type Result, refuse } from '../../../framework/result.ts'
import { survey, TooMuch } from '../../../import/word/reading.ts'
import type { WordPackage } from '../../../import/word/wordPackage.ts'
import { refusalText } from '../../../text/refusal.ts'
import { childNamed, childrenNamed, type XmlElement } from '../../../xml/readXml.ts'
import { readBlocks } from './blocks.ts'
import { readComments } from './comments.ts'
import { readEdges } from './edges.ts'
import { endlessComments, type Reader, top } from './reader.ts'
import type { ReturnedDocument } from './returned.ts'

/**
 * The text of a Word file with all that was done to it, its comments, and the anchors of what was sent; `known` tells which ids
 * are. Refused with a sentence is what is damaged or has more than can be read.
 */
export function readReturned(
  name: string,
  opened: WordPackage,
  known: Pick<Reader, 'isPassage' | 'isNamed'>,
): Result<ReturnedDocument> {
  const { document } = opened
  const body = childNamed(document, 'w:body')
  const reader: Reader = {
    ...known,
    address: opened.address,
    fields: [],
    soundFields: survey(document).soundFields,
    note: notesOf(opened),
    openBookmarks: new Map(),
    openMoves: new Map(),
    comments: [],
    endless: endlessComments(document),
    marks: new Map(),
    paragraphs: [],
    tables: 0,
    at: 0,
    letters: 0,
  }
  let edges: ReturnedDocument['edges'] = []
  try {
    if (body !== undefined) readBlocks(body, reader, top)
    edges = readEdges(opened, reader)
  } catch (error) {
    if (error instanceof TooMuch) return refuse('limit', refusalText.foreign.tooMuch(name))
    throw error
  }
  const comments = readComments(opened, reader.marks)
  if (!comments.ok) return comments
  return ok({ paragraphs: reader.paragraphs, comments: comments.value, edges })
}

/** Footnotes and endnotes, each read once; a part that is damaged has none. */
function notesOf({ part }: WordPackage): Reader['note'] {
  const parts = new Map<string, Map<string, XmlElement>>()
  return (kind, id) => {
    let notes = parts.get(kind)
    if (notes === undefined) {
      const read = part(`${kind}s`)
      const elements = read.ok && read.value !== null ? childrenNamed(read.value, `w:${kind}`) : []
      notes = new Map(elements.map((element) => [element.attributes['w:id'] ?? '', element]))
      parts.set(kind, notes)
    }
    const note = notes.get(id ?? '')
    notes.delete(id ?? '')
    return note ?? null
  }
}
