import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { convertInOffice } from './office.ts'

const run = promisify(execFile)

export type LaidOutPage = {
  readonly text: string
  /** Whether anything is drawn between the header and the footer. */
  readonly hasContent: boolean
}

/**
 * The pages of each Word file, as LibreOffice lays it out, by the file's name. One start for all of them.
 */
export async function pagesInLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly LaidOutPage[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'grundlag-word-'))
  try {
    const names = [...files.keys()]
    await Promise.all(
      names.map((name) => writeFile(join(folder, `${name}.docx`), files.get(name) ?? new Uint8Array())),
    )
    await convertInOffice(folder, '--convert-to', 'pdf', ...names.map((name) => `${name}.docx`))
    return new Map(
      await Promise.all(names.map(async (name) => [name, await pages(join(folder, name))] as const)),
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function pages(path: string): Promise<readonly LaidOutPage[]> {
  // pdftotext ends every page with a form feed; -raw keeps the order of the file, cell by cell.
  await run('pdftotext', ['-raw', '-enc', 'UTF-8', `${path}.pdf`, `${path}.txt`])
  const texts = (await readFile(`${path}.txt`, 'utf8')).split('\f').slice(0, -1)
  await run('pdftoppm', ['-gray', '-r', '20', `${path}.pdf`, path])
  const digits = `${texts.length}`.length
  return Promise.all(
    texts.map(async (text, index) => ({
      text,
      hasContent: hasContent(await readFile(`${path}-${`${index + 1}`.padStart(digits, '0')}.pgm`)),
    })),
  )
}

/** A PGM picture (netpbm "P5"): width, height and the whitest value as text, then a byte for each pixel. */
function hasContent(pgm: Uint8Array): boolean {
  const [header, width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(pgm.slice(0, 40))) ?? []
  if (header === undefined) throw new Error('Not a grey netpbm picture')
  const [first, last] = [0.12, 0.9].map((share) => Math.round(Number(height) * share) * Number(width))
  return pgm
    .slice(header.length)
    .slice(first, last)
    .some((grey) => grey < 250)
}
