import { Menu, MenuPopover } from '@fluentui/react-components'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindow } from '../app/menuPlace.ts'
import { useStore } from '../store/createStore.ts'
import { ThingMenuList } from './ThingMenu.tsx'
import { thingMenu } from './thingMenu.ts'

/** What can be done with the header or line that was asked about. */
export function OneThingMenu() {
  const open = useStore(thingMenu, (value) => value)
  if (open === null) return null
  const { thing, where, at, opener, line } = open
  return (
    <Menu
      open
      onOpenChange={(_, { open: stays }) => {
        if (stays) return
        thingMenu.set(null)
        // Unless what was chosen has put it elsewhere.
        afterMenu(() => {
          if (document.activeElement === document.body) (opener.isConnected ? opener : line)?.focus()
        })
      }}
      positioning={{
        ...inWindow,
        target: { getBoundingClientRect: () => at },
        position: 'below',
        align: 'start',
      }}
    >
      <MenuPopover>
        <ThingMenuList thing={thing} where={where} />
      </MenuPopover>
    </Menu>
  )
}
