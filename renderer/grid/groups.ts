import type { Id } from '../../core/framework/id.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** Rows that a header spans. */
export type Group = readonly SheetRow[]

/** The rows below the head, those together that a header spans: the browser lays out what has changed group by group. */
export function groupsOf(rows: readonly SheetRow[]): readonly Group[] {
  const groups: SheetRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0]?.group === row.group) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** So many rows fill a window, more or less. */
const rowsOfWindow = 4

/** The first of these groups: enough to read and to write in until the others stand there too. */
export function firstInSight(groups: readonly Group[]): readonly Group[] {
  let rows = 0
  const end = groups.findIndex((group) => {
    rows += group.length
    return rows >= rowsOfWindow
  })
  return end < 0 ? groups : groups.slice(0, end + 1)
}

/** Groups that come into sight together, and the dimensions whose cells stand in them. */
export type Chapter = { readonly groups: readonly Group[]; readonly dimensions: ReadonlySet<Id> }

/** A grid with more rows than this is drawn only where it is in sight. */
const drawnWhole = 60

export const isLong = (sheet: Sheet): boolean => sheet.body.length > drawnWhole

/** So many groups, so that what is out of sight is few things to the browser and none is too tall to be drawn in one frame. */
const groupsOfChapter = 8

/** The groups of a long grid, those together that are drawn when one of them comes into sight; a short one is one chapter. */
export function chaptersOf(groups: readonly Group[], long: boolean): readonly Chapter[] {
  const size = long ? groupsOfChapter : groups.length
  return Array.from({ length: size === 0 ? 0 : Math.ceil(groups.length / size) }, (_, i) =>
    chapterOf(groups.slice(i * size, (i + 1) * size)),
  )
}

function chapterOf(groups: readonly Group[]): Chapter {
  const dimensions = new Set<Id>()
  for (const { items } of groups.flat())
    for (const item of items) if (item.kind === 'cell') dimensions.add(item.dimension)
  return { groups, dimensions }
}
