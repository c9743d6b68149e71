import { mergeClasses } from '@fluentui/react-components'
import { memo } from 'react'
import { changedRows } from '../../core/framework/changedRows.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { GridBlock, heightOf } from './GridBlock.tsx'
import type { Chapter } from './groups.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly chapter: Chapter
  readonly leading: 1 | 2
  readonly framework: Framework
  readonly numbers: ReadonlyMap<string, string>
  /** Whether it is drawn only where it is in sight. */
  readonly away: boolean
}

/** Blocks that come into sight together: of a long grid a few, of a short one all. */
export const GridChapter = memo(function GridChapter({ chapter: { groups }, ...given }: Props) {
  const styles = useGridStyles()
  const { away } = given
  return (
    <table
      role="none"
      data-chapter
      className={away ? mergeClasses(styles.chapter, styles.away) : styles.through}
      style={away ? { containIntrinsicBlockSize: `auto ${heightOf(groups.flat())}px` } : undefined}
    >
      {groups.map((rows) => (
        <GridBlock key={rows[0]?.group} rows={rows} {...given} />
      ))}
    </table>
  )
}, same)

/** Of the framework only the chapter's own statements count. */
function same(before: Readonly<Props>, after: Readonly<Props>): boolean {
  return (
    before.chapter === after.chapter &&
    before.away === after.away &&
    before.leading === after.leading &&
    before.numbers === after.numbers &&
    !changedRows(before.framework.cells, after.framework.cells).some((id) => after.chapter.dimensions.has(id))
  )
}
