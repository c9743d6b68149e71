import type { Framework } from '../../core/framework/framework.ts'
import type { IdSource } from '../../core/framework/id.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import { becomes } from '../../core/import/becomes.ts'
import type { Guess } from '../../core/import/guess.ts'
import { linePlaces, type Source } from '../../core/import/source.ts'
import { withOwnNames } from '../../core/template/make/ownNames.ts'

/** What one is asked before one begins. Empty strings mean "not given". */
export type Names = {
  readonly kommune: string
  readonly forvaltning: string
  readonly title: string
  /** The text is the user's own: nothing in it is borrowed. */
  readonly ownText: boolean
  readonly from: { readonly kommune: string; readonly forvaltning: string; readonly title: string }
  /** As it was typed. */
  readonly year: string
  /** One's own municipality goes in wherever the source's stands in the text. */
  readonly replaces: boolean
}

/** A year as it was typed, null for none; undefined where it is no year a framework can be from. */
export function yearOf(typed: string): number | null | undefined {
  const year = typed.trim()
  if (year === '') return null
  return /^(19|20|21)\d\d$/.test(year) ? Number(year) : undefined
}

/** Whether there is another municipality's name to put one's own in place of. */
export const canReplace = ({ ownText, kommune, from }: Names): boolean =>
  !ownText && kommune.trim() !== '' && from.kommune.trim() !== '' && kommune.trim() !== from.kommune.trim()

/** The framework to begin with. */
export function frameworkOf(guess: Guess, source: Source, names: Names, ids: IdSource): Result<Framework> {
  const { kommune, forvaltning, from } = names
  const made = becomes(
    guess,
    {
      title: names.title,
      organisation: kommune,
      unit: forvaltning,
      date: '',
      origin: names.ownText
        ? null
        : {
            municipality: from.kommune.trim(),
            unit: from.forvaltning.trim(),
            title: from.title.trim(),
            year: yearOf(names.year) ?? null,
          },
    },
    ids,
    linePlaces(source),
  )
  if (!made.ok || !names.replaces || !canReplace(names)) return made
  const rest = { udsteder: '', år: '' }
  return ok(
    withOwnNames(
      made.value,
      { kommune: from.kommune.trim(), forvaltning: from.forvaltning.trim(), ...rest },
      { kommune: kommune.trim(), forvaltning: forvaltning.trim(), ...rest },
    ),
  )
}
