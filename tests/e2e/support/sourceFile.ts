import path from 'node:path'

/** The text of another municipality's framework, as one copies it from its PDF. */
export const sourceFile = (name: string) =>
  path.join(import.meta.dirname, '../../fixtures/sources', `${name}.txt`)
