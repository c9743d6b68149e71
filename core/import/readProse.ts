import { type InlineText, plainText } from '../framework/richText.ts'
import type { Draft } from './draft.ts'
import { coverLines, runningHeads } from './furniture.ts'
import type { GuessedBlock, GuessedProse, Piece } from './guess.ts'
import { letterKey } from './letters.ts'
import { isText, lookOf, type Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import type { LineId } from './source.ts'
import { isProseHeading } from './vocabulary.ts'

type Prose = { readonly prose: readonly GuessedProse[]; readonly tray: readonly LineId[] }
type Part = { id: string; title: Piece | null; blocks: GuessedBlock[] }

/**
 * What no reading claimed: headings with text under them are prose, what says nothing goes to the tray, and so does what is
 * left of a table that is the grid, such as "Kompetence" in its corner.
 */
export function readProse(
  all: readonly Paragraph[],
  { isHead }: Pick<Pages, 'isHead'>,
  draft: Draft,
  tidy: (text: InlineText) => InlineText,
  grids: ReadonlySet<string>,
): Prose {
  const free = all.filter((paragraph) => draft.isFree(paragraph))
  const running = runningHeads(free)
  const known = knownNames(draft)
  const cover = coverLines(all, draft)
  const parts: Part[] = []
  const tray: LineId[] = []
  let part: Part | null = null
  const drop = (paragraph: Paragraph) => {
    for (const { id } of paragraph.lines) tray.push(id)
  }
  const begin = (title: Paragraph | null, first: Paragraph): Part => {
    const begun: Part = {
      id: `p-${(title ?? first).lines[0]?.id ?? ''}`,
      title: title && { ...pieceOf(title, 0.8), text: tidy(title.text) },
      blocks: [],
    }
    parts.push(begun)
    return begun
  }
  free.forEach((paragraph, i) => {
    if (
      !isText(paragraph) ||
      paragraph.said === 'unused' ||
      (paragraph.said === null &&
        (running.has(paragraph.key) || cover.has(paragraph.at) || grids.has(paragraph.table ?? '')))
    ) {
      drop(paragraph)
      return
    }
    const previous = free[i - 1]
    // What was claimed in between parts what stands on either side.
    if (
      previous !== undefined &&
      previous.at !== paragraph.at - 1 &&
      skipped(all, previous.at, paragraph.at, draft)
    )
      part = null
    const next = free[i + 1]
    const listed: boolean = part !== null && isListed(paragraph, part, known, isHead, next)
    if (isHead(paragraph) && !listed) {
      const deep = part !== null && paragraph.heading !== null && paragraph.heading > 2 && part.title !== null
      if (deep && part !== null) part.blocks.push(blockOf(paragraph, 'heading'))
      else if (paragraph.heading !== null || paragraph.said !== null) part = begin(paragraph, paragraph)
      else if (leads(paragraph, next, isHead, running) && !endsRun(free, i, isHead))
        part = begin(paragraph, paragraph)
      else if (part !== null && isSignature(paragraph)) part.blocks.push(blockOf(paragraph, 'paragraph'))
      else drop(paragraph)
      return
    }
    part ??= begin(null, paragraph)
    part.blocks.push(blockOf(paragraph, kindOf(paragraph, listed)))
  })
  return { prose: parts, tray }
}

const pieceOf = (paragraph: Paragraph, sure: number): Piece => ({
  id: paragraph.lines[0]?.id ?? '',
  text: paragraph.text,
  lines: paragraph.lines.map(({ id }) => id),
  sure: paragraph.meant ? 1 : sure,
})

const blockOf = (paragraph: Paragraph, kind: GuessedBlock['kind']): GuessedBlock => ({
  ...pieceOf(paragraph, paragraph.table === null ? sureOfProse(paragraph) : 0.5),
  kind,
})

/** Sentences are safely prose; a few words alone may be anything. */
const sureOfProse = ({ plain }: Paragraph): number =>
  plain.length > 60 ? 0.9 : /[.:!?]$/.test(plain) ? 0.8 : 0.6

const kindOf = ({ said, list }: Paragraph, listed: boolean): GuessedBlock['kind'] => {
  if (said === 'paragraph') return 'paragraph'
  if (said === 'bullet') return list?.kind ?? 'bullet'
  return list?.kind ?? (listed ? 'bullet' : 'paragraph')
}

/** A heading is one only above something. */
const leads = (
  paragraph: Paragraph,
  next: Paragraph | undefined,
  isHead: Pages['isHead'],
  running: ReadonlySet<string>,
): boolean =>
  next !== undefined &&
  next.at === paragraph.at + 1 &&
  isText(next) &&
  !isHead(next) &&
  !running.has(next.key)

/**
 * The last of several headings below each other that hold nothing: labels of a figure, lines of a cover. One that stands closer to
 * the text below than to what is above is its heading after all.
 */
const endsRun = (free: readonly Paragraph[], at: number, isHead: Pages['isHead']): boolean => {
  const [one, two, own, next] = [free[at - 2], free[at - 1], free[at], free[at + 1]]
  if (own === undefined || next === undefined || isProseHeading(own.plain) || next.gap < own.gap) return false
  const run = [one, two].every((paragraph) => paragraph !== undefined && isHead(paragraph))
  return next.gap > Math.max(1, own.gap) || (run && lookOf(own) === (two === undefined ? null : lookOf(two)))
}

/** "Chefgruppen, december 2021", under what was read. */
const isSignature = ({ plain }: Paragraph): boolean => /,|(?:19|20)\d\d|^-/.test(plain)

/** Lines without bullets after "… er:" are its points. */
function isListed(
  paragraph: Paragraph,
  part: Part,
  known: ReadonlySet<string>,
  isHead: Pages['isHead'],
  next: Paragraph | undefined,
): boolean {
  if (paragraph.said !== null || paragraph.heading !== null || paragraph.list !== null || !isHead(paragraph))
    return false
  const last = part.blocks.at(-1)
  if (last === undefined) return false
  const opened = /:$/.test(plainText(last.text)) || (last.kind === 'bullet' && last.sure < 0.7)
  return (
    opened &&
    (known.has(paragraph.key) || (next !== undefined && next.at === paragraph.at + 1 && isHead(next)))
  )
}

const knownNames = (draft: Draft): ReadonlySet<string> =>
  new Set([
    ...[...draft.competencies.values()].flatMap(({ name, dimensions }) => [
      letterKey(plainText(name)),
      ...dimensions.keys(),
    ]),
    ...draft.roles.keys(),
    ...draft.themes.keys(),
  ])

/** Whether a statement stands between two places. */
const skipped = (all: readonly Paragraph[], from: number, to: number, draft: Draft): boolean => {
  for (let at = from + 1; at < to; at++) if (draft.claimed.get(all[at]?.at ?? -1) === 'statement') return true
  return false
}
