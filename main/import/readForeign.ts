import type { ImportRead } from '../../core/bridge/import.ts'
import { readCase } from '../../core/case/readCase.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { plainText } from '../../core/framework/richText.ts'
import { decodeText } from '../../core/import/decodeText.ts'
import { fileKind } from '../../core/import/fileKind.ts'
import { mendLineEnds } from '../../core/import/mendLineEnds.ts'
import type { Progress, ReadSource } from '../../core/import/read.ts'
import { readText } from '../../core/import/readText.ts'
import { linesOfSource, type Source } from '../../core/import/source.ts'
import { readWordSource } from '../../core/import/word/readWordSource.ts'
import { readCsv } from '../../core/spreadsheet/csv/readCsv.ts'
import { readWorkbook } from '../../core/spreadsheet/read/readWorkbook.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { ForeignDocument } from './readAside.ts'

export type ReadForeignMeans = {
  readonly progress: Progress
  /** The Danish dictionary, loaded when it is first needed. */
  readonly isWord: () => Promise<(word: string) => boolean>
}

/** Reads a foreign document by what is in it, not by what it is called. Blocks: it belongs in a thread of its own. */
export async function readForeign(
  { name, content }: ForeignDocument,
  means: ReadForeignMeans,
): Promise<Result<ImportRead>> {
  if (typeof content === 'string') return mended(readText(name, content), means)
  const kind = fileKind(content)
  switch (kind) {
    case 'word':
      return known(readWordSource(name, content, means.progress))
    case 'excel':
      return known(readWorkbook(name, content, means.progress))
    case 'pdf': {
      // The PDF library is large, and most documents are none.
      const { readPdf } = await import('./pdf/readPdf.ts')
      return mended(await readPdf(name, content, means.progress), means)
    }
    case 'json': {
      const read = readCase(name, content)
      return read.ok ? ok({ kind: 'whole', name, framework: read.value }) : read
    }
    case 'text':
      if (isSpreadsheet.test(name)) return known(readCsv(name, content, means.progress))
      // Any program's settings are text, too: only what is called a document is taken for one.
      if (!isTextFile.test(name)) return refuse('invalid', refusalText.foreign.notADocument(name))
      return mended(readText(name, decodeText(content)), means)
    default:
      return refuse('invalid', refusalText.foreign[kind](name))
  }
}

const isSpreadsheet = /\.(csv|tsv|tab)$/i
const isTextFile = /\.(txt|text|md)$/i

const known = (read: Result<ReadSource>): Result<ImportRead> =>
  read.ok ? ok({ kind: 'source', ...read.value }) : read

/** With the hyphens at its line ends judged; the dictionary is loaded only for a source that has some. */
async function mended(read: Result<Source>, { isWord }: ReadForeignMeans): Promise<Result<ImportRead>> {
  if (!read.ok) return read
  const hasHyphens = linesOfSource(read.value).some(({ text }) => /[-\u00ad\u2010]\s*$/.test(plainText(text)))
  const source = hasHyphens ? mendLineEnds(read.value, await isWord()) : read.value
  return ok({ kind: 'source', source, known: null })
}
