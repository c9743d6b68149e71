import { unzipSync } from 'fflate'
import type { FileKind } from './fileKind.ts'

/** What an archive is, by the names of the files in it; nothing is unpacked. */
export function zipKind(bytes: Uint8Array): FileKind {
  const names = namesIn(bytes)
  if (names === null) return 'damaged'
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

const mostNames = 100_000

function namesIn(bytes: Uint8Array): ReadonlySet<string> | null {
  const names = new Set<string>()
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.size < mostNames) names.add(name)
        return false
      },
    })
    return names
  } catch {
    return null
  }
}
