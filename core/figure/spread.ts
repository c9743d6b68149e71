import { figureWidthMm, type Point } from './svg.ts'

/** Boxes around a middle, as large as they can be without touching. Millimetres, the middle at 0, 0. */
export type Spread = {
  readonly at: readonly Point[]
  readonly box: { readonly width: number; readonly height: number }
  /** Radius of what stands in the middle. */
  readonly core: number
  /** Half axes of the ellipse the boxes stand on. */
  readonly across: number
  readonly down: number
  readonly top: number
  readonly bottom: number
}

/** A box for each of `turns` (shares of a full turn, clockwise from the top). */
export function spread(turns: readonly number[], wideCore: boolean): Spread {
  const core = wideCore ? 20 : 13
  const down = core + (turns.length > 6 ? 15 + 2 * turns.length : wideCore ? 19 : 16)
  for (let scale = 1; ; scale *= 0.97) {
    const box = { width: 38 * scale, height: 11.5 * Math.max(scale, 0.75) }
    const across = Math.min(
      figureWidthMm / 2 - sideMargin - box.width / 2,
      wideCore || turns.length > 6 ? 58 : 50,
    )
    const at = turns.map((turn) => ({
      x: across * Math.sin(turn * 2 * Math.PI),
      y: -down * Math.cos(turn * 2 * Math.PI),
    }))
    if (scale > 0.2 && touching(at, box)) continue
    const beyond = Math.max(core, ...at.map(({ y }) => y + box.height / 2), turns.length > 1 ? down : 0)
    const above = Math.max(core, ...at.map(({ y }) => box.height / 2 - y), turns.length > 1 ? down : 0)
    return { at, box, core, across, down, top: -above, bottom: beyond }
  }
}

const sideMargin = 1
const apart = 2.5

const touching = (at: readonly Point[], box: Spread['box']): boolean =>
  at.some((one, i) =>
    at
      .slice(i + 1)
      .some(
        (other) =>
          Math.abs(one.x - other.x) < box.width + apart && Math.abs(one.y - other.y) < box.height + apart,
      ),
  )
