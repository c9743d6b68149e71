import { Menu, MenuPopover } from '@fluentui/react-components'
import { type RefObject, useEffect, useState } from 'react'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindow } from '../app/menuPlace.ts'
import { CorrectionMenuList } from './CorrectionItems.tsx'
import { lineElementId } from './SourceRow.tsx'
import { useTools } from './tools.ts'
import { useView } from './view.ts'

type At = { readonly left: number; readonly top: number; readonly back: Element | null }

/** The menu of the selected lines, at the pointer or at the line one stands on: one menu for both panes and the tray. */
export function CorrectionMenu({ body }: { readonly body: RefObject<HTMLElement | null> }) {
  const tools = useTools()
  const view = useView()
  const [at, setAt] = useState<At | null>(null)

  useEffect(() => {
    const element = body.current
    if (element === null) return
    const openAt = (target: HTMLElement, point: { readonly left: number; readonly top: number } | null) => {
      const pane = target.closest<HTMLElement>('[data-pane]')
      if (pane === null) return false
      const key = target.closest<HTMLElement>('[data-piece]')?.dataset.piece
      const placed = key === undefined ? undefined : view.pieces.get(key)
      if (placed) tools.choose(placed)
      const line = target.closest<HTMLElement>('[data-tray]')?.dataset.tray
      if (line !== undefined && !tools.wizard.get().selected.lines.includes(line)) tools.point(line)
      const { at: current, lines } = tools.wizard.get().selected
      if (lines.length === 0) return false
      const stands =
        pane.dataset.pane === 'source' && current !== null
          ? document.getElementById(lineElementId(current))
          : target
      // It may have been scrolled away from.
      if (point === null) stands?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const box = (stands ?? pane).getBoundingClientRect()
      setAt({
        left: point?.left ?? box.left + Math.min(130, box.width / 2),
        top: point?.top ?? box.bottom,
        back: document.activeElement,
      })
      return true
    }
    const onContextMenu = (event: MouseEvent) => {
      const target = event.target as HTMLElement
      // The menu key names no place but the element with the focus.
      const byKey = event.button !== 2 || (event.clientX === 0 && event.clientY === 0)
      const point = byKey ? null : { left: event.clientX, top: event.clientY }
      if (openAt(target, point)) event.preventDefault()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const asks = event.key === 'Enter' && target.matches('[role="listbox"], [data-piece], [data-tray]')
      if (asks && openAt(target, null)) event.preventDefault()
    }
    element.addEventListener('contextmenu', onContextMenu)
    element.addEventListener('keydown', onKeyDown)
    return () => {
      element.removeEventListener('contextmenu', onContextMenu)
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [body, tools, view])

  if (at === null) return null
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (open) return
        setAt(null)
        afterMenu(() => at.back instanceof HTMLElement && at.back.isConnected && at.back.focus())
      }}
      positioning={{
        ...inWindow,
        target: { getBoundingClientRect: () => new DOMRect(at.left, at.top, 0, 0) },
        position: 'below',
        align: 'start',
      }}
    >
      <MenuPopover>
        <CorrectionMenuList />
      </MenuPopover>
    </Menu>
  )
}
