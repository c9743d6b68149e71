import { sourceLimits } from '../../../import/source.ts'
import { chosen } from '../../../import/word/pieces.ts'
import { TooMuch } from '../../../import/word/reading.ts'
import { numberIn } from '../../../import/word/styles.ts'
import { childNamed, elementsIn, type XmlElement } from '../../../xml/readXml.ts'
import { contentOf, inControl } from './controls.ts'
import { inlineOf } from './inline.ts'
import { markOf } from './marks.ts'
import {
  addEmptied,
  boundary,
  closeEndless,
  deletedBy,
  insertedBy,
  isAnyEmpty,
  type Reader,
  type Site,
} from './reader.ts'
import type { Mark } from './returned.ts'

/** What stands in a body, a cell, a text box or a note, one below the other. */
export function readBlocks(container: XmlElement, reader: Reader, site: Site): void {
  for (const element of elementsIn(container))
    switch (element.name) {
      case 'w:p':
        paragraph(element, reader, site)
        break
      case 'w:tbl':
        table(element, reader, site)
        break
      case 'w:sdt':
        readBlocks(contentOf(element), reader, inControl(element, reader, site))
        break
      case 'w:ins':
        readBlocks(element, reader, insertedBy(site, markOf(element)))
        break
      case 'w:del':
        readBlocks(element, reader, deletedBy(site, markOf(element)))
        break
      case 'mc:AlternateContent':
        readBlocks(chosen(element), reader, site)
        break
      case 'w:sectPr':
      case 'w:tcPr':
      case 'w:sdtPr':
        break
      default:
        if (!boundary(element, reader, site)) readBlocks(element, reader, site)
    }
}

function paragraph(element: XmlElement, reader: Reader, site: Site): void {
  if (reader.paragraphs.length > sourceLimits.lines) throw new TooMuch()
  const end = childNamed(childNamed(element, 'w:pPr'), 'w:rPr')
  const read = inlineOf(element, reader, site)
  // A control around paragraphs that hold nothing, a bookmark that goes on in the next.
  if ((read.spans.length === 0 && site.passage !== null) || isAnyEmpty(reader))
    addEmptied(reader, read.spans, site)
  reader.paragraphs.push({
    spans: read.spans,
    end: {
      inserted: endMark(end, 'w:ins') ?? endMark(end, 'w:moveTo') ?? site.inserted,
      deleted: endMark(end, 'w:del') ?? endMark(end, 'w:moveFrom') ?? site.deleted,
    },
    spot: site.spot,
    aside: site.aside,
  })
  closeEndless(reader)
  for (const box of read.boxes) readBlocks(box, reader, { ...site, aside: true, passage: null, auto: false })
}

const endMark = (properties: XmlElement | undefined, name: string): Mark | null => {
  const mark = childNamed(properties, name)
  return mark === undefined ? null : markOf(mark)
}

/** Rows and cells wherever they stand in controls; a table in a cell belongs to that cell. */
function table(element: XmlElement, reader: Reader, site: Site): void {
  const nested = site.spot !== null
  const number = nested ? 0 : reader.tables++
  let row = -1
  const rows = (parent: XmlElement, inside: Site): void => {
    for (const child of elementsIn(parent))
      if (child.name === 'w:tr') {
        row += 1
        cells(child, inside)
      } else if (child.name === 'w:sdt') rows(contentOf(child), inControl(child, reader, inside))
      else if (child.name === 'mc:AlternateContent') rows(chosen(child), inside)
      else if (!boundary(child, reader, inside) && !/Pr(Ex)?$|Grid$/.test(child.name)) rows(child, inside)
  }
  const cells = (rowElement: XmlElement, outside: Site): void => {
    const properties = childNamed(rowElement, 'w:trPr')
    const inRow = deletedBy(insertedBy(outside, endMark(properties, 'w:ins')), endMark(properties, 'w:del'))
    let column = numberIn(childNamed(properties, 'w:gridBefore')) ?? 0
    const visit = (parent: XmlElement, inside: Site): void => {
      for (const child of elementsIn(parent))
        if (child.name === 'w:tc') {
          const cell = childNamed(child, 'w:tcPr')
          const own = deletedBy(insertedBy(inside, endMark(cell, 'w:cellIns')), endMark(cell, 'w:cellDel'))
          const spot = nested ? site.spot : { table: number, row, column }
          readBlocks(child, reader, { ...own, spot })
          column += Math.min(Math.max(1, numberIn(childNamed(cell, 'w:gridSpan')) ?? 1), sourceLimits.columns)
        } else if (child.name === 'w:sdt') visit(contentOf(child), inControl(child, reader, inside))
        else if (child.name === 'mc:AlternateContent') visit(chosen(child), inside)
        else if (!boundary(child, reader, inside) && !/Pr(Ex)?$/.test(child.name)) visit(child, inside)
    }
    visit(rowElement, inRow)
  }
  rows(element, site)
}
