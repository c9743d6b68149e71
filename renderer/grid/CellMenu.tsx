import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { Add20Regular, ArrowMove20Regular, Edit20Regular, Eraser20Regular } from '@fluentui/react-icons'
import { type RefObject, useEffect, useState } from 'react'
import { statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindow } from '../app/menuPlace.ts'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { ClipboardItems } from '../table/ClipboardItems.tsx'
import { addTo, askWhere } from './cellKeys.ts'
import { focusStop, leaveWriting, writeIn } from './cursor.ts'
import { cellKey, cellOf } from './keys.ts'
import { moveDialog } from './moveTo.ts'
import { clearCells, clearSelection, isSelected, selectedCells } from './selection.ts'

const text = screenText.grid.cellMenu

type At = {
  readonly cell: CellPlace
  readonly statement: Id | null
  readonly left: number
  readonly top: number
}

/** What can be done with a cell, for the right mouse button and the menu key: one menu for all of them. */
export function CellMenu({ grid }: { readonly grid: RefObject<HTMLElement | null> }) {
  const [at, setAt] = useState<At | null>(null)
  useEffect(() => {
    const open = (event: globalThis.MouseEvent) => {
      const target = event.target as HTMLElement
      const key = target.closest<HTMLElement>('td[data-key][aria-selected]')?.dataset.key
      const cell = key === undefined ? null : cellOf(key)
      // What is being written has a menu of its own.
      if (key === undefined || cell === null || target.closest('[data-editor]')) return
      event.preventDefault()
      if (!isSelected(key)) clearSelection()
      leaveWriting()
      focusStop(key)
      const statement = target.closest<HTMLElement>('[data-statement]')?.dataset.statement ?? null
      setAt({ cell, statement, left: event.clientX, top: event.clientY })
    }
    const table = grid.current
    table?.addEventListener('contextmenu', open)
    return () => table?.removeEventListener('contextmenu', open)
  }, [grid])
  if (at === null) return null
  const { cell } = at
  const isEmpty = statementsIn(currentFramework(), cell.dimension, cell.role).length === 0
  const several = selectedCells().flat().length > 1
  const choose = (act: () => void) => () => {
    setAt(null)
    afterMenu(() => {
      focusStop(cellKey(cell))
      act()
    })
  }
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (open) return
        setAt(null)
        afterMenu(() => focusStop(cellKey(cell)))
      }}
      positioning={{ ...inWindow, target: pointAt(at), position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<Edit20Regular />}
            secondaryContent={text.keys.write}
            onClick={choose(() => writeIn(cell))}
          >
            {text.write}
          </MenuItem>
          <MenuItem
            icon={<Add20Regular />}
            secondaryContent={text.keys.add}
            onClick={choose(() => addTo(cell))}
          >
            {text.add}
          </MenuItem>
          <MenuItem
            icon={<ArrowMove20Regular />}
            secondaryContent={text.keys.moveTo}
            disabled={isEmpty}
            onClick={choose(() =>
              at.statement === null ? askWhere(cell) : moveDialog.set({ statement: at.statement, ...cell }),
            )}
          >
            {text.moveTo}
          </MenuItem>
          <MenuDivider />
          <ClipboardItems choose={choose} />
          <MenuItem
            icon={<Eraser20Regular />}
            secondaryContent={text.keys.clear}
            disabled={isEmpty && !several}
            onClick={choose(clearCells)}
          >
            {several ? text.clearAll : text.clear}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const pointAt = ({ left, top }: At) => ({
  getBoundingClientRect: () => new DOMRect(left, top, 0, 0),
})
