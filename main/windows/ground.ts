/** What of the system's colours decides a window's ground. */
export type SystemColours = {
  readonly shouldUseDarkColors: boolean
  readonly shouldUseHighContrastColors: boolean
}

/**
 * The colour of a window before its page is painted, and while it is made larger: the page's own ground
 * (colorNeutralBackground3 of renderer/app/theme.ts), so that nothing flashes.
 */
export const groundOf = ({ shouldUseDarkColors, shouldUseHighContrastColors }: SystemColours): string =>
  shouldUseHighContrastColors
    ? shouldUseDarkColors
      ? '#000000'
      : '#ffffff'
    : shouldUseDarkColors
      ? '#141414'
      : '#f5f5f5'
