import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { filledIn } from '../builders/filledIn.ts'

/** A copy of a personal edition in which somebody has written into its first fields; gives its path. */
export async function withFields(folder: string, edition: string, texts: readonly string[]): Promise<string> {
  const file = path.join(folder, 'Udfyldt af Anne Holm.docx')
  await writeFile(file, filledIn(await readFile(edition), texts))
  return file
}
