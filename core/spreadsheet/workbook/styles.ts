import { paletteOf } from '../../figure/colour.ts'
import type { Look } from './sheet.ts'

/** What the looks of cells are made of, and the part of the file that says so (ECMA-376 18.8). */

type Font = { readonly size: number; readonly bold: boolean; readonly colour: string }

/** Grey that holds 4.5:1 on white, and a line that is seen without being looked at. */
const ink = { text: '1F1F1F', faint: '5F5F5F', line: 'BFBFBF' } as const
export const fontName = 'Calibri'
export const textSize = 11

type Style = {
  readonly font: Font
  readonly fill: 'none' | 'tint' | 'accent'
  readonly lines: 'none' | 'all' | 'open' | 'sides' | 'top'
  readonly wraps: boolean
}

export type Styles = { readonly fontOf: (look: Look) => Font; readonly xml: string }

export const looks = [
  'title',
  'about',
  'head',
  'name',
  'part',
  'text',
  'first',
  'more',
  'faint',
  'note',
  'end',
] as const satisfies readonly Look[]

/** The number of a cell's style in the file. `guarded`: edited in Excel, it stays the text it is (18.8.45, quotePrefix). */
export const styleNumber = (look: Look, guarded: boolean): number =>
  1 + looks.indexOf(look) * 2 + (guarded ? 1 : 0)

/** The styles of a workbook in a framework's own colour, `#rrggbb`. */
export function stylesOf(accentColour: string): Styles {
  const palette = paletteOf(accentColour)
  const accent = palette.accentText.slice(1).toUpperCase()
  const tint = palette.accentTint.slice(1).toUpperCase()
  const text: Font = { size: textSize, bold: false, colour: ink.text }
  const styles: Readonly<Record<Look, Style>> = {
    title: { font: { size: 18, bold: true, colour: accent }, fill: 'none', lines: 'none', wraps: false },
    about: { font: { ...text, colour: ink.faint }, fill: 'none', lines: 'none', wraps: false },
    head: {
      font: { ...text, colour: 'FFFFFF' },
      fill: 'accent',
      lines: 'all',
      wraps: true,
    },
    name: { font: text, fill: 'tint', lines: 'all', wraps: true },
    part: { font: text, fill: 'tint', lines: 'all', wraps: true },
    text: { font: text, fill: 'none', lines: 'all', wraps: true },
    first: { font: text, fill: 'none', lines: 'open', wraps: true },
    more: { font: text, fill: 'none', lines: 'sides', wraps: true },
    faint: { font: { ...text, size: 9, colour: ink.faint }, fill: 'none', lines: 'all', wraps: true },
    note: { font: text, fill: 'none', lines: 'none', wraps: true },
    end: { font: text, fill: 'none', lines: 'top', wraps: true },
  }
  const all = looks.map((look) => styles[look])
  const xfs = all.flatMap((style, i) => [xf(style, i, false), xf(style, i, true)])
  return {
    fontOf: (look) => styles[look].font,
    xml: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      counted('fonts', [fontXml(text), ...all.map(({ font }) => fontXml(font))]),
      counted('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        ...[accent, tint].map(
          (colour) =>
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
        ),
      ]),
      counted('borders', [
        border(''),
        border('left right top bottom'),
        border('left right'),
        border('top'),
        border('left right top'),
      ]),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      counted('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...xfs]),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join(''),
  }
}

const fills = { none: 0, accent: 2, tint: 3 } as const
const borders = { none: 0, all: 1, sides: 2, top: 3, open: 4 } as const

function xf({ fill, lines, wraps }: Style, index: number, guarded: boolean): string {
  const inside = `${lines === 'none' ? '' : ' indent="1"'}${wraps ? ' wrapText="1"' : ''}`
  return [
    `<xf numFmtId="0" fontId="${index + 1}" fillId="${fills[fill]}" borderId="${borders[lines]}" xfId="0"`,
    ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${guarded ? ' quotePrefix="1"' : ''}>`,
    `<alignment horizontal="left" vertical="${fill === 'accent' ? 'center' : 'top'}"${inside}/></xf>`,
  ].join('')
}

const fontXml = ({ size, bold, colour }: Font): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${fontName}"/><family val="2"/></font>`

/** The five sides come in this order (18.8.4). */
const border = (drawn: string): string =>
  `<border>${['left', 'right', 'top', 'bottom']
    .map((side) =>
      drawn.split(' ').includes(side)
        ? `<${side} style="thin"><color rgb="FF${ink.line}"/></${side}>`
        : `<${side}/>`,
    )
    .join('')}<diagonal/></border>`

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`
