import { fieldPassage } from '../../framework/passages.ts'
import type { Skeleton } from '../../framework/skeleton.ts'
import type { GuessedBlock, GuessedProse, KnownPart } from '../guess.ts'
import { fieldPiece, type OwnLines, type PlacedLine, push, surePiece } from './ownLines.ts'

/** The parts of the document with their titles and texts, also what was written between them since. */
export function ownProse(
  skeleton: Skeleton,
  lines: OwnLines,
): { readonly prose: readonly GuessedProse[]; readonly parts: readonly KnownPart[] } {
  const texts = textsOfParts(skeleton, lines)
  const prose: GuessedProse[] = []
  const parts: KnownPart[] = []
  for (const part of skeleton.parts) {
    const title = fieldPiece(lines, fieldPassage(part.id, 'title'))
    const field = (name: 'subtitle' | 'caption'): GuessedBlock | null => {
      const piece = fieldPiece(lines, fieldPassage(part.id, name))
      return piece && { ...piece, kind: 'paragraph' }
    }
    const subtitle = field('subtitle')
    const caption = field('caption')
    const written = (texts.get(part.id) ?? []).filter(({ line }) => lines.isFree(line.id))
    lines.use(written)
    const blocks = [
      ...(subtitle === null ? [] : [subtitle]),
      ...(caption === null ? [] : [caption]),
      ...written.map((each) => ({ ...surePiece(each.line.text, [each], each.line.id), kind: kindOf(each) })),
    ]
    const said = { id: title?.id ?? `part-${part.id}`, title, blocks }
    const isEmpty = title === null && blocks.length === 0
    if (!isEmpty) prose.push(said)
    // Prose of which nothing is left was deleted.
    if (isEmpty && part.kind === 'prose') continue
    const { id: _, ...shape } = part
    const place = {
      prose: isEmpty ? null : said.id,
      subtitle: subtitle?.id ?? null,
      caption: caption?.id ?? null,
    }
    parts.push(
      shape.kind === 'prose' ? { ...place, kind: 'prose', newPage: shape.newPage } : { ...place, ...shape },
    )
  }
  return { prose, parts }
}

/** The lines of each part of prose: its blocks, and what stands between them without a name of ours. */
function textsOfParts(skeleton: Skeleton, lines: OwnLines): ReadonlyMap<string, readonly PlacedLine[]> {
  const owner = new Map<string, string>()
  for (const part of skeleton.parts) {
    owner.set(fieldPassage(part.id, 'title'), part.id)
    if (part.kind === 'prose') for (const block of part.blocks) owner.set(block, part.id)
  }
  const isProse = new Set(skeleton.parts.filter(({ kind }) => kind === 'prose').map(({ id }) => id))
  const texts = new Map<string, PlacedLine[]>()
  let part: string | null = null
  for (const each of lines.all) {
    const { passage, names, table, line } = each
    if (passage !== null || names !== null || table !== null) part = owner.get(passage?.id ?? '') ?? null
    const isTitle = passage !== null && passage.id === fieldPassage(part ?? '', 'title')
    if (part !== null && isProse.has(part) && !isTitle && lines.isFree(line.id)) push(texts, part, each)
  }
  return texts
}

const kindOf = ({ line, style }: PlacedLine): GuessedBlock['kind'] => {
  if (line.heading !== null) return 'heading'
  if (line.list !== null) return line.list.kind
  return /^(intense )?(quote|citat|quotations)$/.test(style) ? 'quote' : 'paragraph'
}
