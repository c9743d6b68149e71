import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import { listIndentMm } from './styleList.ts'
import { twipsFromMm } from './units.ts'

/** Numbering definitions (ECMA-376 17.9): one for all bullets, one for each ordered list. */

/**
 * docx writes `{reference-instance}` into the text and replaces it at the end; the private-use letter makes it
 * something that no user's sentence in braces can be.
 */
const privateUse = '\ue000'

export const bullets = `${privateUse}bullets`

export const orderedReference = (count: number): string => `${privateUse}ordered${count}`

const depth = 9
const levels = (make: (level: number) => Partial<ILevelsOptions>): ILevelsOptions[] =>
  Array.from({ length: depth }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: { left: twipsFromMm(listIndentMm * (level + 1)), hanging: twipsFromMm(listIndentMm) },
      },
    },
    ...make(level),
  }))

/** A round bullet, then a dash, then a smaller point: signs that every font has, so that none is replaced. */
const signs = ['•', '–', '·'] as const

const ordered = (start: number): ILevelsOptions[] =>
  levels((level) => ({
    format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: `%${level + 1}.`,
    start,
  }))

/** What docx takes as `numbering.config`. */
export const numberingConfig = (
  orderedLists: readonly { readonly reference: string; readonly start: number }[],
) => [
  {
    reference: bullets,
    levels: levels((level) => ({
      format: LevelFormat.BULLET,
      text: signs[level % signs.length] ?? signs[0],
    })),
  },
  ...orderedLists.map(({ reference, start }) => ({ reference, levels: ordered(start) })),
]
