import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * A personal edition as Word saves it when somebody has written into its first fields: the prompt and its style are gone, lines are
 * breaks, and the control says no longer that it shows its prompt (ECMA-376 17.5.2.39).
 */
export function filledIn(edition: Uint8Array, texts: readonly string[]): Uint8Array {
  const parts = unzipSync(edition)
  let at = 0
  const field = /<w:showingPlcHdr\/><\/w:sdtPr><w:sdtContent>.*?<\/w:sdtContent>/gs
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(field, (whole) => {
    const text = texts[at++]
    if (text === undefined || text === '') return whole
    const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    return `</w:sdtPr><w:sdtContent><w:r>${lines.join('<w:br/>')}</w:r></w:sdtContent>`
  })
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
