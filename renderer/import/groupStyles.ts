import { makeStyles, tokens } from '@fluentui/react-components'
import type { PieceGroup } from './pieces.ts'

/**
 * One quiet colour for each kind of piece, beside the word that says what it is: as the ground of that word, and as the
 * bar along its lines.
 */
const quiet = (colour: string) => `color-mix(in srgb, ${colour} 42%, ${tokens.colorNeutralBackground1})`

export const useWordStyles = makeStyles({
  role: {
    backgroundColor: quiet(tokens.colorPaletteBlueBackground2),
    color: tokens.colorPaletteBlueForeground2,
  },
  theme: {
    backgroundColor: quiet(tokens.colorPalettePurpleBackground2),
    color: tokens.colorPalettePurpleForeground2,
  },
  competency: {
    backgroundColor: quiet(tokens.colorPaletteTealBackground2),
    color: tokens.colorPaletteTealForeground2,
  },
  dimension: {
    backgroundColor: quiet(tokens.colorPaletteMarigoldBackground2),
    color: tokens.colorPaletteMarigoldForeground2,
  },
  statement: {
    backgroundColor: quiet(tokens.colorPaletteForestBackground2),
    color: tokens.colorPaletteForestForeground2,
  },
  prose: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  unused: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground3 },
} satisfies Record<PieceGroup, object>)

export const useBarStyles = makeStyles({
  role: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  theme: { borderLeftColor: tokens.colorPalettePurpleBorderActive },
  competency: { borderLeftColor: tokens.colorPaletteTealBorderActive },
  dimension: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  statement: { borderLeftColor: tokens.colorPaletteForestBorderActive },
  prose: { borderLeftColor: tokens.colorNeutralStroke1 },
  unused: { borderLeftColor: 'transparent' },
} satisfies Record<PieceGroup, object>)
