/**
 * What the parts of the grid are. Its table is not laid out as one (see `styles.ts`), and a browser takes what it is for
 * from that; so each part says it.
 */
export const asGroup = { role: 'rowgroup' } as const
export const asRow = { role: 'row' } as const
export const asCell = { role: 'gridcell' } as const
export const asColumnHeader = { role: 'columnheader' } as const
