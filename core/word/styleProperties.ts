import { halfPointsFromPt, twipsFromMm, twipsFromPt } from './units.ts'
import { value, type Xml, xml } from './xml.ts'

/** What a style can say here, and how WordprocessingML says it. */
export type Style = {
  readonly id: string
  readonly name: string
  /** Normal unless told otherwise. */
  readonly basedOn?: string
  readonly next?: string
  /** Shown first in Word's gallery of styles. */
  readonly quick?: boolean

  readonly keepNext?: boolean
  readonly keepLines?: boolean
  /** A bar at the left in this colour. */
  readonly bar?: string
  /** A right tab at the end of dots, so far from the text's edge. */
  readonly dotsToMm?: number
  /** Words are not hyphenated, as in a heading. */
  readonly wholeWords?: boolean
  /** Its lines are not counted where a section's are: it carries a number of its own. */
  readonly uncounted?: boolean
  readonly spacing?: Spacing
  readonly indentMm?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly centred?: boolean
  /** 1 is the first, as for a reader; Word counts from 0. */
  readonly outlineLevel?: number

  readonly bold?: boolean
  readonly italic?: boolean
  readonly capitals?: boolean
  readonly struck?: boolean
  readonly underline?: boolean
  readonly color?: string
  readonly pt?: number
}

/** Points before and after, and the line's height as a multiple of the font's; `none` for no height at all. */
export type Spacing = readonly [before: number, after: number, line?: number | 'none']

/** ECMA-376 17.3.1.33: a line is 240 parts. */
export const spacingElement = ([before, after, line]: Spacing): Xml =>
  xml('w:spacing', {
    'w:before': twipsFromPt(before),
    'w:after': twipsFromPt(after),
    ...(line === undefined
      ? {}
      : line === 'none'
        ? { 'w:line': twipsFromPt(1), 'w:lineRule': 'exact' }
        : { 'w:line': Math.round(line * 240), 'w:lineRule': 'auto' }),
  })

const wrapped = (name: string, children: readonly Xml[]): Xml =>
  children.some((child) => child !== '') ? xml(name, null, ...children) : ''

/** The order of CT_PPrBase (17.3.1.26): keepNext, keepLines, suppressLineNumbers, pBdr, tabs, suppressAutoHyphens, spacing, ind, jc, outlineLvl. */
export const paragraphProperties = (style: Style): Xml =>
  wrapped('w:pPr', [
    style.keepNext ? xml('w:keepNext', null) : '',
    style.keepLines ? xml('w:keepLines', null) : '',
    style.uncounted ? xml('w:suppressLineNumbers', null) : '',
    style.bar === undefined
      ? ''
      : xml(
          'w:pBdr',
          null,
          xml('w:left', { 'w:val': 'single', 'w:sz': 24, 'w:space': 12, 'w:color': style.bar }),
        ),
    style.dotsToMm === undefined
      ? ''
      : xml(
          'w:tabs',
          null,
          xml('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': twipsFromMm(style.dotsToMm) }),
        ),
    style.wholeWords ? xml('w:suppressAutoHyphens', null) : '',
    style.spacing === undefined ? '' : spacingElement(style.spacing),
    style.indentMm === undefined
      ? ''
      : xml(
          'w:ind',
          Object.fromEntries(
            Object.entries(style.indentMm).map(([side, mm]) => [`w:${side}`, twipsFromMm(mm)]),
          ),
        ),
    style.centred ? value('w:jc', 'center') : '',
    style.outlineLevel === undefined ? '' : value('w:outlineLvl', style.outlineLevel - 1),
  ])

/** The order of EG_RPrBase (17.3.2.28): b, bCs, i, iCs, caps, strike, color, spacing, sz, szCs, u. */
export const runProperties = ({ bold, italic, capitals, struck, underline, color, pt }: Style): Xml =>
  wrapped('w:rPr', [
    bold === undefined ? '' : value('w:b', bold ? 1 : 0) + value('w:bCs', bold ? 1 : 0),
    italic ? '<w:i/><w:iCs/>' : '',
    capitals ? '<w:caps/>' : '',
    struck ? '<w:strike/>' : '',
    color === undefined ? '' : value('w:color', color),
    capitals ? value('w:spacing', 20) : '',
    pt === undefined ? '' : value('w:sz', halfPointsFromPt(pt)) + value('w:szCs', halfPointsFromPt(pt)),
    underline ? value('w:u', 'single') : '',
  ])
