import { type IParagraphOptions, Paragraph, type Run } from 'docx'
import { assertNever } from '../framework/result.ts'
import type {
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  PrintedStatement,
  QuoteBlock,
} from '../layout/blocks.ts'
import { wordText } from '../text/word.ts'
import { bullets, orderedReference } from './numbering.ts'
import { bookmark, nameOf, passageOf, said, statementContent, textPassage } from './passages.ts'
import type { Session } from './session.ts'
import { listIndentMm } from './styleList.ts'
import { changeOf, markOfParagraph } from './tracked/changes.ts'
import { twipsFromMm, twipsFromPt } from './units.ts'
import type { Xml } from './xml.ts'

/** What a block's place on the page adds to its style. */
export type Placement = Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>

/** docx's type for children lists its own classes; it writes anything that is a component. */
export const paragraph = (
  options: Omit<IParagraphOptions, 'children'>,
  content: readonly Xml[],
  session: Session,
): Paragraph =>
  new Paragraph({
    ...options,
    ...(session.uncounted ? { suppressLineNumbers: true } : {}),
    children: [session.embed(content.join('')) as Run],
  })

const headingSpace = '\u2002'

export function heading(block: HeadingBlock, session: Session, placement: Placement = {}): Paragraph {
  const ordinal = (each: HeadingBlock) => (each.ordinal === null ? '' : `${each.ordinal}${headingSpace}`)
  const words = said(block, (each) => each.inline, session)
  const content = [
    ...said(block, ordinal, session, { style: 'Ordinal' }, true),
    ...nameOf(block, passageOf(block, block.anchor, wordText.passage.heading, words, session), session),
  ]
  const change = changeOf(block, session)
  // Nothing leads to a heading that is gone, and one that moved has the name where it stands now.
  const name = change === 'gone' ? undefined : session.headings.get(block.target)
  return paragraph(
    { ...placement, style: `Heading${block.level}`, ...markOfParagraph(change, session) },
    name === undefined ? content : bookmark(session.claim(name), content, session),
    session,
  )
}

/** The style of a paragraph in running text, and of one in a table. */
export const lookStyle = (look: ParagraphBlock['look']): string => {
  switch (look) {
    case 'body':
      return 'Normal'
    case 'intro':
      return 'Intro'
    case 'tagline':
      return 'Tagline'
    case 'leadIn':
      return 'LeadIn'
    case 'caption':
      return 'Caption'
    default:
      return assertNever(look)
  }
}

/** A paragraph in the style given, tied to the framework where it comes from it. */
export const prose = (
  block: ParagraphBlock,
  session: Session,
  options: Omit<IParagraphOptions, 'children'>,
): Paragraph =>
  paragraph(
    { ...options, ...markOfParagraph(changeOf(block, session), session) },
    textPassage(block, session),
    session,
  )

export const quote = (block: QuoteBlock, session: Session, placement: Placement): Paragraph[] =>
  block.paragraphs.map((each, index) =>
    prose(each, session, { style: 'Quote', ...(index === 0 ? placement : {}) }),
  )

/** The items of a list and of the lists inside them. `level` counts from 0. */
export function list(block: ListBlock, session: Session, placement: Placement, level = 0): Paragraph[] {
  const reference = block.ordered ? orderedReference(session.orderedLists.length) : bullets
  if (block.ordered) session.orderedLists.push({ reference, start: block.start })
  return block.items.flatMap((item, itemIndex) =>
    item.flatMap((part, partIndex): Paragraph[] => {
      if (part.type === 'list') return list(part, session, {}, Math.min(level + 1, deepestLevel))
      const opens = itemIndex === 0 && partIndex === 0
      const closes = level === 0 && itemIndex === block.items.length - 1 && partIndex === item.length - 1
      const spacing = {
        ...(opens ? placement.spacing : {}),
        ...(closes ? { after: twipsFromPt(listEndPt) } : {}),
      }
      return [
        prose(part, session, {
          ...(opens ? placement : {}),
          ...(opens || closes ? { spacing } : {}),
          ...(partIndex > 0
            ? { style: 'ListContinue', indent: { left: twipsFromMm(listIndentMm * (level + 1)) } }
            : { style: block.ordered ? 'ListNumber' : 'ListBullet', numbering: { reference, level } }),
        }),
      ]
    }),
  )
}

/** Word's numbering has nine levels. */
const deepestLevel = 8
/** A list's items stand closer together than paragraphs do, so the last needs the room that a paragraph has. */
const listEndPt = 9

/** A statement in running text, hanging from its number. */
export const statement = (item: PrintedStatement, session: Session, placement: Placement): Paragraph =>
  paragraph(
    // Without a number there is nothing to hang the text from.
    {
      ...placement,
      style: item.number === '' ? 'Normal' : 'Statement',
      ...markOfParagraph(changeOf(item, session), session),
    },
    statementContent(item, '\t', session),
    session,
  )
