import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { useEffect, useState } from 'react'
import { currentFramework } from '../store/open.ts'
import type { Thing } from '../things/thing.ts'
import { type DropLine, type DropPlace, dropCommand, dropPlace } from './drop.ts'

/** What a drag in the outline carries, and what the line under it says of itself. */
export type Dragged = { readonly outlineThing: Thing }
export type Dropped = { readonly line: DropLine; readonly place: DropPlace }

export const draggedIn = (data: Record<string | symbol, unknown>): Thing | null =>
  'outlineThing' in data ? (data as Dragged).outlineThing : null

export type DragLine = {
  /** Takes the line with everything folded out below it, and the line alone, when they appear. */
  readonly item: (element: HTMLDivElement | null) => void
  readonly line: (element: HTMLDivElement | null) => void
  readonly isDragged: boolean
  /** Where what is dragged over the line would come to stand; null while nothing would move. */
  readonly place: DropPlace | null
}

/** Lets a line of the outline be dragged, and others be dropped on it. `thing` is absent where it cannot be dragged. */
export function useDragLine(thing: Thing | undefined, noTheme: boolean): DragLine {
  const [item, setItem] = useState<HTMLDivElement | null>(null)
  const [line, setLine] = useState<HTMLDivElement | null>(null)
  const [isDragged, setDragged] = useState(false)
  const [place, setPlace] = useState<DropPlace | null>(null)
  const kind = thing?.kind
  const id = thing?.id

  useEffect(() => {
    if (!line || kind === undefined || id === undefined) return
    return draggable({
      element: line,
      // In the field of a new name the pointer marks text.
      canDrag: ({ input }) =>
        document.elementFromPoint(input.clientX, input.clientY)?.closest('textarea') === null,
      getInitialData: () => ({ outlineThing: { kind, id } }) satisfies Dragged,
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [line, kind, id])

  useEffect(() => {
    const target: DropLine | null =
      kind !== undefined && id !== undefined ? { kind, id } : noTheme ? { kind: 'noTheme' } : null
    if (!item || !line || target === null) return
    const placeAt = (dragged: Thing, y: number): DropPlace | null => {
      const { top, height } = line.getBoundingClientRect()
      return dropPlace(currentFramework(), dragged, target, (y - top) / height)
    }
    const forget = () => setPlace(null)
    return dropTargetForElements({
      element: item,
      canDrop: ({ source }) => {
        const dragged = draggedIn(source.data)
        return dragged !== null && dropPlace(currentFramework(), dragged, target, 0) !== null
      },
      getData: ({ input, source }) => {
        const dragged = draggedIn(source.data)
        return { line: target, place: dragged && placeAt(dragged, input.clientY) }
      },
      onDrag: ({ source, self, location }) => {
        const dragged = draggedIn(source.data)
        const here = location.current.dropTargets[0]?.element === self.element
        const at = here && dragged ? placeAt(dragged, location.current.input.clientY) : null
        const moves = dragged && at && dropCommand(currentFramework(), dragged, target, at) !== null
        setPlace(moves ? at : null)
      },
      onDragLeave: forget,
      onDrop: forget,
    })
  }, [item, line, kind, id, noTheme])

  return { item: setItem, line: setLine, isDragged, place }
}
