import { strToU8, zipSync } from 'fflate'

/**
 * Word files for tests of the reader, written from ECMA-376 as one would describe them:
 *
 *   wordFile(
 *     p('Ledelsesgrundlag', style('Overskrift1')),
 *     p('Jeg ', bold('lytter'), inserted(' altid'), deleted(' sjældent')),
 *     tbl(row(cell(p('Chef'))), row(cell(p('Jeg sætter retning.')))),
 *   )
 *
 * Strings are text; what is not a string is XML already.
 */
export type Piece = string | Raw
export type Raw = { readonly xml: string; readonly properties?: boolean }
const raw = (xml: string): Raw => ({ xml })
const property = (xml: string): Raw => ({ xml, properties: true })

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string, look = '') =>
  raw(
    `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
  )
const joined = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? run(piece) : piece).xml).join('')

export const bold = (text: string) => run(text, '<w:b/>')
export const italic = (text: string) => run(text, '<w:i w:val="true"/>')
export const hidden = (text: string) => run(text, '<w:vanish/>')
export const styled = (styleId: string, text: string) => run(text, `<w:rStyle w:val="${styleId}"/>`)
export const sized = (points: number, text: string) => run(text, `<w:sz w:val="${points * 2}"/>`)

const author = 'w:id="9" w:author="Naboen" w:date="2025-01-01T00:00:00Z"'
export const inserted = (...pieces: readonly Piece[]) => raw(`<w:ins ${author}>${joined(pieces)}</w:ins>`)
export const deleted = (text: string) =>
  raw(`<w:del ${author}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`)
export const movedAway = (text: string) => raw(`<w:moveFrom ${author}>${run(text).xml}</w:moveFrom>`)
export const movedHere = (text: string) => raw(`<w:moveTo ${author}>${run(text).xml}</w:moveTo>`)
/** The end of this paragraph was deleted. */
export const endDeleted = property(`<w:rPr><w:del ${author}/></w:rPr>`)

export const link = (relationship: string, text: string) =>
  raw(`<w:hyperlink r:id="${relationship}">${run(text).xml}</w:hyperlink>`)
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
export const field = (code: string, shown: string) =>
  raw(
    `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r>${mark('separate')}${run(shown).xml}${mark('end')}`,
  )
/** A field that begins and never ends. */
export const brokenField = (code: string) =>
  raw(`${mark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${mark('separate')}`)
export const lineBreak = raw('<w:r><w:br/></w:r>')
export const tab = raw('<w:r><w:tab/></w:r>')
export const symbol = (font: string, char: string) =>
  raw(`<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`)
export const comment = raw(
  '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
)
export const footnote = (id: number) => raw(`<w:r><w:footnoteReference w:id="${id}"/></w:r>`)
export const bookmarked = (name: string, ...pieces: readonly Piece[]) =>
  raw(`<w:bookmarkStart w:id="${name}" w:name="${name}"/>${joined(pieces)}<w:bookmarkEnd w:id="${name}"/>`)
/** A content control around runs, or around paragraphs. */
export const control = (properties: string, ...pieces: readonly Piece[]) =>
  raw(`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${joined(pieces)}</w:sdtContent></w:sdt>`)
export const tag = (value: string) => `<w:tag w:val="${value}"/>`

/** A text box as Word writes it: once for itself and once more, in VML, for older programs. */
export const textBox = (...paragraphs: readonly Raw[]) => {
  const content = `<w:txbxContent>${joined(paragraphs)}</w:txbxContent>`
  return raw(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )
}

export const style = (id: string) => property(`<w:pStyle w:val="${id}"/>`)
export const inList = (list: number, level = 0) =>
  property(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
export const outline = (level: number) => property(`<w:outlineLvl w:val="${level}"/>`)

export const p = (...pieces: readonly Piece[]): Raw => {
  const isProperty = (piece: Piece): boolean => typeof piece !== 'string' && piece.properties === true
  return raw(
    `<w:p><w:pPr>${joined(pieces.filter(isProperty))}</w:pPr>${joined(pieces.filter((piece) => !isProperty(piece)))}</w:p>`,
  )
}

export const tbl = (...rows: readonly Raw[]) => raw(`<w:tbl><w:tblPr/>${joined(rows)}</w:tbl>`)
export const row = (...cells: readonly Raw[]) => raw(`<w:tr>${joined(cells)}</w:tr>`)
export const rowWith = (properties: string, ...cells: readonly Raw[]) =>
  raw(`<w:tr><w:trPr>${properties}</w:trPr>${joined(cells)}</w:tr>`)
export const header = '<w:tblHeader/>'
export const rowDeleted = `<w:del ${author}/>`
export const cell = (...content: readonly Raw[]) =>
  raw(`<w:tc>${content.length === 0 ? '<w:p/>' : joined(content)}</w:tc>`)
export const cellWith = (properties: string, ...content: readonly Raw[]) =>
  raw(`<w:tc><w:tcPr>${properties}</w:tcPr>${content.length === 0 ? '<w:p/>' : joined(content)}</w:tc>`)
export const across = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
export const begins = '<w:vMerge w:val="restart"/>'
export const goesOn = '<w:vMerge/>'

const office = 'http://schemas.openxmlformats.org'
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** The root of a part; `xml` is what stands in it. */
export const part = (name: string, xml: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${xml}</w:${name}>`

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export type Around = {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  /** Addresses by relationship. */
  readonly links?: Readonly<Record<string, string>>
  readonly mainType?: string
  /** Files beside the usual ones, or in their place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** The archive of a document with these paragraphs and tables. */
export const wordFile = (...content: readonly Raw[]): Uint8Array => wordFileWith({}, ...content)

export function wordFileWith(around: Around, ...content: readonly Raw[]): Uint8Array {
  const parts = (['styles', 'numbering', 'footnotes'] as const).flatMap((name) => {
    const xml = around[name]
    return xml === undefined ? [] : [{ name, xml: part(name, xml) }]
  })
  const relationship = (id: string, purpose: string, target: string, more = '') =>
    `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${purpose}" Target="${target}"${more}/>`
  const relationships = (...inside: readonly string[]) =>
    `<Relationships xmlns="${office}/package/2006/relationships">${inside.join('')}</Relationships>`
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${around.mainType ?? mainType}"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${joined(content)}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationships(
      ...parts.map(({ name }) => relationship(`part-${name}`, name, `${name}.xml`)),
      ...Object.entries(around.links ?? {}).map(([id, address]) =>
        relationship(id, 'hyperlink', address, ' TargetMode="External"'),
      ),
    ),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    ...around.files,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}
