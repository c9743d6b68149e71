import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { AnchoredText, Cover } from '../layout/blocks.ts'
import { textHeightMm, textWidthMm } from '../layout/pages.ts'
import { wordText } from '../text/word.ts'
import { image } from './figures.ts'
import { imageSize } from './imageSize.ts'
import { palette } from './palette.ts'
import { paragraph } from './paragraphs.ts'
import { passage, run } from './passages.ts'
import { pixel } from './pixel.ts'
import type { Session } from './session.ts'
import { paragraphHeight, total } from './textHeight.ts'
import { pixelsFromMm, twipsFromMm } from './units.ts'

/** The cover: a band in the accent colour, the title in the upper half, who and when at the foot. */

const pageHeightMm = 297
const bandMm = 16
const logoMm = { width: 60, height: 24 }
/** Where the title begins below the upper margin, when it is of ordinary length. */
const titleTopMm = 68

export function cover(block: Cover, session: Session): Paragraph[] {
  const lines = linesOf(block)
  const { aboveTitleMm, aboveFootMm } = room(block, lines)
  const [title, ...others] = lines
  return [
    new Paragraph({ style: 'CoverLine', children: [band(session), ...logo(block, session)] }),
    ...(title ? [written(title, session, aboveTitleMm)] : []),
    ...others.map((each) => written(each, session)),
    paragraph({ style: 'CoverStatus', ...before(aboveFootMm) }, [run(block.status)], session),
    ...footOf(block).map(({ style, text }) => paragraph({ style }, [run(text)], session)),
  ]
}

type Line = AnchoredText & { readonly style: string; readonly label: string }

/** Texts of ordinary length are set large; one as long as a paragraph is set as one. */
const linesOf = ({ title, subtitle, motto }: Cover): readonly Line[] => [
  { ...title, style: title.text.length > 70 ? 'TitleLong' : 'Title', label: wordText.passage.title },
  ...(subtitle === null
    ? []
    : [
        {
          ...subtitle,
          style: subtitle.text.length > 160 ? 'SubtitleLong' : 'Subtitle',
          label: wordText.passage.subtitle,
        },
      ]),
  ...(motto === null ? [] : [{ ...motto, style: 'CoverMotto', label: wordText.passage.motto }]),
]

const footOf = ({ organisation, unit, issuer, date }: Cover) =>
  [
    { style: 'CoverOrganisation', text: organisation },
    ...[unit, issuer, date].map((text) => ({ style: 'CoverLine', text })),
  ].filter(({ text }) => text !== '')

const written = ({ anchor, text, style, label }: Line, session: Session, aboveMm = 0): Paragraph =>
  paragraph({ style, ...before(aboveMm) }, passage(anchor, label, [run(text)], session), session)

const before = (mm: number) => (mm === 0 ? {} : { spacing: { before: twipsFromMm(mm) } })

/** The room above the title, and between it and the foot: less of it the longer the texts are. */
function room(block: Cover, lines: readonly Line[]) {
  const width = (textWidthMm('cover') * 72) / 25.4
  const height = (style: string, text: string) => (total(paragraphHeight(style, text, width)) * 25.4) / 72
  const texts = [...lines, { style: 'CoverStatus', text: block.status }, ...footOf(block)]
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
