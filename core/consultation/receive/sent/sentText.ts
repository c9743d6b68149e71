import { type Bag, bagOf, type Weigh, weighing } from '../../../compare/likeness.ts'
import type { Framework } from '../../../framework/framework.ts'
import { allPassages, type Passage } from '../../../framework/passages.ts'
import type { CellPlace, Round } from '../../../framework/round.ts'
import type { PrintedDocument } from '../../../layout/blocks.ts'
import { documentText } from '../../../text/document.ts'
import { draftText } from '../../../text/draft.ts'
import { layOutPersonal } from '../../personal/layOutPersonal.ts'
import { guideBlocks } from '../../send/guide.ts'
import { layOutDraft } from '../../send/layOutDraft.ts'
import { keyOf } from '../keyOf.ts'
import { printedParagraphs, saidInBlocks } from './printedParagraphs.ts'

/** What was sent as one reads it: every paragraph with the passage or name it is, and the cell it stands in. */
export type SentText = {
  readonly framework: Framework
  readonly paragraphs: readonly SentParagraph[]
  /** By `s1 2`, the second print of s1. */
  readonly passages: ReadonlyMap<string, SentParagraph>
  readonly names: ReadonlyMap<string, SentParagraph>
  readonly byKey: ReadonlyMap<string, readonly SentParagraph[]>
  readonly byPrefix: ReadonlyMap<string, readonly SentParagraph[]>
  /** By `table row column`; the head is row -1. */
  readonly regions: ReadonlyMap<string, Region>
  /** What else may stand in the file without anybody's having written it there, as keys. */
  readonly besides: ReadonlySet<string>
  /** What may stand above and below the text of a page, without the numbers of pages; see core/word/sections.ts. */
  readonly edges: readonly string[]
  readonly weigh: Weigh
  readonly bags: (sent: SentParagraph) => Bag
}

export type SentParagraph = {
  readonly index: number
  /** `fixed`: printed by the program, about nothing that can be changed. */
  readonly kind: 'passage' | 'name' | 'fixed'
  /** Of the passage or the named thing; empty for the rest. */
  readonly id: string
  readonly print: number
  /** As it is printed, without the number in front. */
  readonly text: string
  readonly key: string
  /** The number in front of it; empty for none. */
  readonly prefix: string
  /** What the print adds around the passage's own text: the name a definition goes on from, its stop. */
  readonly around: { readonly before: string; readonly after: string }
  readonly passage: Passage | null
  readonly region: Region
}

/** A cell of a table, or the text from one heading or table to the next. */
export type Region = {
  readonly index: number
  readonly spot: { readonly table: number; readonly row: number; readonly column: number } | null
  /** The cell of the grid whose statements stand here; null where there is none, or several. */
  readonly cell: CellPlace | null
}

const known = new WeakMap<Framework, Map<string, SentText>>()

/** Worked out once for all files of a round. */
export function sentText(sent: Framework, round: Round): SentText {
  const rounds = known.get(sent) ?? new Map<string, SentText>()
  known.set(sent, rounds)
  const key = JSON.stringify([round.id, round.layout, round.kind, round.role])
  const made = rounds.get(key) ?? makeSentText(sent, round)
  rounds.set(key, made)
  return made
}

function makeSentText(sent: Framework, round: Round): SentText {
  const document = round.kind === 'personal' ? layOutPersonal(sent, round) : layOutDraft(sent, round)
  const all = allPassages(sent)
  const { paragraphs, regions } = printedParagraphs(document, sent, all)
  const byKey = new Map<string, SentParagraph[]>()
  const byPrefix = new Map<string, SentParagraph[]>()
  for (const each of paragraphs) {
    add(byKey, each.key, each)
    if (each.prefix !== '') add(byPrefix, each.prefix, each)
  }
  const weigh = weighing(paragraphs.map(({ text }) => text))
  const bags = new Map<SentParagraph, Bag>()
  const of = (kind: SentParagraph['kind']) =>
    new Map(
      paragraphs
        .filter((each) => each.kind === kind)
        .map((each) => [`${each.id} ${each.print}`, each] as const),
    )
  return {
    framework: sent,
    paragraphs,
    passages: of('passage'),
    names: of('name'),
    byKey,
    byPrefix,
    regions: new Map(
      regions.flatMap((region) =>
        region.spot === null
          ? []
          : [[`${region.spot.table} ${region.spot.row} ${region.spot.column}`, region] as const],
      ),
    ),
    besides: new Set([
      ...Object.values(documentText.status).map(keyOf),
      ...contentsOf(document.sections.flatMap(({ blocks }) => blocks)),
    ]),
    edges: edgesOf(document.properties),
    weigh,
    bags: (each) => {
      const bag = bags.get(each) ?? bagOf(each.text, weigh)
      bags.set(each, bag)
      return bag
    },
  }
}

/** Each line whole, and its two ends, which programs set apart. */
function edgesOf({ title, status, organisation }: PrintedDocument['properties']): readonly string[] {
  const pages = `${documentText.page} ${documentText.of}`
  return [`${title} ${status}`, `${organisation} ${pages}`, title, status, organisation, pages].map((line) =>
    line.trim(),
  )
}

const contentsOf = (
  blocks: ReturnType<typeof layOutDraft>['sections'][number]['blocks'],
): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'contents' ? [block.title, ...block.entries.map(({ text }) => text)].map(keyOf) : [],
  )

/** What only the copy for this party says. */
export const besidesFor = (sent: Framework, round: Round, party: string): ReadonlySet<string> =>
  new Set(
    party === ''
      ? []
      : [draftText.cover.to(party), ...saidInBlocks(guideBlocks(sent, round, party))].map(keyOf),
  )

export function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
