import type { GridPart } from '../../core/framework/part.ts'
import { GridSettings } from './GridSettings.tsx'
import { ViewBar } from './ViewBar.tsx'

/** Above the grid: how it is printed, and which way round it stands. */
export function GridTools({ part, viewed }: { readonly part: GridPart; readonly viewed: boolean }) {
  return (
    <>
      <GridSettings part={part} />
      {viewed && <ViewBar />}
    </>
  )
}
