import { mergeClasses } from '@fluentui/react-components'
import { type CSSProperties, useMemo, useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { AfterPaper, usePaperShown } from '../app/AfterPaper.tsx'
import { CellMenu } from '../editor/afterwards.ts'
import { useFramework } from '../store/open.ts'
import { AddColumn, AddRows } from './AddButtons.tsx'
import { asGroup } from './ariaRoles.ts'
import { useColumnTracks } from './columnTracks.ts'
import { GridChapter } from './GridChapter.tsx'
import { GridRow } from './GridRow.tsx'
import { useShowing } from './gridView.ts'
import { chaptersOf, firstInSight, groupsOf, isLong } from './groups.ts'
import { hasDimensions } from './rows.ts'
import { sheetOf } from './sheet.ts'
import { shownStructure } from './showing.ts'
import { useGridStyles } from './styles.ts'
import { useCellPointer } from './useCellPointer.ts'
import { useDrag } from './useDrag.ts'
import { useEditableMark } from './useEditableMark.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useHeightsAhead } from './useHeightsAhead.ts'
import { useKeepInSight } from './useKeepInSight.ts'
import { useNumbers } from './useNumbers.ts'
import { useReveal } from './useReveal.ts'
import { useSelectionMarks } from './useSelectionMarks.ts'
import { useSideways } from './useSideways.ts'
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
  const grid = useRef<HTMLDivElement>(null)
  const keys = useGridKeys(grid, sheet)
  const pointer = useCellPointer()
  const line = useDrag(grid)
  useReveal()
  useTabStop(grid, sheet)
  useSelectionMarks(grid, sheet)
  useStickyRoom(grid, sheet)
  useSideways(grid)
  useKeepInSight(grid)
  useEditableMark()
  const numbers = useNumbers(framework, sheet)
  const groups = useMemo(() => groupsOf(sheet.body), [sheet])
  const paperShown = usePaperShown()
  const long = isLong(sheet)
  const drawn = useMemo(
    () => chaptersOf(paperShown ? groups : firstInSight(groups), long),
    [groups, paperShown, long],
  )
  useHeightsAhead(grid, sheet, drawn)
  const tracks = useColumnTracks(sheet.columns)
  const { swapped } = showing
  return (
    <>
      <div className={styles.around}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table cannot hold chapters of blocks (see `GridChapter`) */}
        <div
          ref={grid}
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
          <table role="none" className={styles.through}>
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
          </table>
          {drawn.map((chapter, i) => (
            <GridChapter
              // biome-ignore lint/suspicious/noArrayIndexKey: a row more in one chapter moves one block of each, and no other is drawn anew
              key={i}
              away={long}
              chapter={chapter}
              leading={sheet.leading}
              framework={framework}
              numbers={numbers}
            />
          ))}
        </div>
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
