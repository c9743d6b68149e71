import type { IdSource } from '../../framework/id.ts'
import { Day, type Party, type Round, type RoundLayout } from '../../framework/round.ts'
import { consultationSendTexts } from '../../text/screen/consultationSend.ts'

/** What the user says of a round before it is sent. Days are as ISO 8601 writes them. */
export type Wish = {
  readonly name: string
  readonly from: string
  readonly deadline: string
  /** The names of those heard; lines without one count for nothing. */
  readonly heard: readonly string[]
  readonly lookAt: string
  readonly layout: RoundLayout
}

/** Says in Danish what is wrong, by field; empty where all is well. */
export type WishFaults = Partial<Readonly<Record<'name' | 'from' | 'deadline' | 'heard' | 'lookAt', string>>>

const text = consultationSendTexts.faults

/** `perParty`: each of those heard gets a file, so there must be somebody. */
export function faultsOf({ name, from, deadline, heard, lookAt }: Wish, perParty: boolean): WishFaults {
  const parties = partyNames(heard)
  const isDay = (day: string) => Day.safeParse(day).success
  return {
    ...(name.trim() === ''
      ? { name: text.name }
      : name.trim().length > 200
        ? { name: text.tooLong(200) }
        : {}),
    ...(isDay(from) ? {} : { from: text.from }),
    ...(!isDay(deadline)
      ? { deadline: text.deadline }
      : isDay(from) && deadline <= from
        ? { deadline: text.notAfter }
        : {}),
    ...(perParty && parties.length === 0
      ? { heard: text.nobody }
      : parties.length > 500
        ? { heard: text.tooMany }
        : {}),
    ...(lookAt.length > 5000 ? { lookAt: text.tooLong(5000) } : {}),
  }
}

/** Each name once, as it was first written, whatever its capitals; as long as a party's name may be. */
export function partyNames(names: readonly string[]): readonly string[] {
  const byName = new Map<string, string>()
  for (const each of names) {
    const name = each.replace(/\s+/gu, ' ').trim().slice(0, 200).trim()
    const key = name.toLocaleLowerCase('da')
    if (name !== '' && !byName.has(key)) byName.set(key, name)
  }
  return [...byName.values()]
}

/** A round of what was wished, which has no faults; `now` in UTC as ISO 8601 writes it. */
export const newRound = (wish: Wish, ids: IdSource, now: string): Round => ({
  id: ids(),
  kind: 'consultation',
  role: null,
  name: wish.name.trim(),
  from: wish.from,
  deadline: wish.deadline,
  heard: parties(wish.heard, [], ids),
  lookAt: wish.lookAt.trim(),
  layout: wish.layout,
  sentAt: now,
  closedAt: null,
  responses: [],
})

/** Those heard with an id each; those who were heard before keep theirs, since answers say it is they who answered. */
export function parties(names: readonly string[], before: readonly Party[], ids: IdSource): Party[] {
  const known = new Map(before.map((party) => [party.name.toLocaleLowerCase('da'), party]))
  return partyNames(names).map((name) => ({ id: known.get(name.toLocaleLowerCase('da'))?.id ?? ids(), name }))
}

/** "2. høring" after one that was sent; personal editions do not count. */
export const suggestedName = (rounds: readonly Pick<Round, 'kind'>[]): string =>
  consultationSendTexts.suggestedName(rounds.filter(({ kind }) => kind === 'consultation').length + 1)
