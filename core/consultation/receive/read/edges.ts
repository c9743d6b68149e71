import { wordPrefixes } from '../../../import/word/namespaces.ts'
import { survey } from '../../../import/word/reading.ts'
import type { WordPackage } from '../../../import/word/wordPackage.ts'
import { readXml } from '../../../xml/readXml.ts'
import { readBlocks } from './blocks.ts'
import { type Reader, top } from './reader.ts'
import type { ReturnedParagraph } from './returned.ts'

/**
 * What stands above and below the text on the pages: every header and footer that the document refers to (17.10). Nothing in them is
 * a passage. A part that is damaged has none. Throws `TooMuch` beyond the limits of the document.
 */
export function readEdges({ parts }: WordPackage, body: Reader): readonly ReturnedParagraph[] {
  const reader: Reader = {
    ...body,
    isPassage: () => false,
    isNamed: () => false,
    // Links have addresses of their own in each part; there are no notes in these.
    address: () => null,
    note: () => null,
    marks: new Map(),
    endless: new Set(),
    paragraphs: [],
  }
  for (const purpose of ['header', 'footer']) {
    const found = parts(purpose)
    if (!found.ok) continue
    for (const bytes of found.value) {
      const root = readXml(bytes, wordPrefixes)
      if (typeof root === 'string') continue
      const own: Reader = { ...reader, ...nothingOpen(), soundFields: survey(root).soundFields }
      readBlocks(root, own, top)
      // Their limits are the document's.
      reader.letters = own.letters
      reader.at = own.at
    }
  }
  return reader.paragraphs
}

const nothingOpen = (): Pick<Reader, 'fields' | 'openBookmarks' | 'openMoves' | 'comments'> => ({
  fields: [],
  openBookmarks: new Map(),
  openMoves: new Map(),
  comments: [],
})
