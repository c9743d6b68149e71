import { type Answer, type Round, type Verdict, wantsDecision } from '../../framework/round.ts'
import { memoText } from '../../text/memo.ts'
import { whoAnswered } from '../inbox/whoAnswered.ts'
import type { MemoEntry } from './entries.ts'

export type Tally = {
  readonly all: number
  /** By what was decided; `null` for what nobody has decided. */
  readonly by: ReadonlyMap<Verdict | null, number>
}

export type MemoParty = {
  readonly name: string
  readonly heard: boolean
  /** Moments at which something came. */
  readonly received: readonly string[]
  readonly tally: Tally
}

export type Statistics = Tally & {
  readonly undecided: number
  /** How many answers have changed the text, and in how many places. */
  readonly changed: { readonly answers: number; readonly places: number }
  readonly kinds: readonly { readonly kind: Answer['kind']; readonly count: number }[]
  readonly parties: readonly MemoParty[]
}

/** What is laid aside is printed but not counted: it asked for nothing. */
export function statisticsOf(entries: readonly MemoEntry[], round: Round): Statistics {
  const counted = entries.filter(({ answer }) => wantsDecision(answer))
  const tally = tallyOf(counted)
  const used = counted.filter(({ answer }) => answer.decision.used !== null)
  const kinds = Object.keys(memoText.kinds) as Answer['kind'][]
  return {
    ...tally,
    undecided: tally.by.get(null) ?? 0,
    changed: {
      answers: used.length,
      places: new Set(used.map(({ answer }) => answer.target ?? `${answer.decision.used?.after}`)).size,
    },
    kinds: kinds.flatMap((kind) => {
      const count = counted.filter(({ answer }) => answer.kind === kind).length
      return count === 0 ? [] : [{ kind, count }]
    }),
    parties: partiesOf(counted, round),
  }
}

function tallyOf(entries: readonly MemoEntry[]): Tally {
  const by = new Map<Verdict | null, number>()
  for (const { answer } of entries)
    by.set(answer.decision.verdict, (by.get(answer.decision.verdict) ?? 0) + 1)
  return { all: entries.length, by }
}

/** Those heard in their order, then the others by name, each once. */
function partiesOf(entries: readonly MemoEntry[], round: Round): readonly MemoParty[] {
  const { heard, others } = whoAnswered(round)
  const of = (name: string, isHeard: boolean, responses: Round['responses']): MemoParty => ({
    name,
    heard: isHeard,
    received: responses.map(({ receivedAt }) => receivedAt),
    tally: tallyOf(entries.filter(({ response }) => responses.includes(response))),
  })
  const names = [...new Set(others.map(({ party }) => party))]
  return [
    ...heard.map(({ party, responses }) => of(party.name, true, [...responses])),
    ...names.map((name) =>
      of(
        name || memoText.parties.nameless,
        false,
        others.filter(({ party }) => party === name),
      ),
    ),
  ]
}
