import { makeStyles } from '@fluentui/react-components'
import type { GridPart } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { PartHead } from '../editor/PartHead.tsx'
import { useFramework } from '../store/open.ts'
import { EmptyGrid } from './EmptyGrid.tsx'
import { GridSettings } from './GridSettings.tsx'
import { GridTable } from './GridTable.tsx'

/** The grid part: competencies down, roles across, whatever layout it is printed in. */
export function GridPage({ part }: { readonly part: GridPart }) {
  const styles = useStyles()
  const rows = useFramework((framework) => framework.competencies.length + framework.themes.length)
  const roles = useFramework((framework) => framework.roles.length)
  return (
    <>
      <div className={styles.head}>
        <PartHead part={part} />
        <GridSettings part={part} />
      </div>
      {rows === 0 || roles === 0 ? (
        <EmptyGrid rows={rows} roles={roles} />
      ) : (
        <>
          <GridTable title={part.title} />
          <p className={styles.hint}>{screenText.grid.hint}</p>
        </>
      )}
    </>
  )
}

const useStyles = makeStyles({
  hint: {
    position: 'sticky',
    left: 'clamp(22px, 2.9vw, 60px)',
    width: 'min(760px, 70vw)',
    margin: '8px 0 0',
    fontSize: '13px',
    color: 'var(--quiet-ink)',
  },
  // Stays in sight while the table is scrolled sideways.
  head: {
    position: 'sticky',
    left: 'clamp(22px, 2.9vw, 60px)',
    width: 'min(980px, 72vw)',
    marginBottom: '16px',
  },
})
