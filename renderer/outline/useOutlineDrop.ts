import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { useEffect } from 'react'
import { currentFramework } from '../store/open.ts'
import { putThing } from '../things/actions.ts'
import { dropCommand } from './drop.ts'
import { focusLine } from './focusLine.ts'
import { type Dropped, draggedIn } from './useDragLine.ts'

/** Moves what was dragged in the outline to where it is let go, as one step to undo. Let go elsewhere, nothing happens. */
export function useOutlineDrop(): void {
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => draggedIn(source.data) !== null,
        onDrop: ({ source, location }) => {
          const thing = draggedIn(source.data)
          const target = location.current.dropTargets[0]?.data as Dropped | undefined
          if (!thing || !target?.place) return
          const command = dropCommand(currentFramework(), thing, target.line, target.place)
          if (command === null) return
          putThing(thing, command)
          focusLine(thing.id)
        },
      }),
    [],
  )
}
