import { wordText } from '../text/word.ts'
import type { Palette } from './palette.ts'
import { eighthPointsFromPt, twipsFromMm } from './units.ts'
import { value, type Xml, xml } from './xml.ts'

/**
 * The look of all tables, as a table style (ECMA-376 17.7.6): thin rules between the rows, a stronger one under the
 * head, and a tint behind the cells that name rows and columns. A table's w:tblLook says which of them it has.
 */
export const tableStyleId = 'GrundlagTable'

/** Room between a cell's rules and its text. */
export const cellPaddingMm = { topBottom: 1.3, leftRight: 2 } as const

const rule = (name: string, pt: number, colour: string): Xml =>
  xml(name, { 'w:val': 'single', 'w:sz': eighthPointsFromPt(pt), 'w:space': 0, 'w:color': colour })

const padding = (name: string, mm: number): Xml => xml(name, { 'w:w': twipsFromMm(mm), 'w:type': 'dxa' })

const tinted = (type: string, { tint }: Palette, ...borders: readonly Xml[]): Xml =>
  xml(
    'w:tblStylePr',
    { 'w:type': type },
    xml(
      'w:tcPr',
      null,
      ...(borders.length === 0 ? [] : [xml('w:tcBorders', null, ...borders)]),
      xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': tint }),
    ),
  )

/** A grey that is seen and does not speak. */
const thin = 'c8c8c8'

export const tableStyles = (colours: Palette): Xml[] => [
  xml(
    'w:style',
    { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' },
    value('w:name', 'Normal Table'),
    value('w:uiPriority', 99),
    xml('w:semiHidden', null),
    xml('w:unhideWhenUsed', null),
    xml(
      'w:tblPr',
      null,
      xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      xml(
        'w:tblCellMar',
        null,
        padding('w:top', 0),
        padding('w:left', 1.9),
        padding('w:bottom', 0),
        padding('w:right', 1.9),
      ),
    ),
  ),
  xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': tableStyleId },
    value('w:name', wordText.styles.table),
    value('w:basedOn', 'TableNormal'),
    xml(
      'w:tblPr',
      null,
      xml(
        'w:tblBorders',
        null,
        rule('w:top', 0.5, thin),
        rule('w:bottom', 0.5, thin),
        rule('w:insideH', 0.5, thin),
        rule('w:insideV', 0.5, thin),
      ),
      xml(
        'w:tblCellMar',
        null,
        padding('w:top', cellPaddingMm.topBottom),
        padding('w:left', cellPaddingMm.leftRight),
        padding('w:bottom', cellPaddingMm.topBottom),
        padding('w:right', cellPaddingMm.leftRight),
      ),
    ),
    tinted('firstRow', colours, rule('w:top', 1.5, colours.accent), rule('w:bottom', 1, colours.accent)),
    tinted('firstCol', colours),
  ),
]
