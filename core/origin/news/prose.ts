import { signOf, signOfText } from '../../framework/held.ts'
import type { Id } from '../../framework/id.ts'
import type { Part } from '../../framework/part.ts'
import type { Added, Gone } from './news.ts'
import { blocksIn, type PlacedBlock } from './prosePairs.ts'
import type { Known } from './texts.ts'

/** Parts that are new, and new blocks in those that are here. */
export function addedProse({ now, pairs, prose, held, isNew, noted }: Known): Added[] {
  const blocks = blocksIn(now)
  const isNewBlock = ({ block: { attrs }, text }: PlacedBlock) =>
    !prose.mine.has(attrs.id) && isNew(attrs.id) && !held.has(signOf(text))
  return now.parts.flatMap((part): Added[] => {
    const inside = blocks.filter((block) => block.part === part.id)
    const added = { kind: 'added', statements: 0, sure: noted } as const
    if (pairs.mine.has(part.id))
      return inside.filter(isNewBlock).map(({ block, text }) => ({
        ...added,
        what: 'block',
        id: block.attrs.id,
        where: nameOf(part),
        text,
      }))
    // What is here already has only been moved there.
    const moved = inside.length > 0 && !inside.some(isNewBlock)
    if (!isNew(part.id) || moved) return []
    const text = part.title || (inside[0]?.text ?? '')
    return [{ ...added, what: 'part', id: part.id, where: [], text }]
  })
}

/** Prose that stands here word for word as it was taken over, and not in the template any more. */
export function goneProse({ mine, pairs, prose, held, noted }: Known): Gone[] {
  if (!noted) return []
  const isGone = ({ block: { attrs }, text }: PlacedBlock) =>
    !prose.partners.has(attrs.id) && held.has(signOfText({ id: attrs.id, field: 'text', text }))
  const kept = new Set<Id>(pairs.mine.values())
  const blocks = blocksIn(mine)
  return mine.parts.flatMap((part): Gone[] => {
    if (part.kind !== 'prose') return []
    const inside = blocks.filter((block) => block.part === part.id)
    const untouched = held.has(signOfText({ id: part.id, field: 'title', text: part.title }))
    if (!kept.has(part.id) && untouched && inside.every(isGone))
      return [
        { kind: 'gone', what: 'part', id: part.id, where: [], text: part.title || (inside[0]?.text ?? '') },
      ]
    return inside.filter(isGone).map(({ block, text }) => ({
      kind: 'gone',
      what: 'block',
      id: block.attrs.id,
      where: nameOf(part),
      text,
    }))
  })
}

const nameOf = ({ title }: Part): readonly string[] => (title === '' ? [] : [title])
