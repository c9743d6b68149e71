import type { IdSource } from '../framework/id.ts'
import type { ProsePart } from '../framework/part.ts'
import { type Inline, type ProseBlock, plainText } from '../framework/richText.ts'
import type { Guess, GuessedBlock } from './guess.ts'

/** The prose of a guess as parts of a document, in the order of the source: those above the first statement, and the others. */
export function prosePartsOf(
  { prose, statements }: Guess,
  ids: IdSource,
  at: ReadonlyMap<string, number>,
): { readonly before: readonly ProsePart[]; readonly after: readonly ProsePart[] } {
  const grid = statements.reduce(
    (first, { lines }) => Math.min(first, at.get(lines[0] ?? '') ?? Infinity),
    Infinity,
  )
  const before: ProsePart[] = []
  const after: ProsePart[] = []
  for (const part of prose) {
    const first = part.title?.lines[0] ?? part.blocks[0]?.lines[0] ?? ''
    const side = (at.get(first) ?? 0) < grid ? before : after
    side.push({
      id: ids(),
      kind: 'prose',
      title: plainText(part.title?.text).trim(),
      subtitle: '',
      newPage: side.length === 0,
      body: { type: 'doc', content: blocksOf(part.blocks, ids) },
    })
  }
  return { before, after }
}

/** Bullets that follow each other are one list, and so are numbers and quotes. */
export function blocksOf(blocks: readonly GuessedBlock[], ids: IdSource): ProseBlock[] {
  const made: ProseBlock[] = []
  for (const { kind, text } of blocks) {
    const content: Inline[] = [...text]
    const attrs = { id: ids() }
    const last = made.at(-1)
    const paragraph = { type: 'paragraph', attrs, content } as const
    if (kind === 'heading') made.push({ type: 'heading', attrs: { ...attrs, level: 2 }, content })
    else if (kind === 'paragraph') made.push(paragraph)
    else if (kind === 'quote') {
      if (last?.type === 'blockquote') last.content.push(paragraph)
      else made.push({ type: 'blockquote', content: [paragraph] })
    } else {
      const type = kind === 'bullet' ? 'bulletList' : 'orderedList'
      if (last?.type === type) last.content.push({ type: 'listItem', content: [paragraph] })
      else made.push({ type, content: [{ type: 'listItem', content: [paragraph] }] })
    }
  }
  return made
}
