import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef } from 'react'
import { change, currentFramework } from '../store/open.ts'
import { preferences } from '../store/preferences.ts'
import { reveal } from '../store/view.ts'
import { putThing } from '../things/actions.ts'
import { leaveWriting } from './cursor.ts'
import { scrollWhileDragging } from './dragScroll.ts'
import { type Dragged, draggedAs, dropCommand } from './drop.ts'
import { dropAt, type Line } from './dropPlace.ts'
import { thingOf } from './keys.ts'

type Input = { readonly clientX: number; readonly clientY: number }

/**
 * Dragging in the grid: headers by themselves, statements by their number. What could be dragged is made so as the
 * pointer comes to it, since a grid has too many statements to prepare them all. Gives the element that shows where
 * a thing would land.
 */
export function useDrag(grid: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const table = grid.current
    if (!table) return
    const landing = (data: Record<string | symbol, unknown>, input: Input) => {
      const dragged = data['grid'] as Dragged
      const found = dropAt(table, dragged, input)
      const command = found && dropCommand(currentFramework(), dragged, found.drop)
      return command ? { dragged, command, line: found.line } : null
    }
    const show = (place: Line | null) => drawLine(line.current, place)
    const stopTarget = dropTargetForElements({
      element: table,
      canDrop: ({ source }) => 'grid' in source.data,
      onDrag: ({ source, location }) => show(landing(source.data, location.current.input)?.line ?? null),
      onDragLeave: () => show(null),
      onDrop: ({ source, location }) => {
        show(null)
        const landed = landing(source.data, location.current.input)
        if (landed === null) return
        const { dragged, command } = landed
        if (dragged.kind !== 'statement') return putThing({ kind: dragged.kind, id: dragged.id }, command)
        const place = change(command)
        if (place) reveal(currentFramework(), place)
      },
    })
    const stopSources = prepareUnderPointer(table, () => show(null))
    return () => {
      stopTarget()
      stopSources()
    }
  }, [grid])
  return line
}

/** Makes what the pointer stands on draggable, and nothing else. */
function prepareUnderPointer(table: HTMLElement, onEnd: () => void): () => void {
  let prepared: { readonly element: HTMLElement; readonly stop: () => void } | null = null
  const onOver = (event: PointerEvent) => {
    // A quick pull has left what it began on before the browser calls it a drag.
    if (event.buttons !== 0) return
    const found = sourceAt(event.target as HTMLElement)
    if (found?.element === prepared?.element) return
    prepared?.stop()
    prepared = null
    if (found === null) return
    const { element, handle, dragged } = found
    let stopScroll = () => {}
    const stop = draggable({
      element,
      ...(handle ? { dragHandle: handle } : {}),
      getInitialData: () => ({ grid: draggedAs(currentFramework(), dragged) }),
      onDragStart: () => {
        leaveWriting()
        element.dataset.dragged = ''
        stopScroll = scrollWhileDragging(table)
      },
      onDrop: () => {
        delete element.dataset.dragged
        stopScroll()
        onEnd()
      },
    })
    prepared = { element, stop }
  }
  table.addEventListener('pointerover', onOver)
  return () => {
    table.removeEventListener('pointerover', onOver)
    prepared?.stop()
  }
}

function sourceAt(target: HTMLElement): {
  readonly element: HTMLElement
  readonly handle: HTMLElement | null
  readonly dragged: Dragged
} | null {
  if (target.closest('textarea, [data-editor]')) return null
  const statement = target.closest<HTMLElement>('[data-statement]')
  const id = statement?.dataset.statement
  if (statement && id !== undefined)
    return {
      element: statement,
      handle: statement.querySelector('[data-number]'),
      dragged: { kind: 'statement', id },
    }
  const header = target.closest<HTMLElement>('th[data-key]')
  const thing = header && thingOf(header.dataset.key ?? '')
  if (!header || !thing || thing.kind === 'part' || header.querySelector('textarea')) return null
  return { element: header, handle: null, dragged: { kind: thing.kind, id: thing.id } }
}

/** By hand, since it follows the pointer; the paper it stands on may be zoomed. */
function drawLine(element: HTMLElement | null, place: Line | null): void {
  const around = element?.parentElement
  if (!element || !around) return
  element.style.display = place === null ? 'none' : 'block'
  if (place === null) return
  const origin = around.getBoundingClientRect()
  const { pageZoom } = preferences.get()
  element.style.left = `${(place.left - origin.left) / pageZoom}px`
  element.style.top = `${(place.top - origin.top) / pageZoom}px`
  element.style.width = `${place.width / pageZoom}px`
  element.style.height = `${place.height / pageZoom}px`
}
