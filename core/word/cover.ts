import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { type Anchor, roundBookmark } from '../framework/anchors.ts'
import type { Cover } from '../layout/blocks.ts'
import { textHeightMm, textWidthMm } from '../layout/pages.ts'
import { wordText } from '../text/word.ts'
import { image } from './figures.ts'
import { imageSize } from './imageSize.ts'
import { palette } from './palette.ts'
import { paragraph } from './paragraphs.ts'
import { bookmark, passageOf, said } from './passages.ts'
import { pixel } from './pixel.ts'
import type { Session } from './session.ts'
import { paragraphHeight, total } from './textHeight.ts'
import { markOfParagraph } from './tracked/changes.ts'
import { pixelsFromMm, twipsFromMm } from './units.ts'
import type { Xml } from './xml.ts'

/** The cover: a band in the accent colour, the title in the upper half, who and when at the foot. */

const pageHeightMm = 297
const bandMm = 16
const logoMm = { width: 60, height: 24 }
/** Where the title begins below the upper margin, when it is of ordinary length. */
const titleTopMm = 68

export function cover(block: Cover, session: Session): Paragraph[] {
  const lines = linesOf(block, session)
  const { aboveTitleMm, aboveFootMm } = room(block, lines, session)
  const [title, ...others] = lines
  return [
    new Paragraph({ style: 'CoverLine', children: [band(session), ...logo(block, session)] }),
    ...(title ? [written(block, title, session, aboveTitleMm, roundMark(session))] : []),
    ...others.map((each) => written(block, each, session)),
    paragraph(
      { style: 'CoverStatus', ...before(aboveFootMm) },
      said(block, ({ status }) => status, session),
      session,
    ),
    ...footOf(block, session).map(({ style, textOf }) =>
      paragraph({ style, ...lineMark(block, textOf, session) }, said(block, textOf, session), session),
    ),
  ]
}

type TextOf = (cover: Cover) => string
/** `text` is the words that are measured. */
type Line = {
  readonly textOf: TextOf
  readonly text: string
  readonly anchor: Anchor | null
  readonly style: string
  readonly label: string
}

/** Texts of ordinary length are set large; one as long as a paragraph is set as one. */
function linesOf(block: Cover, session: Session): readonly Line[] {
  const line = (field: 'title' | 'subtitle' | 'motto', style: (length: number) => string): Line => {
    const textOf: TextOf = (each) => each[field]?.text ?? ''
    const text = textOf(block) || formerText(block, textOf, session)
    const label = wordText.passage[field]
    return { textOf, text, anchor: block[field]?.anchor ?? null, style: style(text.length), label }
  }
  return [
    line('title', (length) => (length > 70 ? 'TitleLong' : 'Title')),
    line('subtitle', (length) => (length > 160 ? 'SubtitleLong' : 'Subtitle')),
    line('motto', () => 'CoverMotto'),
  ].filter(({ text }) => text !== '')
}

const foot: readonly { readonly style: string; readonly textOf: TextOf }[] = [
  { style: 'CoverOrganisation', textOf: ({ organisation }) => organisation },
  { style: 'CoverLine', textOf: ({ unit }) => unit },
  { style: 'CoverLine', textOf: ({ issuer }) => issuer },
  { style: 'CoverLine', textOf: ({ date }) => date },
  { style: 'CoverOrigin', textOf: ({ origin }) => origin },
]

/** Until when it can be answered is what most open it for. */
const notesOf = ({ notes }: Cover): typeof foot =>
  notes.map((_, i) => ({
    style: i === 0 ? 'CoverDeadline' : i === notes.length - 1 ? 'CoverLastNote' : 'CoverLine',
    textOf: (cover) => cover.notes[i] ?? '',
  }))

const footOf = (block: Cover, session: Session) =>
  [...notesOf(block), ...foot]
    .map(({ style, textOf }) => ({
      style,
      textOf,
      text: textOf(block) || formerText(block, textOf, session),
    }))
    .filter(({ text }) => text !== '')

/** What stood on the cover that this one is compared with; empty where there is none. */
function formerText(block: Cover, textOf: TextOf, { tracking }: Session): string {
  const former = tracking?.former(block)
  return former ? textOf(former) : ''
}

/** A line that only one of the two covers has came or went as a whole. */
const lineMark = (block: Cover, textOf: TextOf, session: Session) => {
  if (!session.tracking?.former(block)) return {}
  if (formerText(block, textOf, session) === '') return markOfParagraph('added', session)
  return textOf(block) === '' ? markOfParagraph('gone', session) : {}
}

const written = (
  block: Cover,
  { textOf, anchor, style, label }: Line,
  session: Session,
  aboveMm = 0,
  mark: (content: readonly Xml[]) => readonly Xml[] = (content) => content,
): Paragraph =>
  paragraph(
    { style, ...before(aboveMm), ...lineMark(block, textOf, session) },
    mark(passageOf(block, anchor, label, said(block, textOf, session), session)),
    session,
  )

/** The title of a draft that is sent carries the round, for programs that drop a file's own properties. */
const roundMark = (session: Session) => (content: readonly Xml[]) =>
  session.sent === null
    ? content
    : bookmark(session.claim(roundBookmark(session.sent.round)), content, session)

const before = (mm: number) => (mm === 0 ? {} : { spacing: { before: twipsFromMm(mm) } })

/** The room above the title, and between it and the foot: less of it the longer the texts are. */
function room(block: Cover, lines: readonly Line[], session: Session) {
  const width = (textWidthMm('cover') * 72) / 25.4
  const height = (style: string, text: string) => (total(paragraphHeight(style, text, width)) * 25.4) / 72
  const texts = [...lines, { style: 'CoverStatus', text: block.status }, ...footOf(block, session)]
  const first = block.logo === null ? 6 : logoMm.height
  const free =
    textHeightMm('cover') -
    first -
    texts.reduce((sum, { style, text }) => sum + height(style, text), 0) -
    spareMm
  const aboveTitleMm = Math.max(0, Math.min(titleTopMm - first, free - leastGapMm))
  return { aboveTitleMm, aboveFootMm: Math.max(leastGapMm, free - aboveTitleMm) }
}

/** Fonts that stand in for Calibri may break a line more; the foot must still be on this page. */
const spareMm = 16
const leastGapMm = 8

/** The band stands behind the text and says nothing, so it is marked as decoration. */
const band = (session: Session): ImageRun =>
  new ImageRun({
    type: 'gif',
    data: pixel(palette(session.properties).accent),
    transformation: { width: pixelsFromMm(bandMm), height: pixelsFromMm(pageHeightMm) },
    altText: { id: `${session.nextDrawing()}`, name: '', description: '' },
    decorative: true,
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
  })

const logo = (block: Cover, session: Session): ImageRun[] => {
  const picture = block.logo === null ? undefined : session.pictures.get(block.logo)
  if (block.logo === null || picture === undefined) return []
  const { width, height } = imageSize(picture) ?? logoMm
  const scale = Math.min(logoMm.width / width, logoMm.height / height)
  return [image(picture, { width: width * scale, height: height * scale }, block.logo.alt, session)]
}
