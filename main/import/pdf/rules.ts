import type { PdfRule } from '../../../core/import/pdf/page.ts'
import type { OperationCodes, Operations } from './library.ts'

type Matrix = readonly [number, number, number, number, number, number]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  (value as ArrayLike<unknown>).length === 6 &&
  Array.from(value as ArrayLike<unknown>).every((each) => typeof each === 'number')

/** Thicker is an area, shorter an ornament; in points. */
const thickest = 3
const shortest = 8
const mostRules = 20_000
const mostCorners = 100

/** The thin straight lines among what a page draws, whether they were stroked or filled. `start` turns the page upright. */
export function rulesOf(
  { fnArray, argsArray }: Operations,
  OPS: OperationCodes,
  start: Matrix,
): readonly PdfRule[] {
  const rules: PdfRule[] = []
  const kept: Matrix[] = []
  let now = start
  const drawing = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  for (let at = 0; at < fnArray.length && rules.length < mostRules; at++) {
    const args: unknown = argsArray[at]
    const list: readonly unknown[] = Array.isArray(args) ? args : []
    switch (fnArray[at]) {
      case OPS.save:
        kept.push(now)
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        now = kept.pop() ?? now
        break
      case OPS.transform:
        if (isMatrix(list)) now = times(now, list)
        break
      case OPS.paintFormXObjectBegin:
        kept.push(now)
        if (isMatrix(list[0])) now = times(now, list[0])
        break
      case OPS.constructPath: {
        const [how, paths] = list
        const [path] = Array.isArray(paths) ? (paths as readonly unknown[]) : []
        if (typeof how !== 'number' || !drawing.has(how) || !ArrayBuffer.isView(path)) break
        const isStroked = how === OPS.stroke || how === OPS.closeStroke
        for (const corners of shapesOf(Array.from(path as unknown as ArrayLike<number>))) {
          if (rules.length >= mostRules) break
          const shape = corners.map(([x, y]) => placed(now, x, y))
          for (const rule of thinOf(shape, isStroked)) rules.push(rule)
        }
        break
      }
    }
  }
  return rules.slice(0, mostRules)
}

type Point = readonly [number, number]
const placed = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** The corners of each shape in a path; shapes with curves have none. Moves 0, lines 1, curves 2 and 3, closing 4. */
function shapesOf(path: readonly number[]): readonly (readonly Point[])[] {
  const shapes: Point[][] = []
  let curved = false
  let shape: Point[] = []
  const finish = () => {
    if (!curved && shape.length > 1) shapes.push(shape)
    shape = []
    curved = false
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    const [x = 0, y = 0] = path.slice(at + 1, at + 3)
    if (step === 0) finish()
    if (step === 0 || step === 1) {
      shape.push([x, y])
      at += 3
    } else if (step === 2 || step === 3) {
      curved = true
      at += step === 2 ? 7 : 5
    } else {
      const [first] = shape
      if (first) shape.push(first)
      at += 1
    }
  }
  finish()
  return shapes
}

/** What of a shape is a line: a filled one as a whole, each side of a stroked one. */
function thinOf(corners: readonly Point[], stroked: boolean): readonly PdfRule[] {
  if (stroked && corners.length > 2)
    return corners.slice(1).flatMap((corner, at) => thinOf([corners[at] ?? corner, corner], false))
  // A shape of many corners that are all on one thin line is an ornament, and no border.
  if (corners.length > mostCorners) return []
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const rule = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  const [width, height] = [rule.x1 - rule.x0, rule.y1 - rule.y0]
  const isLine = Math.min(width, height) <= thickest && Math.max(width, height) >= shortest
  return isLine && Number.isFinite(width + height) ? [rule] : []
}
