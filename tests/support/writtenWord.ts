import type { Framework } from '../../core/framework/framework.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'
import { layOut } from '../../core/layout/layOut.ts'
import type { WordResources } from '../../core/word/resources.ts'
import { writeWord } from '../../core/word/writeWord.ts'
import { type DocxPackage, openDocx } from './docxPackage.ts'

/** A grey pixel: what stands in for every drawing where a test is not about drawing. */
export const anyPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

export const testResources: WordResources = {
  rasterise: async () => anyPng,
  media: () => null,
  now: new Date('2025-12-01T09:30:00Z'),
}

/** The Word file of a document, taken apart again. */
export const written = async (
  document: PrintedDocument,
  resources: Partial<WordResources> = {},
): Promise<DocxPackage> => openDocx(await writeWord(document, { ...testResources, ...resources }))

/** Every anchor of a document that Word prints, in no particular order. */
export const anchorsOf = (document: PrintedDocument): { readonly id: string; readonly print: number }[] => {
  const found: { readonly id: string; readonly print: number }[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node))
        if (key === 'anchor') {
          if (child !== null) found.push(child)
        } else visit(child)
  }
  visit(document.sections)
  return found
}

/** A framework's Word file without its table of contents, which a file with tracked changes has none of. */
export function withoutContents(framework: Framework): Promise<Uint8Array> {
  const printed = layOut(framework)
  const sections = printed.sections
    .map(({ page, blocks }) => ({ page, blocks: blocks.filter(({ type }) => type !== 'contents') }))
    .filter(({ blocks }) => blocks.length > 0)
  return writeWord({ ...printed, sections }, testResources)
}
