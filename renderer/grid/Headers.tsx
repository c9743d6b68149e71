import { Button, makeStyles, mergeClasses } from '@fluentui/react-components'
import { MoreHorizontal16Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useStore } from '../store/createStore.ts'
import { view } from '../store/view.ts'
import { beginRename } from '../things/actions.ts'
import { RenameField } from '../things/RenameField.tsx'
import type { Thing } from '../things/thing.ts'
import { isOpenFor, openFromButton, openFromContext, thingMenu } from '../things/thingMenu.ts'
import { asCell, asColumnHeader } from './ariaRoles.ts'
import { cursor, focusStop } from './cursor.ts'
import { FilledCount, useFilledWords } from './FilledCount.tsx'
import { thingKey } from './keys.ts'
import type { BlankItem, HeaderItem } from './sheet.ts'
import { softHyphens } from './softHyphens.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly item: HeaderItem
  readonly leading: 1 | 2
  /** Whether the cells begin right below it. */
  readonly last: boolean
}

/** The header of a role, theme, competency or dimension: its name, written over in place, and what can be done with it. */
export function ThingHeader({ item, leading, last }: Props) {
  const styles = useHeaderStyles()
  const ring = focusRing()
  const { thing, name, note, row, column, rows, columns } = item
  const key = thingKey(thing.kind, thing.id)
  const isRenaming = useStore(view, ({ renaming }) => renaming?.where === 'page' && renaming.id === thing.id)
  const filled = useFilledWords(thing)
  const description = [note, filled].filter((words) => words !== '').join('. ')
  const acrossAll = item.names === 'row' && thing.kind === 'theme'
  return (
    <th
      scope={scopeOf(item)}
      role={item.names === 'columns' ? 'columnheader' : 'rowheader'}
      {...reaching(rows, columns)}
      data-key={key}
      data-row={row}
      data-column={column}
      data-theme-row={acrossAll || undefined}
      // Its menu's button is no part of what it is called, nor is a whole definition.
      aria-label={name || screenText.outline.unnamed}
      aria-description={description || undefined}
      aria-colindex={column + 1}
      tabIndex={cursor.get().active === key ? 0 : -1}
      className={mergeClasses(
        useLook(item, leading, last),
        styles.header,
        ring.inside,
        item.narrow && styles.narrow,
      )}
      onDoubleClick={() => beginRename(thing, 'page')}
      onContextMenu={openFromContext(thing, 'page')}
      aria-haspopup="menu"
    >
      <div className={rows > 1 && item.names === 'row' ? styles.stays : undefined}>
        <div className={styles.line}>
          {isRenaming ? (
            <RenameField thing={thing} onDone={() => focusStop(key)} />
          ) : (
            <span className={styles.name}>
              {softHyphens(name, item.narrow) || screenText.outline.unnamed}
            </span>
          )}
          {!isRenaming && <MoreButton thing={thing} name={name} />}
        </div>
        {note !== '' && (
          <div className={mergeClasses(styles.note, item.names === 'columns' && styles.shortNote)}>
            {note}
          </div>
        )}
        <FilledCount thing={thing} name={name} words={filled} />
      </div>
    </th>
  )
}

/** How many rows and columns a cell covers, for the eye, the markup and a screen reader alike. */
const reaching = (rows: number, columns: number) => ({
  rowSpan: rows,
  colSpan: columns,
  ...(rows > 1 ? { 'aria-rowspan': rows } : {}),
  ...(columns > 1 ? { 'aria-colspan': columns } : {}),
  ...(rows > 1 || columns > 1 ? { style: { gridRow: `span ${rows}`, gridColumn: `span ${columns}` } } : {}),
})

const scopeOf = ({ names, rows, columns }: HeaderItem) => {
  if (names === 'columns') return columns > 1 ? 'colgroup' : 'col'
  return rows > 1 || columns > 1 ? 'rowgroup' : 'row'
}

/** Headers above look as one band; those at the side say by their weight what they name. */
function useLook({ names, thing, row, column }: HeaderItem, leading: 1 | 2, last: boolean): string {
  const grid = useGridStyles()
  if (names === 'columns')
    return mergeClasses(
      grid.above,
      row === 0 && grid.topAbove,
      last && grid.lastAbove,
      thing.kind === 'dimension' && grid.quietAbove,
    )
  if (thing.kind === 'theme') return mergeClasses(grid.themeHeader, grid.first)
  if (thing.kind === 'dimension')
    return mergeClasses(grid.beside, grid.dimensionHeader, leading === 2 && grid.second)
  return mergeClasses(grid.beside, column === 0 && grid.first, thing.kind === 'role' && grid.roleBeside)
}

/** Reached with the pointer; the keyboard has the menu key on the header itself. */
function MoreButton({ thing, name }: { readonly thing: Thing; readonly name: string }) {
  const styles = useHeaderStyles()
  const isOpen = useStore(thingMenu, isOpenFor(thing, 'page'))
  return (
    <Button
      size="small"
      appearance="subtle"
      tabIndex={-1}
      className={mergeClasses(styles.more, 'more')}
      icon={<MoreHorizontal16Regular />}
      aria-label={screenText.outline.more(name)}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={openFromButton(thing, 'page')}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}

/** Says what the column of headers below it holds. */
export function CornerHeader({ item }: { readonly item: BlankItem }) {
  const styles = useGridStyles()
  return (
    <th
      scope="col"
      data-corner
      {...reaching(item.rows, 1)}
      {...asColumnHeader}
      aria-colindex={item.column + 1}
      className={mergeClasses(
        styles.above,
        styles.topAbove,
        styles.lastAbove,
        styles.corner,
        item.column === 0 ? styles.first : styles.second,
      )}
    >
      {item.text}
    </th>
  )
}

/** A place where nothing can be written, below a theme that has no competencies yet. */
export function BlankCell({ item, inHead }: { readonly item: BlankItem; readonly inHead: boolean }) {
  const styles = useGridStyles()
  return (
    <td
      {...reaching(item.rows, 1)}
      {...asCell}
      aria-colindex={item.column + 1}
      className={inHead ? mergeClasses(styles.above, styles.lastAbove, styles.quietAbove) : styles.blankCell}
    >
      {item.text}
    </td>
  )
}

export const useHeaderStyles = makeStyles({
  header: {
    cursor: 'grab',
    '&[data-dragged] > div': { opacity: 0.45 },
    '& .more': { opacity: 0 },
    ':hover .more': { opacity: 1 },
    ':focus-within .more': { opacity: 1 },
  },
  // A competency's name goes along while its dimensions are scrolled past.
  stays: { position: 'sticky', top: 'calc(var(--head-height, 0px) + 8px)' },
  line: { display: 'flex', alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  // Over the name, so that names have the whole column.
  more: {
    position: 'absolute',
    top: '-2px',
    right: '-2px',
    minWidth: '24px',
    height: '24px',
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
  narrow: { padding: '8px 4px 8px 6px', fontSize: '13px' },
  // What stays above must leave room for the cells.
  // In a low window, or one shown at twice its size, there is room for names alone.
  shortNote: { WebkitLineClamp: 2, '@media (max-height: 520px)': { display: 'none' } },
})
