import { strToU8, zipSync } from 'fflate'
import type { Sheet } from './sheet.ts'
import { sheetNames } from './sheetNames.ts'
import { filterRange, sheetXml } from './sheetXml.ts'
import { stylesOf } from './styles.ts'
import { escaped } from './xmlText.ts'

export type WorkbookProperties = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** `#rrggbb` */
  readonly accent: string
  /** What a sheet without a name is called. */
  readonly nameless: string
}

/**
 * Sheets as the bytes of an .xlsx file (ECMA-376 Part 1, 12.3). The same sheets give the same bytes: the file tells no hour.
 * Written here and not by a library, since cells need bold openings within their text, sheets their headers on every printed
 * page, and the library at hand asks the clock and packs large sheets in worker threads.
 */
export function packWorkbook(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array {
  const styles = stylesOf(properties.accent)
  const names = sheetNames(
    sheets.map(({ name }) => name),
    properties.nameless,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packageRelations}/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(properties),
    'xl/workbook.xml': workbook(sheets, names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml,
  }
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, styles, {
      first: i === 0,
      footer: properties.title,
    })
  })
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    // MS-DOS time, which zip uses, begins here; it has no zone, so local time it must be.
    { level: 6, mtime: new Date(1980, 0, 1) },
  )
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (count: number): string => {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  return [
    xmlHead,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('xl/workbook.xml', `${types}.sheet.main+xml`),
    override('xl/styles.xml', `${types}.styles+xml`),
    ...Array.from({ length: count }, (_, i) =>
      override(`xl/worksheets/sheet${i + 1}.xml`, `${types}.worksheet+xml`),
    ),
    '</Types>',
  ].join('')
}

/** `rId1`, `rId2` … in their order, which is what the workbook names its sheets by. */
const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packageRelations}">${all
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const coreProperties = ({ title, author, language }: WorkbookProperties): string =>
  [
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:language>${escaped(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')

function workbook(sheets: readonly Sheet[], names: readonly string[]): string {
  const defined = sheets.flatMap((sheet, i) => {
    const name = escaped(`'${(names[i] ?? '').replaceAll("'", "''")}'`)
    const given = (what: string, value: string, hidden = '') =>
      `<definedName name="_xlnm.${what}" localSheetId="${i}"${hidden}>${value}</definedName>`
    const { rows } = sheet.frozen
    return [
      ...(sheet.filter === null
        ? []
        : [given('_FilterDatabase', `${name}!${absolute(filterRange(sheet, sheet.filter))}`, ' hidden="1"')]),
      ...(rows === 0 ? [] : [given('Print_Titles', `${name}!$1:$${rows}`)]),
    ]
  })
  return [
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="17000"/></bookViews>',
    `<sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '</workbook>',
  ].join('')
}

/** `A1:H97` → `$A$1:$H$97` */
const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
