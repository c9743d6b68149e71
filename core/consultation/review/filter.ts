import type { Id } from '../../framework/id.ts'
import { plainText } from '../../framework/richText.ts'
import type { Answer } from '../../framework/round.ts'
import type { AnswerGroup, Entry } from './groups.ts'
import type { ReviewItem } from './items.ts'

/** What of the answers is looked at; null and the empty string choose all. */
export type ReviewFilter = {
  readonly party: string | null
  readonly kind: Answer['kind'] | null
  /** Only what has not been decided. */
  readonly undecided: boolean
  readonly competency: Id | null
  readonly role: Id | null
  readonly query: string
}

export const everyAnswer: ReviewFilter = {
  party: null,
  kind: null,
  undecided: false,
  competency: null,
  role: null,
  query: '',
}

export const isNarrowed = (filter: ReviewFilter): boolean =>
  filter.party !== null ||
  filter.kind !== null ||
  filter.undecided ||
  filter.competency !== null ||
  filter.role !== null ||
  filter.query.trim() !== ''

/** The places with the answers that are looked at, those without any left out. `keep`: an answer that stays though it is decided. */
export function filtered(
  items: readonly ReviewItem[],
  filter: ReviewFilter,
  keep: Id | null = null,
): readonly ReviewItem[] {
  if (!isNarrowed(filter)) return items
  const wanted = lower(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.flatMap((item) => {
    const here =
      (filter.competency === null || item.competency === filter.competency) &&
      (filter.role === null || item.role === filter.role)
    const place = wanted.length === 0 ? '' : placeWords(item)
    const groups = item.groups.filter(
      (group) => here && takes(group, filter, keep) && says(group, place, wanted),
    )
    return groups.length === 0 ? [] : [groups.length === item.groups.length ? item : { ...item, groups }]
  })
}

const takes = (group: AnswerGroup, { party, kind, undecided }: ReviewFilter, keep: Id | null): boolean =>
  (party === null || group.entries.some(({ response }) => response.party === party)) &&
  (kind === null || group.entries.some(({ answer }) => answer.kind === kind)) &&
  (!undecided || group.done < group.ids.length || group.id === keep)

/** Whether the place and the answer together hold every word. */
function says(group: AnswerGroup, place: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const words = `${place}\n${group.entries.map(entryWords).join('\n')}`
  return wanted.every((word) => words.includes(word))
}

const placeWords = ({ number, where, sent }: ReviewItem): string =>
  lower([number, ...where, sent?.lead ?? '', plainText(sent?.text)].join('\n'))

const entryWords = ({ response, answer, replies }: Entry): string =>
  lower(
    [
      response.party,
      answer.author,
      answer.decision.remark,
      ...('text' in answer ? [answer.text] : [answer.before, answer.after]),
      answer.kind === 'comment' ? answer.quote : '',
      ...replies.flatMap(({ author, text }) => [author, text]),
    ].join('\n'),
  )

const lower = (text: string): string => text.normalize('NFC').replaceAll('\u00ad', '').toLocaleLowerCase('da')
