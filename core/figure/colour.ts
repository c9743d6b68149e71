/**
 * The one accent colour of a framework, and the shades of it that may carry text.
 *
 * Colours are `#rrggbb`. Lightness and chroma are those of OKLCH (CSS Color 4, 9.2), where equal steps look equal
 * and a hue keeps its name when it is darkened; contrast is that of WCAG 2.2 (1.4.3).
 */

export type Palette = {
  /** As the user chose it: for areas, never for text. */
  readonly accent: string
  /** The same hue, dark enough for text on white and on the tint (4.5:1), and for white text on it. */
  readonly accentText: string
  /** The same hue, almost white. */
  readonly accentTint: string
}

/** The contrast that text of any size needs (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5

/** The shades of an accent colour, `#rrggbb` in either case. Every colour has them, yellow and white too. */
export function paletteOf(accent: string): Palette {
  const { lightness, chroma, hue } = oklchOf(accent)
  const accentTint = hexOf({ lightness: 0.962, chroma: Math.min(chroma, 0.016), hue })
  let accentText = accent.toLowerCase()
  for (let l = lightness; contrast(accentText, accentTint) < textContrast; l -= 0.01)
    accentText = hexOf({ lightness: l, chroma, hue })
  return { accent: accent.toLowerCase(), accentText, accentTint }
}

/** Whether a colour as it is may carry text on white and on its own tint, and its contrast against white, 1 to 21. */
export function legibilityOf(accent: string): { readonly readable: boolean; readonly onWhite: number } {
  const { accentText } = paletteOf(accent)
  return { readable: accentText === accent.toLowerCase(), onWhite: contrast(accent, '#ffffff') }
}

/** A shade of the same hue that stands out (3:1) from a white ground and from a dark one: for pictures on either. */
export function midtoneOf(accent: string): string {
  const { chroma, hue } = oklchOf(accent)
  return hexOf({ lightness: 0.6, chroma: Math.min(chroma, 0.12), hue })
}

/** The contrast ratio of two colours, 1 to 21, in either order. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of `a` over `b`, as a translucent layer of `a` would look: 1 is `a`, 0 is `b`. */
export function mix(a: string, b: string, share: number): string {
  const under = channelsOf(b)
  return hexOfChannels(channelsOf(a).map((value, i) => value * share + (under[i] ?? 0) * (1 - share)))
}

type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number }

/** Red, green and blue, 0 to 1. */
const channelsOf = (hex: string): number[] => {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is no colour of the form #rrggbb`)
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

const hexOfChannels = (channels: readonly number[]): string =>
  `#${channels
    .map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

const linearOf = (hex: string) => channelsOf(hex).map(toLinear) as [number, number, number]

const luminance = (hex: string): number => {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const oklchOf = (hex: string): Oklch => {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(greenRed, blueYellow),
    hue: Math.atan2(blueYellow, greenRed),
  }
}

/** Takes chroma away until the colour can be shown, so that neither its lightness nor its hue is bent. */
const hexOf = ({ lightness, chroma, hue }: Oklch): string => {
  for (let c = chroma; c > 0.001; c *= 0.96) {
    const channels = linearChannels(lightness, c, hue)
    if (channels.every((value) => value >= -0.0005 && value <= 1.0005))
      return hexOfChannels(channels.map(fromLinear))
  }
  return hexOfChannels(linearChannels(lightness, 0, 0).map(fromLinear))
}

const linearChannels = (lightness: number, chroma: number, hue: number): number[] => {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
