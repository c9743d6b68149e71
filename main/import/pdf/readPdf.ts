import { ok, type Result, refuse } from '../../../core/framework/result.ts'
import type { PdfPage } from '../../../core/import/pdf/page.ts'
import { sourceOfPages } from '../../../core/import/pdf/sourceOfPages.ts'
import { type Source, sourceLimits } from '../../../core/import/source.ts'
import { refusalText } from '../../../core/text/refusal.ts'
import { openPdf } from './library.ts'
import { readPage } from './readPage.ts'

/** A PDF's text in reading order. Refuses one that is locked, damaged, too long, or only pictures of pages. */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  progress: (done: number) => void,
): Promise<Result<Source>> {
  const { opening, OPS } = await openPdf(bytes)
  try {
    const document = await opening.promise
    if (document.numPages > sourceLimits.pages)
      return refuse('limit', refusalText.foreign.tooManyPages(name, sourceLimits.pages))
    const pages: PdfPage[] = []
    let letters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const read = await readPage(page, OPS)
      page.cleanup()
      pages.push(read)
      letters += read.pieces.reduce((sum, { text }) => sum + text.length, 0)
      if (letters > sourceLimits.characters) return refuse('limit', refusalText.foreign.tooMuch(name))
      progress((number / document.numPages) * pagesShare)
    }
    const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')
    if (text.trim() === '') return refuse('invalid', refusalText.foreign.onlyImages(name))
    // A font without a table of its letters shows them and does not say which they are.
    if (share(text, /[\ufffd•]/g) > 0.3) return refuse('invalid', refusalText.foreign.unreadableLetters(name))
    const source = sourceOfPages(name, pages)
    progress((1 + pagesShare) / 2)
    if (!/\p{L}{2}/u.test(text)) return refuse('invalid', refusalText.foreign.onlyImages(name))
    return ok(source)
  } catch (error) {
    const kind = error instanceof Error ? error.name : ''
    if (kind === 'PasswordException') return refuse('invalid', refusalText.foreign.encrypted(name))
    if (damaged.has(kind)) return refuse('unreadable', refusalText.foreign.damaged(name))
    throw error
  } finally {
    await opening.destroy()
  }
}

/** Of the work: the rest is finding columns and tables, and then words that are parted at line ends. */
const pagesShare = 0.8

/** What the library says of a file that does not keep to the format. */
const damaged = new Set(['InvalidPDFException', 'FormatError', 'UnknownErrorException', 'ResponseException'])

const share = (text: string, letters: RegExp): number => (text.match(letters)?.length ?? 0) / text.length
