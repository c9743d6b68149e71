import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef } from 'react'
import type { LineId } from '../../core/import/source.ts'
import { runAt } from './pieces.ts'
import type { Tools } from './tools.ts'
import type { View } from './view.ts'

/** Lets statements and unused lines be dragged onto cells of the grid, everywhere inside `body`. */
export function useDragging(body: RefObject<HTMLElement | null>, tools: Tools, view: View): void {
  const latest = useRef(view)
  latest.current = view
  useEffect(() => {
    const element = body.current
    if (element === null) return
    const stopSources = prepareUnderPointer(element, (handle) => linesOf(handle, latest.current, tools))
    let over: HTMLElement | null = null
    const show = (cell: HTMLElement | null) => {
      if (over === cell) return
      if (over) delete over.dataset.over
      if (cell) cell.dataset.over = ''
      over = cell
    }
    const cellAt = ({ clientX, clientY }: Point) =>
      document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-cell]') ?? null
    const stopTarget = dropTargetForElements({
      element,
      canDrop: ({ source }) => 'importLines' in source.data,
      onDrag: ({ location }) => show(cellAt(location.current.input)),
      onDragLeave: () => show(null),
      onDrop: ({ source, location }) => {
        show(null)
        const cell = cellAt(location.current.input)?.dataset.cell
        if (cell === undefined) return
        const [role, dimension] = JSON.parse(cell) as [string, string]
        tools.place({ role, dimension }, source.data['importLines'] as readonly LineId[])
      },
    })
    return () => {
      stopSources()
      stopTarget()
    }
  }, [body, tools])
}

type Point = { readonly clientX: number; readonly clientY: number }

/** The lines that go along: of a statement its own, of the tray all that are selected where the dragged one is. */
function linesOf(handle: HTMLElement, view: View, tools: Tools): readonly LineId[] {
  const { piece, tray } = handle.dataset
  if (piece !== undefined) return view.pieces.get(piece)?.piece.lines ?? []
  if (tray === undefined) return []
  const { lines } = tools.wizard.get().selected
  return lines.includes(tray) ? lines : runAt(view.order, view.marks, tray)
}

/** Makes what the pointer stands on draggable, and nothing else: there are too many pieces to prepare them all. */
function prepareUnderPointer(
  body: HTMLElement,
  lines: (handle: HTMLElement) => readonly LineId[],
): () => void {
  let prepared: { readonly element: HTMLElement; readonly stop: () => void } | null = null
  const onOver = (event: PointerEvent) => {
    if (event.buttons !== 0) return
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-drag]')
    if (element === (prepared?.element ?? null)) return
    prepared?.stop()
    prepared =
      element === null
        ? null
        : {
            element,
            stop: draggable({ element, getInitialData: () => ({ importLines: lines(element) }) }),
          }
  }
  body.addEventListener('pointerover', onOver)
  return () => {
    body.removeEventListener('pointerover', onOver)
    prepared?.stop()
  }
}
