import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import type { Thing } from '../things/thing.ts'
import { type Dragged, type Drop, dropThing } from './drop.ts'
import { standsAcross } from './headerKeys.ts'
import { cellOf, thingOf } from './keys.ts'

/** A stretch of the window, in its CSS pixels. */
export type Line = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type Point = { readonly clientX: number; readonly clientY: number }

/** Where a thing would land if it were let go at this point, and the line that shows it; null where it cannot. */
export function dropAt(
  grid: HTMLElement,
  dragged: Dragged,
  point: Point,
): { readonly drop: Drop; readonly line: Line } | null {
  const stop = document
    .elementsFromPoint(point.clientX, point.clientY)
    .map((element) => element.closest<HTMLElement>('[data-key]'))
    .find((element) => element !== null && grid.contains(element))
  const key = stop?.dataset.key
  if (!stop || key === undefined) return null
  const cell = cellOf(key)
  if (dragged.kind === 'statement') return cell && inCell(stop, cell, point)
  const thing = thingOf(key)
  const under = cell ?? thing
  if (under === null) return null
  if (dragged.kind === 'competency' && thing?.kind === 'theme') return firstIn(grid, thing)
  return besideOf(grid, dragged.kind, under, point)
}

const thickness = 3

/** Between the statements of a cell, by where the pointer stands among them. */
function inCell(stop: HTMLElement, cell: CellPlace, { clientY }: Point) {
  const statements = Array.from(
    stop.querySelectorAll<HTMLElement>('[data-statement], [data-editor]'),
    (element) => element.getBoundingClientRect(),
  )
  const below = statements.findIndex(({ top, height }) => clientY < top + height / 2)
  const at = below < 0 ? statements.length : below
  const box = stop.getBoundingClientRect()
  const top = statements[at]?.top ?? (statements.at(-1)?.bottom ?? box.top + 4) + 4
  return {
    drop: { kind: 'cell', cell, at },
    line: { left: box.left + 4, width: box.width - 8, top: top - thickness, height: thickness },
  } as const
}

function besideOf(grid: HTMLElement, kind: Thing['kind'], under: Thing | CellPlace, point: Point) {
  const thing = dropThing(currentFramework(), kind, under)
  const extent = thing && extentOf(grid, thing)
  if (!thing || !extent) return null
  const across = standsAcross(thing)
  const after = (across ? point.clientX : point.clientY) > (extent.start + extent.end) / 2
  return {
    drop: { kind: 'beside', thing, after },
    line: lineAt(grid, across, after ? extent.end : extent.start),
  } as const
}

/** Right after a theme's own header. */
function firstIn(grid: HTMLElement, theme: Thing) {
  const header = grid.querySelector(`[data-key="theme-${theme.id}"]`)?.getBoundingClientRect()
  if (!header) return null
  const across = standsAcross(theme)
  return {
    drop: { kind: 'firstIn', theme: theme.id },
    line: lineAt(grid, across, across ? header.left : header.bottom),
  } as const
}

/** From where to where a thing reaches along the way its kind stands: its header and the cells that belong to it. */
function extentOf(grid: HTMLElement, thing: Thing): { readonly start: number; readonly end: number } | null {
  const across = standsAcross(thing)
  const boxes = [
    `[data-key="${thing.kind}-${thing.id}"]`,
    ...dimensionsOf(thing).map((id) => `[data-key^="cell-${id}-"]`),
    ...(thing.kind === 'theme' ? rowsOf(thing).map((id) => `[data-key="competency-${id}"]`) : []),
  ].flatMap((selector) => grid.querySelector(selector)?.getBoundingClientRect() ?? [])
  if (boxes.length === 0) return null
  return {
    start: Math.min(...boxes.map((box) => (across ? box.left : box.top))),
    end: Math.max(...boxes.map((box) => (across ? box.right : box.bottom))),
  }
}

const rowsOf = ({ id }: Thing) =>
  currentFramework()
    .competencies.filter(({ theme }) => theme === id)
    .map((row) => row.id)

const dimensionsOf = ({ kind, id }: Thing): readonly string[] => {
  if (kind === 'dimension') return [id]
  if (kind === 'role') return []
  return currentFramework()
    .competencies.filter((row) => (kind === 'theme' ? row.theme === id : row.id === id))
    .flatMap(({ dimensions }) => dimensions.map((dimension) => dimension.id))
}

/** Across the whole grid, as far as it can be seen. */
function lineAt(grid: HTMLElement, across: boolean, at: number): Line {
  const box = grid.getBoundingClientRect()
  return across
    ? { left: at - thickness / 2, width: thickness, top: box.top, height: box.height }
    : { left: box.left, width: box.width, top: at - thickness / 2, height: thickness }
}
