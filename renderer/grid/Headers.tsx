import { Button, Menu, MenuPopover, MenuTrigger, makeStyles, mergeClasses } from '@fluentui/react-components'
import { MoreHorizontal16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Competency } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useStore } from '../store/createStore.ts'
import { view } from '../store/view.ts'
import { beginRename } from '../things/actions.ts'
import { RenameField } from '../things/RenameField.tsx'
import { ThingMenuList } from '../things/ThingMenu.tsx'
import type { Thing } from '../things/thing.ts'
import { cursor, focusStop, thingKey } from './cursor.ts'
import { softHyphens } from './softHyphens.ts'

type Props = {
  readonly thing: Thing
  readonly name: string
  readonly scope: 'col' | 'row' | 'rowgroup' | 'colgroup'
  readonly className: string
  readonly row: number
  readonly column: number
  readonly rows?: number
  readonly columns?: number
  readonly note?: ReactNode
}

/** The header of a role, theme, competency or dimension: its name, written over in place, and what can be done with it. */
export function ThingHeader({
  thing,
  name,
  scope,
  className,
  row,
  column,
  rows = 1,
  columns = 1,
  note,
}: Props) {
  const styles = useStyles()
  const ring = focusRing()
  const key = thingKey(thing.kind, thing.id)
  const isActive = useStore(cursor, ({ active }) => active === key)
  const isRenaming = useStore(view, ({ renaming }) => renaming?.where === 'page' && renaming.id === thing.id)
  return (
    <Menu openOnContext>
      <MenuTrigger disableButtonEnhancement>
        <th
          scope={scope}
          role={scope === 'col' ? 'columnheader' : 'rowheader'}
          rowSpan={rows}
          colSpan={columns}
          data-key={key}
          data-row={row}
          data-column={column}
          aria-colindex={column + 1}
          tabIndex={isActive ? 0 : -1}
          className={mergeClasses(className, styles.header, ring.inside)}
          onDoubleClick={() => beginRename(thing, 'page')}
        >
          <div className={styles.line}>
            {isRenaming ? (
              <RenameField thing={thing} onDone={() => focusStop(key)} />
            ) : (
              <span className={styles.name}>{softHyphens(name) || screenText.outline.unnamed}</span>
            )}
            {!isRenaming && <MoreButton thing={thing} name={name} />}
          </div>
          {note !== undefined && note !== '' && <div className={styles.note}>{note}</div>}
        </th>
      </MenuTrigger>
      <MenuPopover>
        <ThingMenuList thing={thing} where="page" />
      </MenuPopover>
    </Menu>
  )
}

/** Reached with the pointer; the keyboard has the menu key on the header itself. */
function MoreButton({ thing, name }: { readonly thing: Thing; readonly name: string }) {
  const styles = useStyles()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          tabIndex={-1}
          className={mergeClasses(styles.more, 'more')}
          icon={<MoreHorizontal16Regular />}
          aria-label={screenText.outline.more(name)}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </MenuTrigger>
      <MenuPopover>
        <ThingMenuList thing={thing} where="page" />
      </MenuPopover>
    </Menu>
  )
}

export function CornerHeader({
  className,
  children,
}: {
  readonly className: string
  readonly children: ReactNode
}) {
  return (
    <th scope="col" className={className}>
      {children}
    </th>
  )
}

/** What is written below a competency's name: as much as says which one it is. */
export function CompetencyNote({ competency }: { readonly competency: Competency }) {
  return competency.tagline || competency.definition
}

const useStyles = makeStyles({
  header: {
    '& .more': { opacity: 0 },
    ':hover .more': { opacity: 1 },
    ':focus-within .more': { opacity: 1 },
  },
  line: { display: 'flex', alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  // Over the name, so that names have the whole column.
  more: {
    position: 'absolute',
    top: '6px',
    right: '4px',
    minWidth: '24px',
    height: '22px',
    padding: 0,
    color: 'inherit',
    backgroundColor: 'var(--paper)',
  },
  note: {
    marginTop: '4px',
    fontWeight: 400,
    fontSize: '13px',
    lineHeight: 1.3,
    color: 'var(--quiet-ink)',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflow: 'hidden',
  },
})
