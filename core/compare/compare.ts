import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { textBlocks } from '../framework/richText.ts'
import { compareText } from '../text/compare.ts'
import { type PlacedText, placedTexts } from './texts.ts'

/**
 * One thing that differs between two frameworks that come from one another.
 * - `added`, `gone`: a text that only the later or only the earlier has
 * - `reworded`: the same passage with other words; `movedFrom` where it stood elsewhere too
 * - `moved`: the same words in another place
 * - `order`, `settings`: what no text shows
 */
export type Difference =
  | { readonly kind: 'added'; readonly id: string; readonly where: string; readonly after: string }
  | { readonly kind: 'gone'; readonly id: string; readonly where: string; readonly before: string }
  | {
      readonly kind: 'reworded'
      readonly id: string
      readonly where: string
      readonly before: string
      readonly after: string
      readonly movedFrom: string | null
    }
  | {
      readonly kind: 'moved'
      readonly id: string
      readonly where: string
      readonly from: string
      readonly text: string
    }
  | { readonly kind: 'order'; readonly id: string; readonly where: string }
  | { readonly kind: 'settings'; readonly id: string; readonly where: string }

/**
 * What is different in `after`, passage by passage and matched by id, in the reading order of `after`; what is gone stands
 * at the end. Empty exactly where nothing differs that a reader, or a printed page, could tell.
 */
export function compareFrameworks(before: Framework, after: Framework): readonly Difference[] {
  const [former, later] = [placedTexts(before), placedTexts(after)]
  const texts = [...later.values()].flatMap((text) => between(former.get(text.id), text))
  const gone = [...former.values()].filter(({ id }) => !later.has(id))
  const differences: Difference[] = [
    ...texts,
    ...orders(before, after),
    ...ordersWithin(before, after, later),
    ...gone.map(({ id, where, text }) => ({ kind: 'gone', id, where, before: text }) as const),
  ]
  if (differences.length === 0 && different(before, after))
    differences.push({ kind: 'settings', id: after.id, where: compareText.settings })
  return differences
}

function between(before: PlacedText | undefined, { id, where, text, cell }: PlacedText): Difference[] {
  if (before === undefined) return [{ kind: 'added', id, where, after: text }]
  const movedFrom = cell === before.cell ? null : before.where
  if (before.text !== text)
    return [{ kind: 'reworded', id, where, before: before.text, after: text, movedFrom }]
  return movedFrom === null ? [] : [{ kind: 'moved', id, where, from: movedFrom, text }]
}

const orders = (before: Framework, after: Framework): Difference[] =>
  (['roles', 'themes', 'competencies', 'parts'] as const)
    .filter((list) => reordered(before[list], after[list]))
    .map((list) => ({ kind: 'order', id: list, where: compareText.order[list] }))

/** Statements that stand in another order in their cell, and blocks in their part. */
function ordersWithin(
  before: Framework,
  after: Framework,
  texts: ReadonlyMap<string, PlacedText>,
): readonly Difference[] {
  const cells = Object.entries(after.cells).flatMap(([dimension, row]) =>
    Object.entries(row).flatMap(([role, statements]) => {
      const was = before.cells[dimension]?.[role] ?? []
      const where = texts.get(statements[0]?.id ?? '')?.where ?? ''
      return reordered(was, statements) ? [ordered(`${dimension} ${role}`, where)] : []
    }),
  )
  const parts = after.parts.flatMap((part) => {
    const was = before.parts.find(({ id }) => id === part.id)
    return was && reordered(blocksOf(was), blocksOf(part))
      ? [ordered(part.id, part.title || compareText.unnamed)]
      : []
  })
  return [...cells, ...parts]
}

const ordered = (id: string, where: string): Difference => ({ kind: 'order', id, where })

const blocksOf = (part: Framework['parts'][number]): readonly { readonly id: Id }[] => {
  if (part.kind === 'figure') return [...part.points, ...part.centre]
  return part.kind === 'prose' ? textBlocks(part.body.content).map(({ attrs }) => attrs) : []
}

/** Whether those that both lists have stand in another order. */
function reordered(before: readonly { readonly id: Id }[], after: readonly { readonly id: Id }[]): boolean {
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
  const kept = before.filter(({ id }) => is.has(id)).map(({ id }) => id)
  const now = after.filter(({ id }) => was.has(id)).map(({ id }) => id)
  return kept.some((id, i) => now[i] !== id)
}

/** Where a text was taken over from is kept, but nothing of it is read or printed. */
const different = (before: Framework, after: Framework): boolean => readable(before) !== readable(after)

/** Cells are a record whose order of keys says nothing, and a cell without statements is the same as none. */
function readable({ cells, origin: _, sources: __, ...rest }: Framework): string {
  const filled = Object.entries(cells).flatMap(([dimension, row]) =>
    Object.entries(row)
      .filter(([, statements]) => statements.length > 0)
      .map(([role, statements]) => [dimension, role, statements] as const),
  )
  const inOrder = filled.sort(([d1, r1], [d2, r2]) => (`${d1} ${r1}` < `${d2} ${r2}` ? -1 : 1))
  return JSON.stringify([rest, inOrder], (key, value: unknown) => (key === 'borrowed' ? undefined : value))
}
