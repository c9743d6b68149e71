import { inlineText } from '../../framework/richText.ts'
import { type Round, type Verdict, Verdict as Verdicts } from '../../framework/round.ts'
import type { Block, TableBlock, TableRow } from '../../layout/blocks.ts'
import { heading, paragraph } from '../../layout/printing.ts'
import { dayLong } from '../../text/day.ts'
import { memoText } from '../../text/memo.ts'
import type { Statistics, Tally } from './statistics.ts'

const { facts, numbers, parties } = memoText

/** What stands before the answers: the round, who was heard and who answered, and the answers in numbers. */
export function frontBlocks(round: Round, title: string, statistics: Statistics): readonly Block[] {
  const answered = statistics.parties.filter(({ received }) => received.length > 0).length
  return [
    heading(1, 'notat', memoText.title),
    paragraph('tagline', inlineText(memoText.subtitle(round.name, title))),
    paragraph('intro', inlineText(memoText.intro(statistics.all, answered))),
    factTable(round, statistics),
    heading(2, 'parter', parties.title),
    partyTable(statistics),
    ...(statistics.all === 0
      ? []
      : [
          heading(2, 'tal', numbers.title),
          paragraph('leadIn', inlineText(numbers.decisions)),
          tallyTable(statistics),
          paragraph('leadIn', inlineText(numbers.kinds)),
          kindTable(statistics),
        ]),
  ]
}

const day = (moment: string): string => dayLong(moment.slice(0, 10))

function factTable(round: Round, { all, undecided, changed }: Statistics): TableBlock {
  const state = [
    round.closedAt === null ? facts.open : facts.closed(day(round.closedAt)),
    ...(all === 0 ? [] : [facts.decided(all - undecided, all)]),
    ...(undecided === 0 ? [] : [facts.undecided(undecided)]),
    ...(all === 0 ? [] : [facts.changed(changed.answers, changed.places)]),
  ]
  return {
    ...table(facts.summary, [0.28, 0.72], null),
    rows: [
      row(facts.period, [facts.periodOf(round.from, round.deadline)]),
      row(facts.deadline, [facts.deadlineOf(round.deadline)]),
      ...(round.lookAt.trim() === ''
        ? []
        : [
            row(
              facts.lookAt,
              round.lookAt.split('\n').filter((line) => line.trim() !== ''),
            ),
          ]),
      row(facts.state, state),
    ],
  }
}

const partyTable = (statistics: Statistics): TableBlock => ({
  ...table(parties.summary, [0.42, 0.38, 0.2], parties.heads),
  rows: statistics.parties.map(({ name, heard, received, tally }) =>
    row(
      name,
      [received.length === 0 ? parties.notAnswered : parties.answered([...new Set(received.map(day))])],
      [`${tally.all}`],
      ...(heard ? [] : [{ below: parties.notHeard }]),
    ),
  ),
})

/** Which decisions stand as columns: those that were made, and that some are open. */
const columnsOf = ({ by }: Tally): readonly (Verdict | null)[] =>
  [...Verdicts.options, null].filter((verdict) => by.has(verdict))

/** As wide as the longest word of each head, so that none is broken; the parties' names have the rest. */
const headShare = { imødekommet: 0.17, delvist: 0.17, ikke: 0.17, efterretning: 0.145, none: 0.1 } as const
const allShare = 0.07

function tallyTable(statistics: Statistics): TableBlock {
  const columns = columnsOf(statistics)
  const head = columns.map((verdict) => (verdict === null ? memoText.undecided : memoText.verdicts[verdict]))
  const counts = ({ all, by }: Tally) => [all, ...columns.map((verdict) => by.get(verdict) ?? 0)]
  const said = statistics.parties.filter(({ tally }) => tally.all > 0)
  const shares = columns.map((verdict) => headShare[verdict ?? 'none'])
  const party = 1 - allShare - shares.reduce((sum, share) => sum + share, 0)
  return {
    ...table(numbers.byParty, [party, allShare, ...shares], [numbers.party, numbers.all, ...head]),
    rows: [
      ...said.map(({ name, tally }) => row(name, ...counts(tally).map((count) => [`${count}`]))),
      row(numbers.all, ...counts(statistics).map((count) => [`${count}`])),
    ],
  }
}

const kindTable = ({ kinds, all }: Statistics): TableBlock => ({
  ...table(numbers.byKind, [0.6, 0.4], [numbers.kind, numbers.count]),
  rows: [
    ...kinds.map(({ kind, count }) => row(memoText.kinds[kind], [`${count}`])),
    row(numbers.all, [`${all}`]),
  ],
})

const table = (
  summary: string,
  widths: readonly number[],
  heads: readonly string[] | null,
): Omit<TableBlock, 'rows'> => ({
  type: 'table',
  layout: 'memo',
  summary,
  widths,
  head: heads === null ? null : heads.map((text) => ({ text })),
})

type Cell = readonly string[]

const row = (name: string, ...parts: readonly (Cell | { readonly below: string })[]): TableRow => ({
  header: {
    text: name,
    blocks: parts.flatMap((part) => ('below' in part ? [paragraph('body', inlineText(part.below))] : [])),
  },
  cells: parts.flatMap((part) =>
    'below' in part ? [] : [{ blocks: part.map((line) => paragraph('body', inlineText(line))), spaceMm: 0 }],
  ),
})
