import {
  Button,
  makeStyles,
  mergeClasses,
  TreeItem,
  TreeItemLayout,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontal16Regular } from '@fluentui/react-icons'
import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { view } from '../store/view.ts'
import { beginRename, moveThing, removeThing } from '../things/actions.ts'
import { RenameField } from '../things/RenameField.tsx'
import type { Thing } from '../things/thing.ts'
import { isOpenFor, openFromButton, openFromContext, thingMenu } from '../things/thingMenu.ts'
import { focusLine, lineId } from './focusLine.ts'
import { uncoverPage } from './narrow.ts'
import { useDragLine } from './useDragLine.ts'

type Props = {
  readonly value: string
  readonly name: string
  /** Absent for lines that only gather others. */
  readonly thing?: Thing
  readonly icon?: ReactElement
  readonly selected?: boolean
  readonly onOpen?: () => void
  /** Whether a competency dropped here leaves its theme. */
  readonly noTheme?: boolean
  /** A tree below this line. */
  readonly children?: ReactNode
}

/** A line of the outline: opened by click or Enter, renamed by F2, deleted by Delete, moved by Alt with an arrow. */
export function OutlineItem({
  value,
  name,
  thing,
  icon,
  selected = false,
  onOpen,
  noTheme = false,
  children,
}: Props) {
  const styles = useStyles()
  const renaming = useStore(
    view,
    (shown) => shown.renaming?.where === 'outline' && shown.renaming.id === thing?.id,
  )
  const drag = useDragLine(thing, noTheme)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || !actOn(event, thing, onOpen)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement
    if (
      target.closest('[role="treeitem"]') === event.currentTarget &&
      target.closest('button, textarea, .fui-TreeItemLayout__expandIcon') === null
    ) {
      onOpen?.()
      if (onOpen) uncoverPage()
    }
  }
  return (
    <TreeItem
      ref={drag.item}
      id={lineId(value)}
      className={mergeClasses(
        styles.item,
        drag.place === 'before' && styles.before,
        drag.place === 'after' && styles.after,
      )}
      value={value}
      itemType={children === undefined ? 'leaf' : 'branch'}
      aria-current={selected ? 'page' : undefined}
      aria-keyshortcuts={thing ? 'Alt+ArrowUp Alt+ArrowDown F2 Delete' : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...(thing ? { 'aria-haspopup': 'menu', onContextMenu: openFromContext(thing, 'outline') } : {})}
      onDoubleClick={(event: MouseEvent) => {
        if (thing && (event.target as HTMLElement).closest('[role="treeitem"]') === event.currentTarget)
          beginRename(thing, 'outline')
      }}
    >
      <TreeItemLayout
        ref={drag.line}
        className={mergeClasses(
          styles.line,
          selected && styles.selected,
          drag.isDragged && styles.dragged,
          drag.place === 'inside' && styles.inside,
        )}
        main={{ className: styles.main }}
        {...(icon ? { iconBefore: icon } : {})}
        {...(thing && !renaming ? { actions: <Actions thing={thing} name={name} /> } : {})}
      >
        {thing && renaming ? (
          <RenameField thing={thing} onDone={() => document.getElementById(lineId(value))?.focus()} />
        ) : (
          <span title={name}>{name}</span>
        )}
      </TreeItemLayout>
      {children}
    </TreeItem>
  )
}

function Actions({ thing, name }: { readonly thing: Thing; readonly name: string }) {
  const isOpen = useStore(thingMenu, isOpenFor(thing, 'outline'))
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<MoreHorizontal16Regular />}
      aria-label={screenText.outline.more(name)}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={openFromButton(thing, 'outline')}
    />
  )
}

/** Gives whether the key is dealt with. */
function actOn(event: KeyboardEvent, thing: Thing | undefined, onOpen: (() => void) | undefined): boolean {
  if (event.key === 'Enter' && onOpen) onOpen()
  else if (thing === undefined) return false
  else if (event.key === 'F2') beginRename(thing, 'outline')
  else if (event.key === 'Delete') removeAndGoOn(thing, event.currentTarget as HTMLElement)
  else if (event.altKey && event.key === 'ArrowUp') moveAndStay(thing, -1)
  else if (event.altKey && event.key === 'ArrowDown') moveAndStay(thing, 1)
  else return false
  return true
}

function moveAndStay(thing: Thing, by: -1 | 1): void {
  moveThing(thing, by)
  focusLine(thing.id)
}

/** The focus goes to the line that comes to stand in the deleted one's place. */
function removeAndGoOn(thing: Thing, item: HTMLElement): void {
  const tree = item.closest('nav')
  const lines = () => Array.from(tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])
  const at = lines().indexOf(item)
  removeThing(thing)
  setTimeout(() => (lines()[at] ?? lines().at(-1))?.focus())
}

/** Where a dropped line would come to stand. A border, since it is seen in high contrast too. */
const dropLine = {
  content: '""',
  position: 'absolute',
  left: 'calc(var(--fluent-TreeItem--level, 1) * 24px - 16px)',
  right: '4px',
  height: 0,
  borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`,
  pointerEvents: 'none',
  zIndex: 1,
} as const

const useStyles = makeStyles({
  item: { position: 'relative' },
  before: { '::before': { ...dropLine, top: '-1px' } },
  after: { '::after': { ...dropLine, bottom: '-1px' } },
  inside: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
  },
  dragged: { opacity: 0.5 },
  line: { borderRadius: tokens.borderRadiusMedium, minHeight: '30px' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  main: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
})
