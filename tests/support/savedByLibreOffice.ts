import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertInOffice } from './office.ts'

/**
 * Files opened and saved anew by LibreOffice, by their names without endings, which must be plain letters. One start for all of
 * them. `from` and `to` are endings: docx to docx is what a colleague without Word does.
 */
export async function savedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  { from = 'docx', to = 'docx' }: { readonly from?: string; readonly to?: string } = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'grundlag-saved-'))
  try {
    const names = [...files.keys()]
    await Promise.all(
      names.map((name) => writeFile(join(folder, `${name}.${from}`), files.get(name) ?? new Uint8Array())),
    )
    const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : to
    const sources = names.map((name) => `${name}.${from}`)
    await convertInOffice(folder, '--convert-to', filter, '--outdir', 'saved', ...sources)
    return new Map(
      await Promise.all(
        names.map(
          async (name) =>
            [name, new Uint8Array(await readFile(join(folder, 'saved', `${name}.${to}`)))] as const,
        ),
      ),
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
