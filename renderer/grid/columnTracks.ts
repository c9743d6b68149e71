import { useStore } from '../store/createStore.ts'
import { cursor } from './cursor.ts'
import type { SheetColumn } from './sheet.ts'

const widths = {
  competency: 'var(--first)',
  role: 'var(--first)',
  dimension: 'var(--second)',
  cell: 'minmax(0, 1fr)',
  blank: 'minmax(0, 1fr)',
  narrow: '76px',
} as const

/** How wide the columns are, as the tracks that every block of the grid has. A narrow one is wide while one writes in it. */
export function useColumnTracks(columns: readonly SheetColumn[]): string {
  const role = useStore(cursor, ({ writing }) => writing?.role)
  const dimension = useStore(cursor, ({ writing }) => writing?.dimension)
  return columns
    .map(
      ({ key, look, narrow }) =>
        widths[look === 'cell' && narrow && key !== role && key !== dimension ? 'narrow' : look],
    )
    .join(' ')
}
