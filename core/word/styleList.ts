import { textWidthMm } from '../layout/pages.ts'
import { wordText } from '../text/word.ts'
import type { Palette } from './palette.ts'
import type { Spacing, Style } from './styleProperties.ts'

/**
 * The styles of the file, as data. Everything that is printed has one, so that a municipality can change the look in
 * Word's style pane and nowhere else; nothing is formatted by hand but bold and italic.
 */

export const normalPt = 11
export const normalSpacing: Spacing = [0, 7, 1.2]

export const ink = '262626'
/** 5.7:1 on white, for what accompanies the text. */
const quiet = '5f5f5f'

/** How far each level of a list is indented. */
export const listIndentMm = 6

/** Where a statement's text begins, after its number. */
export const statementIndentMm = 12

const text = wordText.styles

/** The contents stand on a portrait page: the page number at the right edge of its text, behind dots. */
const dotsToMm = textWidthMm('portrait')

const heading = (level: 1 | 2 | 3 | 4, pt: number, spacing: [number, number], color: string): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  quick: true,
  keepNext: true,
  keepLines: true,
  wholeWords: true,
  uncounted: true,
  spacing: [...spacing, 1.05],
  outlineLevel: level,
  bold: true,
  pt,
  color,
})

const coverStyles = (dark: string): readonly Style[] => [
  {
    id: 'Title',
    wholeWords: true,
    name: 'Title',
    next: 'Subtitle',
    quick: true,
    keepNext: true,
    spacing: [0, 10, 1],
    bold: true,
    pt: 38,
    color: dark,
  },
  {
    id: 'Subtitle',
    wholeWords: true,
    name: 'Subtitle',
    next: 'Normal',
    quick: true,
    spacing: [0, 14, 1.1],
    pt: 18,
  },
  { id: 'TitleLong', name: text.titleLong, basedOn: 'Title', next: 'Subtitle', pt: 24 },
  { id: 'SubtitleLong', name: text.subtitleLong, basedOn: 'Subtitle', next: 'Normal', pt: 12.5 },
  { id: 'CoverMotto', name: text.motto, spacing: [6, 0, 1.1], italic: true, pt: 14, color: quiet },
  {
    id: 'CoverStatus',
    name: text.coverStatus,
    spacing: [0, 8, 1],
    bold: true,
    capitals: true,
    pt: 11,
    color: dark,
  },
  {
    id: 'CoverOrganisation',
    name: text.coverOrganisation,
    keepNext: true,
    spacing: [0, 2, 1.1],
    bold: true,
    pt: 14,
  },
  { id: 'CoverDeadline', name: text.coverDeadline, keepNext: true, spacing: [0, 2, 1.1], bold: true, pt: 14 },
  { id: 'CoverLastNote', name: text.coverLastNote, basedOn: 'CoverLine', spacing: [0, 16, 1.1] },
  { id: 'CoverLine', name: text.coverLine, spacing: [0, 2, 1.1], pt: 11.5, color: quiet },
  { id: 'CoverOrigin', name: text.coverOrigin, spacing: [8, 0, 1.1], pt: 10, color: quiet },
]

const textStylesOf = (accent: string, dark: string): readonly Style[] => [
  heading(1, 24, [24, 12], dark),
  heading(2, 15, [18, 4], dark),
  heading(3, 12, [11, 2], ink),
  heading(4, 11, [7, 2], quiet),
  {
    id: 'Intro',
    name: text.intro,
    next: 'Normal',
    quick: true,
    spacing: [0, 12, 1.25],
    pt: 13,
    color: quiet,
  },
  {
    id: 'Tagline',
    name: text.tagline,
    next: 'Normal',
    quick: true,
    keepNext: true,
    spacing: [0, 8, 1.15],
    italic: true,
    pt: 12,
    color: quiet,
  },
  {
    id: 'LeadIn',
    name: text.leadIn,
    next: 'Normal',
    quick: true,
    keepNext: true,
    spacing: [8, 4],
    bold: true,
  },
  {
    id: 'Figure',
    name: text.figure,
    uncounted: true,
    next: 'Caption',
    keepNext: true,
    centred: true,
    spacing: [10, 6, 1],
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    quick: true,
    keepLines: true,
    centred: true,
    spacing: [0, 14, 1.15],
    pt: 10,
    color: quiet,
  },
  {
    id: 'Quote',
    name: 'Quote',
    next: 'Normal',
    quick: true,
    keepLines: true,
    bar: accent,
    indentMm: { left: 6, right: 10 },
    spacing: [6, 6, 1.25],
    italic: true,
    pt: 12.5,
  },
  { id: 'ListBullet', name: 'List Bullet', quick: true, spacing: [0, 4] },
  { id: 'ListNumber', name: 'List Number', quick: true, spacing: [0, 4] },
  { id: 'ListContinue', name: 'List Continue', spacing: [0, 4] },
  {
    id: 'Statement',
    name: text.statement,
    quick: true,
    keepLines: true,
    uncounted: true,
    indentMm: { left: statementIndentMm, hanging: statementIndentMm },
    spacing: [0, 6],
  },
]

const tableTextStyles = (dark: string): readonly Style[] => [
  { id: 'TableText', name: text.tableText, spacing: [0, 2, 1.1], pt: 10 },
  { id: 'TableStatement', name: text.tableStatement, basedOn: 'TableText', spacing: [0, 5, 1.1] },
  {
    id: 'TableHead',
    name: text.tableHead,
    basedOn: 'TableText',
    keepNext: true,
    spacing: [1, 1, 1],
    bold: true,
    color: dark,
  },
  {
    id: 'TableRowName',
    name: text.tableRowName,
    basedOn: 'TableText',
    spacing: [0, 2, 1.05],
    bold: true,
    color: dark,
  },
  { id: 'TableLeadIn', name: text.tableLeadIn, basedOn: 'TableText', keepNext: true, bold: true },
  { id: 'TableTagline', name: text.tableTagline, basedOn: 'TableText', italic: true, color: quiet },
]

const pageStyles = (dark: string): readonly Style[] => [
  { id: 'Header', name: 'header', spacing: [0, 0, 1], pt: 9, color: quiet },
  { id: 'Footer', name: 'footer', spacing: [0, 0, 1], pt: 9, color: quiet },
  {
    id: 'TOCHeading',
    wholeWords: true,
    name: 'TOC Heading',
    next: 'Normal',
    keepNext: true,
    spacing: [0, 14, 1.05],
    bold: true,
    pt: 24,
    color: dark,
  },
  { id: 'TOC1', name: 'toc 1', next: 'Normal', dotsToMm, spacing: [8, 3, 1.1], bold: true },
  {
    id: 'TOC2',
    name: 'toc 2',
    next: 'Normal',
    dotsToMm,
    indentMm: { left: listIndentMm },
    spacing: [0, 2, 1.1],
  },
  // Between two tables, and after the last of a section: Word needs a paragraph there, nobody should see it.
  { id: 'Joint', name: text.joint, spacing: [0, 0, 'none'], pt: 1 },
]
/** Cover, contents and running heads: nobody cites a line of them. */
const aside = (style: Style): Style => ({ ...style, uncounted: true })

export const paragraphStyles = ({ accent, text: dark }: Palette): readonly Style[] => [
  ...coverStyles(dark).map(aside),
  ...textStylesOf(accent, dark),
  ...tableTextStyles(dark),
  ...pageStyles(dark).map(aside),
]

export const characterStyles = ({ text: dark }: Palette): readonly Style[] => [
  { id: 'Hyperlink', name: 'Hyperlink', underline: true, color: dark },
  { id: 'LineNumber', name: 'line number', pt: 8, color: quiet },
  { id: 'StatementNumber', name: text.statementNumber, pt: 9, color: dark },
  { id: 'Ordinal', name: text.ordinal, bold: false, color: dark },
  { id: 'PlaceholderText', name: 'Placeholder Text', color: quiet },
  { id: 'Added', name: text.added, bold: true, underline: true },
  { id: 'Gone', name: text.gone, struck: true },
]
