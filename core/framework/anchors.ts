/**
 * Ties a printed passage to the framework: `id` is what `show` prints. `print` is 1 the first time the passage
 * stands in the document and counts up, since a framework may be printed by role and again by competency.
 */
export type Anchor = { readonly id: string; readonly print: number }

/**
 * How a passage is named inside a Word file, and how the name is read back when the file returns.
 *
 * Word keeps the content control and its tag; LibreOffice drops the tag and keeps the bookmark. So both carry the
 * id: tag `k1d1r1s1`, bookmark `c_k1d1r1s1`; where the passage is printed again, `…_2`, `…_3`.
 */

/** The tag of the content control (ECMA-376 17.5.2.42; Word takes 64 characters). */
export const anchorTag = (anchor: Anchor): string =>
  anchor.print === 1 ? anchor.id : `${anchor.id}_${anchor.print}`

/** The bookmark's name (ECMA-376 17.13.6.2; Word takes 40 characters, a letter first, no spaces). */
export const bookmarkName = (anchor: Anchor): string => `c_${anchorTag(anchor)}`

/** A passage's id, perhaps with the field it is (`k3_definition`), perhaps with the count of its print. */
const tagPattern = /^([a-z][a-z0-9]{0,23}(?:_[a-z]{1,11})?)(?:_([2-9]|[1-9][0-9]{1,3}))?$/

/** The anchor a tag stands for; null for a tag that this program did not write. */
export function anchorOfTag(tag: string): Anchor | null {
  const [, id, print] = tagPattern.exec(tag) ?? []
  return id === undefined ? null : { id, print: print === undefined ? 1 : Number(print) }
}

/** The anchor a bookmark stands for; null for a bookmark of somebody else. */
export const anchorOfBookmark = (name: string): Anchor | null =>
  name.startsWith('c_') ? anchorOfTag(name.slice(2)) : null

/**
 * The bookmark around a name that is no passage: a role's, a row's, a dimension's, a theme's, in a heading or a table's head. So
 * the name is found again when it was changed in Word. It counts its prints as passages do.
 */
export const nameBookmark = (anchor: Anchor): string => `n_${anchorTag(anchor)}`

/** The named thing and its print; null for a bookmark of somebody else. */
export const anchorOfName = (name: string): Anchor | null =>
  name.startsWith('n_') ? anchorOfTag(name.slice(2)) : null

/** The bookmark around the title of a draft that was sent in a round; a party's copy of the file carries the same. */
export const roundBookmark = (round: string): string => `h_${round}`

/** The round a bookmark stands for; null for a bookmark of somebody else. */
export const roundOfBookmark = (name: string): string | null =>
  /^h_([a-z][a-z0-9]{0,23})$/.exec(name)?.[1] ?? null

/** The properties of a sent Word file (ECMA-376 Part 1, 22.3): which round it is of, and whom this copy is for. */
export const sentProperties = { round: 'GrundlagHoering', party: 'GrundlagPart' } as const
