import type { Change } from './tracking.ts'

/** What is noted of the parts of a merged document while it is put together. */
export type Notes = { readonly changes: Map<object, Change>; readonly formers: Map<object, object> }

/** Notes the change of a part and of everything in it. */
export function marked<T extends object>(part: T, change: Change, { changes }: Notes): T {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    else if (typeof node === 'object' && node !== null) {
      changes.set(node, change)
      for (const child of Object.values(node)) visit(child)
    }
  }
  visit(part)
  return part
}

/** The later part, as an object of its own, noted as what the former has become. */
export function became<T extends object>(former: T, later: T, { formers }: Notes): T {
  const own = { ...later }
  formers.set(own, former)
  return own
}
