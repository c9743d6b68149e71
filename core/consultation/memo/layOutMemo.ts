import { inlineText } from '../../framework/richText.ts'
import type { Block, PrintedDocument, TableBlock } from '../../layout/blocks.ts'
import { layOut } from '../../layout/layOut.ts'
import { heading, paragraph } from '../../layout/printing.ts'
import { documentText } from '../../text/document.ts'
import { memoText } from '../../text/memo.ts'
import { decisionBlocks, saidBlocks } from './answerCells.ts'
import { type MemoEntry, type MemoSource, memoEntries } from './entries.ts'
import { frontBlocks } from './front.ts'
import { markedSides } from './marked.ts'
import { type MemoPlace, type Places, placesOf } from './places.ts'
import { statisticsOf } from './statistics.ts'

export type MemoOrder = 'passage' | 'party'

/**
 * The consultation memo as a printed document: the round and its numbers first, then every answer with what the administration
 * says to it, by passage or by party. Nothing that came in is left out; what is undecided is said to be.
 */
export function layOutMemo(source: MemoSource, order: MemoOrder): PrintedDocument {
  const { now, round } = source
  const { about } = now
  const entries = memoEntries(source)
  const title = about.title || documentText.untitled
  // The shades of its colour, as every print of it has them.
  const { properties } = layOut({ ...now, parts: [] })
  const printing: Printing = {
    ...source,
    entries,
    sentPlaces: placesOf(source.sent),
    nowPlaces: placesOf(now),
  }
  const inside = entries.length === 0 ? [] : order === 'party' ? byParty(printing) : byPassage(printing)
  return {
    properties: {
      ...properties,
      title: memoText.runningTitle(round.name, title),
      subtitle: '',
      status: '',
      adopted: true,
    },
    sections: [
      { page: 'portrait', blocks: [...frontBlocks(round, title, statisticsOf(entries, round)), ...inside] },
    ],
  }
}

type Printing = MemoSource & {
  readonly entries: readonly MemoEntry[]
  readonly sentPlaces: Places
  readonly nowPlaces: Places
}

function byPassage(printing: Printing): readonly Block[] {
  const { entries } = printing
  const placed = entries.filter(({ group }) => group === 'passage')
  return [
    ...opening(memoText.byPassage),
    ...group(printing, 'general'),
    ...grouped(placed, ({ place }) => place?.chapter ?? '').flatMap(([chapter, inChapter], i) => [
      heading(2, `kapitel-${i + 1}`, chapter),
      ...grouped(inChapter, passageKey).flatMap(([, about], j) =>
        passageBlocks(printing, about, `${i + 1}-${j + 1}`),
      ),
    ]),
    ...group(printing, 'tray'),
    ...group(printing, 'aside'),
  ]
}

const opening = (intro: string): Block[] => [
  heading(1, 'svar', memoText.answers),
  paragraph('body', inlineText(`${intro} ${memoText.legend}`)),
]

const passageKey = ({ answer, place }: MemoEntry): string =>
  answer.target ?? `${place?.chapter} ${place?.name}`

/** A passage: where it stands, what became of it, and all that was said to it. */
function passageBlocks(printing: Printing, about: readonly MemoEntry[], target: string): readonly Block[] {
  const [first] = about
  if (first?.place == null) return []
  const name = headed(first.place, first.answer.target, printing.nowPlaces)
  return [
    heading(3, `sted-${target}`, name.text, { ordinal: name.number || null }),
    ...(first.answer.target === null ? [] : textBlocks(printing, first.answer.target, name.text)),
    entryTable(printing, about, name.text),
  ]
}

/** Politicians read it beside the new draft, where the passage may have another number. */
function headed(place: MemoPlace, target: string | null, now: Places) {
  const current = target === null ? '' : (now.of(target)?.number ?? '')
  const moved = current !== '' && current !== place.number
  return { number: place.number, text: moved ? `${place.name} ${memoText.numberNow(current)}` : place.name }
}

function textBlocks({ sentPlaces, nowPlaces }: Printing, target: string, place: string): readonly Block[] {
  const before = sentPlaces.text(target)
  if (before === null) return []
  const after = nowPlaces.text(target) ?? ''
  if (before === after) return [paragraph('tagline', inlineText(before)), ...moved()]
  const sides = markedSides(before, after)
  const gone = [paragraph('body', inlineText(memoText.passage.gone))]
  return [
    {
      type: 'table',
      layout: 'memo',
      summary: memoText.passage.summary(place),
      widths: [0.5, 0.5],
      head: [{ text: memoText.passage.before }, { text: memoText.passage.after }],
      rows: [
        {
          header: null,
          cells: [
            { blocks: [sides.before], spaceMm: 0 },
            { blocks: after === '' ? gone : [sides.after], spaceMm: 0 },
          ],
        },
      ],
    },
    ...moved(),
  ]

  function moved(): readonly Block[] {
    const [from, to] = [sentPlaces.of(target), nowPlaces.of(target)]
    if (from === null || to === null || (from.chapter === to.chapter && from.name === to.name)) return []
    // A place named by its own first words is another whenever these are.
    if (from.name.startsWith('»')) return []
    return [paragraph('body', inlineText(memoText.passage.moved(`${to.chapter}, ${to.name}`)))]
  }
}

function group(printing: Printing, which: 'general' | 'tray' | 'aside'): readonly Block[] {
  const about = printing.entries.filter((entry) => entry.group === which)
  if (about.length === 0) return []
  return [
    heading(2, which, memoText.groups[which]),
    ...(which === 'general' ? [] : [paragraph('body', inlineText(memoText.groupNote[which]))]),
    entryTable(printing, about, memoText.groups[which]),
  ]
}

function byParty(printing: Printing): readonly Block[] {
  return [
    ...opening(memoText.byPartyIntro),
    ...grouped(printing.entries, ({ party }) => party).flatMap(([party, about], i) => [
      heading(2, `part-${i + 1}`, party),
      entryTable(printing, about, party, true),
    ]),
  ]
}

function entryTable(
  { sentPlaces }: Printing,
  entries: readonly MemoEntry[],
  place: string,
  byPlace = false,
): TableBlock {
  const heads = byPlace ? memoText.entries.headsByParty : memoText.entries.heads
  return {
    type: 'table',
    layout: 'memo',
    summary: memoText.entries.summary(place),
    widths: byPlace ? [0.28, 0.4, 0.32] : [0.22, 0.43, 0.35],
    head: heads.map((text) => ({ text })),
    rows: entries.map((entry) => ({
      header: {
        text: `${entry.number}`,
        blocks: (byPlace ? whereOf(entry) : whoOf(entry)).map((line) => paragraph('body', inlineText(line))),
      },
      cells: [
        { blocks: [...saidBlocks(entry, sentPlaces)], spaceMm: 0 },
        // New text has no passage whose two sides could stand above.
        {
          blocks: [...decisionBlocks(entry, { withText: byPlace || entry.answer.target === null })],
          spaceMm: 0,
        },
      ],
    })),
  }
}

const whoOf = ({ party, answer: { author } }: MemoEntry): readonly string[] => [
  party,
  ...(author === '' || author === party ? [] : [memoText.entries.author(author)]),
]

const whereOf = ({ group: which, place }: MemoEntry): readonly string[] =>
  place === null
    ? which === 'passage'
      ? []
      : [memoText.groups[which]]
    : [[place.number, place.chapter].filter((part) => part !== '').join(' '), place.name]

/** In the order in which each key first comes. */
function grouped<T>(
  all: readonly T[],
  keyOf: (each: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups]
}
