import { readDirectory } from '../archive/directory.ts'
import type { FileKind } from './fileKind.ts'

/** What an archive is, by the names of the files in it; nothing is unpacked. */
export function zipKind(bytes: Uint8Array): FileKind {
  // Read within the bytes that are there: the end of an archive may claim billions of files.
  const entries = readDirectory(bytes, mostNames)
  if (entries === 'damaged') return 'damaged'
  if (entries === 'too-many') return 'archive'
  const names = new Set(entries.map(({ name }) => name))
  const has = (name: string | RegExp) =>
    typeof name === 'string' ? names.has(name) : [...names].some((each) => name.test(each))
  if (has(/(^|\/)vbaProject\.bin$/i)) return 'macro'
  if (has('[Content_Types].xml')) {
    // The main part may have any name (OPC), but Word, LibreOffice and Google all write these folders.
    if (has(/^word\//)) return 'word'
    if (has('xl/workbook.bin')) return 'binaryExcel'
    if (has(/^xl\//)) return 'excel'
    return has(/^ppt\//) ? 'presentation' : 'archive'
  }
  if (has('framework.json')) return 'framework'
  if (has('template.json')) return 'template'
  return has('mimetype') && has('content.xml') ? 'openDocument' : 'archive'
}

/** No document has so many files. */
const mostNames = 100_000
