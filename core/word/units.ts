/**
 * Lengths as WordprocessingML counts them (ECMA-376 Part 1). Everything above this file speaks of millimetres and points.
 */

/** Twentieths of a point (17.18.105 ST_TwipsMeasure). */
export const twipsFromMm = (mm: number): number => Math.round((mm * 1440) / 25.4)

export const twipsFromPt = (pt: number): number => Math.round(pt * 20)

/** Half points, for font sizes (17.3.2.38 sz). */
export const halfPointsFromPt = (pt: number): number => Math.round(pt * 2)

/** Eighths of a point, for rules (17.18.88 ST_EighthPointMeasure). */
export const eighthPointsFromPt = (pt: number): number => Math.round(pt * 8)

/** CSS pixels, 96 to the inch: the unit in which docx takes the size of a picture. */
export const pixelsFromMm = (mm: number): number => (mm * 96) / 25.4

/** A4 in twips, rounded as Word rounds it, so that Word names the paper "A4" rather than "Custom". */
export const a4 = { width: 11906, height: 16838 } as const
