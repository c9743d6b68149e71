import { plainText } from '../../core/framework/richText.ts'
import { linesOfSource, type Source, type SourceLine, type SourceTable } from '../../core/import/source.ts'
import { readWord } from '../../core/import/word/readWord.ts'

/** Short ways to look at what was read of a Word file. */

const read = (bytes: Uint8Array): Source => {
  const source = readWord('Nabo.docx', bytes)
  if (!source.ok) throw new Error(source.refusal.message)
  return source.value
}
export const lines = (bytes: Uint8Array): readonly SourceLine[] => linesOfSource(read(bytes))
export const texts = (bytes: Uint8Array) => lines(bytes).map(({ text }) => plainText(text))
export const table = (bytes: Uint8Array): SourceTable => {
  const found = read(bytes).blocks.find((block) => block.kind === 'table')
  if (found?.kind !== 'table') throw new Error('no table')
  return found
}
export const grid = ({ rows }: SourceTable) =>
  rows.map((cells) => cells.map((each) => each?.lines.map(({ text }) => plainText(text)).join(' | ') ?? null))

export const paragraphStyle = (id: string, name: string, inside = '', basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`
