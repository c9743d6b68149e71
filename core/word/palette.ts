import type { Properties } from '../layout/blocks.ts'

export type Palette = { readonly accent: string; readonly text: string; readonly tint: string }

/** WordprocessingML writes colours without `#` (ECMA-376 17.18.38). */
export const palette = ({ accent, accentText, accentTint }: Properties): Palette => ({
  accent: accent.slice(1),
  text: accentText.slice(1),
  tint: accentTint.slice(1),
})
