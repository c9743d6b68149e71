import { makeStyles } from '@fluentui/react-components'
import type { GridPart } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { AfterPaper } from '../app/AfterPaper.tsx'
import { GridTools } from '../editor/afterwards.ts'
import { PartHead } from '../editor/PartHead.tsx'
import { useFramework } from '../store/open.ts'
import { EmptyGrid } from './EmptyGrid.tsx'
import { GridTable } from './GridTable.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { staysLeft } from './styles.ts'

/** The grid part: competencies down, roles across, whatever layout it is printed in. */
export function GridPage({ part }: { readonly part: GridPart }) {
  const styles = useGridPageStyles()
  const rows = useFramework((framework) => framework.competencies.length + framework.themes.length)
  const roles = useFramework((framework) => framework.roles.length)
  return (
    <>
      <div className={styles.head}>
        <PartHead part={part} />
        <AfterPaper room="64px">
          <GridTools part={part} viewed={rows > 0 && roles > 0} />
        </AfterPaper>
      </div>
      {rows === 0 || roles === 0 ? (
        <EmptyGrid rows={rows} roles={roles} />
      ) : (
        <>
          <GridTable title={part.title} />
          <p className={styles.hint}>{screenText.grid.hint}</p>
          <MoveDialog />
        </>
      )}
    </>
  )
}

export const useGridPageStyles = makeStyles({
  hint: {
    ...staysLeft('calc(var(--room) + var(--edge))'),
    width: 'min(760px, var(--in-sight))',
    margin: '8px 0 0',
    fontSize: '13px',
    color: 'var(--quiet-ink)',
  },
  // Stays in sight while the table is scrolled sideways.
  head: {
    ...staysLeft('calc(var(--room) + var(--edge))'),
    width: 'min(980px, var(--in-sight))',
    marginBottom: '16px',
  },
})
