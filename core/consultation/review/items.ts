import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import type { Answer, CellPlace, PassageId, Round, Wording } from '../../framework/round.ts'
import { unplacedIn } from '../inbox/tray.ts'
import { type AnswerGroup, type Entry, entriesOf, groupsOf } from './groups.ts'
import { cellWhere, type PassagePlace } from './places.ts'

/** One place of the framework with all that was answered to it. */
export type ReviewItem = {
  /** The passage's id; `cell:…` for proposals to a cell; `general`, `tray` or `aside`. */
  readonly key: string
  readonly kind: 'statement' | 'prose' | 'cell' | 'general' | 'tray' | 'aside'
  readonly target: PassageId | null
  /** Where the statement stood as it was sent, or the cell that is proposed for. */
  readonly cell: CellPlace | null
  readonly competency: Id | null
  readonly role: Id | null
  readonly number: string
  readonly where: readonly string[]
  /** Null where nothing was sent there. */
  readonly sent: Wording | null
  readonly groups: readonly AnswerGroup[]
  /** How much lies here that wants no decision: what was laid aside. 0 everywhere else. */
  readonly aside: number
}

type Sent = { readonly framework: Framework; readonly places: ReadonlyMap<PassageId, PassagePlace> }

/**
 * Everything that wants a decision, by the place it is about, in reading order: the grid as it is printed, each cell followed
 * by what is proposed for it, then the other text, the whole, what has no place yet, and the way back to what was laid aside.
 * `now` is for passages that were not sent.
 */
export function reviewItems(
  round: Round,
  sent: Sent,
  now: ReadonlyMap<PassageId, PassagePlace>,
): readonly ReviewItem[] {
  const found = new Map<string, Entry[]>()
  for (const entry of round.responses.flatMap(entriesOf)) {
    const key = keyOf(entry.answer)
    const there = found.get(key)
    if (there) there.push(entry)
    else found.set(key, [entry])
  }
  const items: ReviewItem[] = []
  const take = (key: string, item: Place) => {
    const entries = found.get(key)
    if (entries === undefined) return
    found.delete(key)
    items.push({ key, ...item, groups: groupsOf(entries), aside: 0 })
  }
  const takeAt = (place: PassagePlace, isSent: boolean) => {
    const { id: target, kind, cell, competency, role, number, where, wording } = place
    take(target, { kind, target, cell, competency, role, number, where, sent: isSent ? wording : null })
  }
  const statements = [...sent.places.values()].filter(({ kind }) => kind === 'statement')
  for (const { id, cell, competency } of cellsOf(sent.framework)) {
    for (const place of statements) if (sameCell(place.cell, cell)) takeAt(place, true)
    const where = cellWhere(sent.framework, cell) ?? []
    take(id, { kind: 'cell', target: null, cell, competency, role: cell.role, number: '', where, sent: null })
  }
  for (const place of sent.places.values()) takeAt(place, true)
  for (const place of now.values()) takeAt(place, false)
  // Somewhere that neither text has any more: its answers say themselves what it was.
  for (const [key, entries] of [...found])
    if (key !== 'general' && key !== 'tray') take(key, nowhere(entries))
  take('general', whole('general'))
  take('tray', whole('tray'))
  const aside = unplacedIn(round).aside.length
  if (aside > 0) items.push({ key: 'aside', ...whole('aside'), groups: [], aside })
  return items
}

type Place = Omit<ReviewItem, 'key' | 'groups' | 'aside'>

const whole = (kind: 'general' | 'tray' | 'aside'): Place => ({
  kind,
  target: null,
  cell: null,
  competency: null,
  role: null,
  number: '',
  where: [],
  sent: null,
})

const nowhere = ([first]: readonly Entry[]): Place => ({
  ...whole('general'),
  kind: 'prose',
  target: first?.answer.target ?? null,
})

/** The place an answer is shown at. */
export function keyOf(answer: Answer): string {
  if (answer.target !== null) return answer.target
  if (answer.lies === 'tray' && answer.kind === 'new' && answer.cell !== null) return cellKey(answer.cell)
  return answer.lies
}

export const cellKey = ({ dimension, role }: CellPlace): string => `cell:${dimension}:${role}`

const cellsOf = (framework: Framework) => {
  const order = [null, ...framework.themes.map(({ id }) => id)]
  const rows = order.flatMap((theme) => framework.competencies.filter((row) => row.theme === theme))
  return rows.flatMap((row) =>
    row.dimensions.flatMap((dimension) =>
      framework.roles.map((role) => {
        const cell = { dimension: dimension.id, role: role.id }
        return { id: cellKey(cell), cell, competency: row.id }
      }),
    ),
  )
}

const sameCell = (a: CellPlace | null, b: CellPlace): boolean =>
  a !== null && a.dimension === b.dimension && a.role === b.role
