import {
  Footer,
  Header,
  type ISectionPropertiesOptions,
  LineNumberRestartFormat,
  PageOrientation,
  type Paragraph,
  SectionType,
  TabStopType,
} from 'docx'
import type { Section } from '../layout/blocks.ts'
import { edgeMm, marginsMm, type Page, textWidthMm } from '../layout/pages.ts'
import { documentText } from '../text/document.ts'
import { paragraph } from './paragraphs.ts'
import { field, run } from './passages.ts'
import type { Session } from './session.ts'
import { a4, twipsFromMm } from './units.ts'
import type { Xml } from './xml.ts'

/** The pages: their size and margins, and what stands above and below the text on each of them. */

export const pageProperties = ({ page, numberedLines }: Section): ISectionPropertiesOptions => ({
  type: SectionType.NEXT_PAGE,
  ...(numberedLines
    ? { lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_PAGE, distance: twipsFromMm(5) } }
    : {}),
  page: {
    // docx takes the portrait size and turns it itself.
    size: {
      ...a4,
      orientation: page === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twipsFromMm(marginsMm[page].top),
      right: twipsFromMm(marginsMm[page].right),
      bottom: twipsFromMm(marginsMm[page].bottom),
      left: twipsFromMm(marginsMm[page].left),
      header: twipsFromMm(edgeMm[page].header),
      footer: twipsFromMm(edgeMm[page].footer),
      gutter: 0,
    },
  },
})

/** Title at the left; at the right what kind of draft it is, as long as it is one. */
export function header(session: Session, page: Page): Header {
  const { title, status, adopted } = session.properties
  return new Header({ children: [edge('Header', page, run(title), adopted ? '' : run(status), session)] })
}

/** Whose it is at the left, "Side X af Y" at the right. */
export const footer = (session: Session, page: Page): Footer => {
  const count = [run(`${documentText.page} `), field('PAGE'), run(` ${documentText.of} `), field('NUMPAGES')]
  return new Footer({
    children: [edge('Footer', page, run(session.properties.organisation), count.join(''), session)],
  })
}

const edge = (style: 'Header' | 'Footer', page: Page, left: Xml, right: Xml, session: Session): Paragraph =>
  paragraph(
    {
      style,
      // Two page widths need two tab stops, so these cannot stand in the style.
      tabStops: [{ type: TabStopType.RIGHT, position: twipsFromMm(textWidthMm(page)) }],
    },
    right === '' ? [left] : [left, run('\t'), right],
    session,
  )
