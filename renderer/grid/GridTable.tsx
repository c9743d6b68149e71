import { mergeClasses } from '@fluentui/react-components'
import { type CSSProperties, useMemo, useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { AfterPaper, usePaperShown } from '../app/AfterPaper.tsx'
import { CellMenu } from '../editor/afterwards.ts'
import { useFramework } from '../store/open.ts'
import { AddColumn, AddRows } from './AddButtons.tsx'
import { asGroup } from './ariaRoles.ts'
import { useColumnTracks } from './columnTracks.ts'
import { GridBlock } from './GridBlock.tsx'
import { GridRow } from './GridRow.tsx'
import { useShowing } from './gridView.ts'
import { hasDimensions } from './rows.ts'
import { firstInSight, groupsOf, sheetOf } from './sheet.ts'
import { shownStructure } from './showing.ts'
import { useGridStyles } from './styles.ts'
import { useCellPointer } from './useCellPointer.ts'
import { useDrag } from './useDrag.ts'
import { useEditableMark } from './useEditableMark.ts'
import { useGridKeys } from './useGridKeys.ts'
import { isLong, useHeightsAhead } from './useHeightsAhead.ts'
import { useKeepInSight } from './useKeepInSight.ts'
import { useNumbers } from './useNumbers.ts'
import { useReveal } from './useReveal.ts'
import { useSelectionMarks } from './useSelectionMarks.ts'
import { useStickyRoom } from './useStickyRoom.ts'
import { useTabStop } from './useTabStop.ts'

/** The table itself, with what adds to it at its end. */
export function GridTable({ title }: { readonly title: string }) {
  const styles = useGridStyles()
  const framework = useFramework((value) => value)
  const showing = useShowing()
  const { roles, themes, competencies } = framework
  // Typing changes only cells: the sheet then stays the same, and the rows beside the one written in are skipped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet is made of just these lists
  const sheet = useMemo(
    () => sheetOf(shownStructure(framework, showing), showing, hasDimensions(framework)),
    [roles, themes, competencies, showing],
  )
  const grid = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(grid, sheet)
  const pointer = useCellPointer()
  const line = useDrag(grid)
  useReveal()
  useTabStop(grid, sheet)
  useSelectionMarks(grid, sheet)
  useStickyRoom(grid, sheet)
  useKeepInSight(grid)
  useEditableMark()
  const numbers = useNumbers(framework, sheet)
  const groups = useMemo(() => groupsOf(sheet.body), [sheet])
  const paperShown = usePaperShown()
  const drawn = useMemo(() => (paperShown ? groups : firstInSight(groups)), [groups, paperShown])
  useHeightsAhead(grid, sheet, drawn)
  const tracks = useColumnTracks(sheet.columns)
  const { swapped } = showing
  return (
    <>
      <div className={styles.around}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in is a grid
          role="grid"
          className={styles.table}
          aria-label={screenText.grid.label(title)}
          aria-rowcount={sheet.head.length + sheet.body.length}
          aria-colcount={sheet.columns.length}
          aria-multiselectable
          style={{ '--columns': tracks } as CSSProperties}
          {...keys}
          {...pointer}
        >
          <thead {...asGroup} className={mergeClasses(styles.block, styles.head)}>
            {sheet.head.map((row) => (
              <GridRow
                key={row.key}
                row={row}
                inHead={sheet.head.length}
                leading={sheet.leading}
                content={none}
                numbers=""
              />
            ))}
          </thead>
          {drawn.map((rows) => (
            <GridBlock
              away={isLong(sheet)}
              key={rows[0]?.group}
              rows={rows}
              leading={sheet.leading}
              framework={framework}
              numbers={numbers}
            />
          ))}
        </table>
        <AfterPaper>
          <AddColumn swapped={swapped} />
        </AfterPaper>
        <div ref={line} className={styles.dropLine} aria-hidden />
        <AfterPaper>
          <CellMenu grid={grid} />
        </AfterPaper>
      </div>
      <AfterPaper>
        <AddRows swapped={swapped} />
      </AfterPaper>
    </>
  )
}

const none = [] as const
