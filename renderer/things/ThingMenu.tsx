import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import {
  Add20Regular,
  ArrowDown20Regular,
  ArrowLeft20Regular,
  ArrowRight20Regular,
  ArrowUp20Regular,
  Delete20Regular,
  Flag20Regular,
  Options20Regular,
  Rename20Regular,
} from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindow } from '../app/menuPlace.ts'
import { standsAcross } from '../grid/headerKeys.ts'
import { ViewMenuItems } from '../grid/ViewMenuItems.tsx'
import { currentFramework } from '../store/open.ts'
import { type Renaming, showDetails } from '../store/view.ts'
import { beginRename, moveThing, putThing, removeThing } from './actions.ts'
import { addable } from './addable.ts'
import { moveCommand, type Thing } from './thing.ts'

const text = screenText.outline

/** What can be done with a thing, for the "…" button beside its name and for the right mouse button. */
export function ThingMenuList({
  thing,
  where,
}: {
  readonly thing: Thing
  readonly where: Renaming['where']
}) {
  const framework = currentFramework()
  const across = where === 'page' && standsAcross(thing)
  const { kind, id } = thing
  return (
    <MenuList>
      <MenuItem
        icon={<Rename20Regular />}
        secondaryContent="F2"
        onClick={() => afterMenu(() => beginRename(thing, where))}
      >
        {text.rename}
      </MenuItem>
      {(kind === 'role' || kind === 'theme' || kind === 'competency') && (
        <MenuItem icon={<Options20Regular />} onClick={() => showDetails({ kind, id })}>
          {text.properties}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem
        icon={across ? <ArrowLeft20Regular /> : <ArrowUp20Regular />}
        secondaryContent={across ? text.keys.left : text.keys.up}
        disabled={moveCommand(framework, thing, -1) === null}
        onClick={() => moveThing(thing, -1)}
      >
        {across ? text.left : text.up}
      </MenuItem>
      <MenuItem
        icon={across ? <ArrowRight20Regular /> : <ArrowDown20Regular />}
        secondaryContent={across ? text.keys.right : text.keys.down}
        disabled={moveCommand(framework, thing, 1) === null}
        onClick={() => moveThing(thing, 1)}
      >
        {across ? text.right : text.down}
      </MenuItem>
      {kind === 'competency' && framework.themes.length > 0 && <ToThemeMenu competency={id} />}
      {where === 'page' && <ViewMenuItems thing={thing} />}
      <MenuDivider />
      {addable(framework, thing).map(({ label, add }) => (
        <MenuItem key={label} icon={<Add20Regular />} onClick={() => afterMenu(() => add(where))}>
          {label}
        </MenuItem>
      ))}
      <MenuDivider />
      <MenuItem
        icon={<Delete20Regular />}
        secondaryContent={text.keys.remove}
        onClick={() => removeThing(thing)}
      >
        {text.remove}
      </MenuItem>
    </MenuList>
  )
}

function ToThemeMenu({ competency }: { readonly competency: string }) {
  const framework = currentFramework()
  const now = framework.competencies.find(({ id }) => id === competency)?.theme ?? null
  const choices = [{ id: null, name: text.noTheme }, ...framework.themes]
  return (
    <Menu positioning={inWindow}>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<Flag20Regular />}>{text.toTheme}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ id, name }) => (
            <MenuItem
              key={id ?? ''}
              disabled={id === now}
              onClick={() =>
                putThing(
                  { kind: 'competency', id: competency },
                  {
                    type: 'competency.move',
                    id: competency,
                    theme: id,
                    to: framework.competencies.length,
                  },
                )
              }
            >
              {name || text.unnamed}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
