import { normalPt, normalSpacing, paragraphStyles } from './styleList.ts'
import type { Spacing } from './styleProperties.ts'

/** What a paragraph style comes to with what it is based on; `indent` is what it takes from the line, in points. */
export function resolvedStyle(id: string): ResolvedStyle {
  const known = resolved.get(id)
  if (known !== undefined) return known
  const made = resolve(id)
  resolved.set(id, made)
  return made
}

type ResolvedStyle = {
  readonly spacing: Spacing
  readonly pt: number
  readonly bold: boolean
  readonly indent: number
}

const resolved = new Map<string, ResolvedStyle>()

function resolve(id: string): ResolvedStyle {
  const style = measured.get(id)
  if (style === undefined) return { spacing: normalSpacing, pt: normalPt, bold: false, indent: 0 }
  const base = resolvedStyle(style.basedOn ?? 'Normal')
  const indentMm = (style.indentMm?.left ?? 0) + (style.indentMm?.right ?? 0)
  return {
    spacing: [
      style.spacing?.[0] ?? base.spacing[0],
      style.spacing?.[1] ?? base.spacing[1],
      style.spacing?.[2] ?? base.spacing[2] ?? 1,
    ],
    pt: style.pt ?? base.pt,
    bold: style.bold ?? base.bold,
    indent: (indentMm * 72) / 25.4,
  }
}

/** Colours do not change how high a text is. */
const measured = new Map(
  paragraphStyles({ accent: '', text: '', tint: '' }).map((style) => [style.id, style]),
)
