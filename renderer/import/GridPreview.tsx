import { Body1, makeStyles, mergeClasses } from '@fluentui/react-components'
import { type RefObject, useMemo } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { GridRows } from './GridRows.tsx'
import { useGridStyles } from './gridStyles.ts'
import { gridShape, rowSlices } from './shape.ts'
import { usePiece } from './usePiece.tsx'
import { useView } from './view.ts'

const text = screenText.import

type Props = { readonly chosen: ReadonlySet<string>; readonly pane: RefObject<HTMLElement | null> }

/** The grid as it will be: roles across, rows down, each piece tied to its lines. Cells take what is dropped on them. */
export function GridPreview({ chosen, pane }: Props) {
  const styles = useGridStyles()
  const own = useStyles()
  const { guess } = useView()
  const piece = usePiece(chosen)
  const shape = useMemo(() => gridShape(guess), [guess])
  const slices = useMemo(() => rowSlices(shape), [shape])
  if (shape.roles.length === 0 || shape.rows === 0) return <Body1 as="p">{text.noGrid}</Body1>
  return (
    <table className={own.table} aria-label={text.grid}>
      <thead>
        <tr>
          <td className={mergeClasses(styles.head, own.corner, !shape.named && styles.bare)} />
          {shape.roles.map((role) => (
            <th key={role.id} scope="col" className={styles.head}>
              {piece('role', role)}
              {piece('roleLeadIn', role.leadIn, { className: styles.detail })}
              {piece('prompt', role.prompt, { className: styles.detail })}
            </th>
          ))}
        </tr>
      </thead>
      {slices.map((slice, i) => (
        <GridRows
          key={slice.id}
          slice={slice}
          roles={shape.roles}
          named={shape.named}
          chosen={chosen}
          pane={pane}
          atFirst={i < 6}
        />
      ))}
    </table>
  )
}

const useStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: '12px',
    lineHeight: '16px',
  },
  corner: { left: 0, zIndex: 3, minWidth: '150px' },
})
