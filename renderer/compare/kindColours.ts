import type { ComparedRow } from '../../core/compare/rows.ts'

/** Beside the word that says it, never instead of it. */
export const kindColours = {
  added: 'success',
  gone: 'danger',
  reworded: 'warning',
  moved: 'brand',
  order: 'brand',
  settings: 'informative',
  same: 'informative',
} as const satisfies Record<ComparedRow['difference']['kind'], string>
