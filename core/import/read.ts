import type { Guess } from './guess.ts'
import type { Source } from './source.ts'

/**
 * A foreign document, read: what `readWordSource` gives, and what every other reader's source becomes with `known: null`.
 *
 * `known` is what it becomes where that is written in the file itself, as in our own exports; null where it has to be guessed. Until
 * the first correction it stands in the place of the recogniser's guess, with everything in it sure but what two prints of one
 * text say differently. Names that are printed nowhere ("Alle ledere", a keyword) are pieces without lines.
 */
export type ReadSource = {
  readonly source: Source
  readonly known: Guess | null
  /** The names of sheets that are hidden in the file and were therefore not read; absent where there are none. */
  readonly hiddenSheets?: readonly string[]
}

/** Is told how much has been read, from 0 to 1, whenever a reader gets on. */
export type Progress = (done: number) => void
