import { type Anchor, anchorTag, bookmarkName } from '../framework/anchors.ts'
import { type Inline, inlineText, type TextRun } from '../framework/richText.ts'
import type { MarkedWords, Named, ParagraphBlock, PrintedStatement } from '../layout/blocks.ts'
import { documentText } from '../text/document.ts'
import { wordText } from '../text/word.ts'
import type { Session } from './session.ts'
import { changeOf, stretchesOf, tracked } from './tracked/changes.ts'
import { commented } from './tracked/comments.ts'
import type { Change } from './tracked/tracking.ts'
import { escapeXml, textContent, value, type Xml, xml } from './xml.ts'

/** Rich text as runs, and the content control and bookmark that tie a passage to the framework. */

type Look = { readonly bold?: boolean; readonly italic?: boolean; readonly style?: string }

/** One run in Danish. Order in w:rPr as in EG_RPrBase (ECMA-376 17.3.2.28): rStyle, b, bCs, i, iCs, lang. */
export const run = (text: string, { bold, italic, style }: Look = {}): Xml =>
  xml(
    'w:r',
    null,
    bold || italic || style !== undefined
      ? xml(
          'w:rPr',
          null,
          style === undefined ? '' : value('w:rStyle', style),
          bold ? '<w:b/><w:bCs/>' : '',
          italic ? '<w:i/><w:iCs/>' : '',
          danish,
        )
      : plainProperties,
    textContent(text),
  )

/** Said of every run, so that text pasted elsewhere is still proofread as Danish. */
const danish = value('w:lang', 'da-DK')
const plainProperties = xml('w:rPr', null, danish)

/** A complex field (ECMA-376 17.16.18) with what is shown until a reader works it out. */
export const field = (instruction: string, shown = ''): Xml =>
  [
    fieldCharacter('begin'),
    fieldCode(instruction),
    fieldCharacter('separate'),
    run(shown),
    fieldCharacter('end'),
  ].join('')

export const fieldCharacter = (
  kind: 'begin' | 'separate' | 'end',
  more: Readonly<Record<string, string>> = {},
): Xml => xml('w:r', null, xml('w:fldChar', { 'w:fldCharType': kind, ...more }))

export const fieldCode = (instruction: string): Xml =>
  xml('w:r', null, xml('w:instrText', { 'xml:space': 'preserve' }, escapeXml(` ${instruction} `)))

/** Inline text as runs and hyperlinks, in order. Neighbours with the same address become one link. */
export const runs = (
  inline: readonly Inline[],
  session: Session,
  base: Look = {},
  change: Change | null = null,
): readonly Xml[] =>
  linkedStretches(inline).flatMap(({ href, nodes }) => {
    const made = tracked(
      change,
      nodes.map((node) => (node.type === 'text' ? textRun(node, base) : run('\n', base))),
      session,
    )
    return href === null
      ? made
      : [xml('w:hyperlink', { 'r:id': session.linkTo(href), 'w:history': 1 }, ...made)]
  })

/** The text of a block, or of a piece of one, with what was changed in it. */
export const said = <T extends object>(
  thing: T,
  textOf: (thing: T) => readonly Inline[] | string,
  session: Session,
  base: Look = {},
  asWhole = false,
): readonly Xml[] =>
  stretchesOf(thing, textOf, session, asWhole).flatMap(({ change, inline }) =>
    runs(inline, session, base, change),
  )

type Stretch = { readonly href: string | null; readonly nodes: readonly Inline[] }

const linkedStretches = (inline: readonly Inline[]): readonly Stretch[] => {
  const stretches: { href: string | null; nodes: Inline[] }[] = []
  for (const node of inline) {
    const href = node.type === 'text' ? hrefOf(node) : null
    const last = stretches.at(-1)
    if (last !== undefined && last.href === href) last.nodes.push(node)
    else stretches.push({ href, nodes: [node] })
  }
  return stretches
}

const textRun = (node: TextRun, base: Look): Xml => {
  const has = (type: 'bold' | 'italic') => node.marks?.some((mark) => mark.type === type) ?? false
  return run(node.text, {
    ...base,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(hrefOf(node) !== null ? { style: 'Hyperlink' } : {}),
  })
}

const hrefOf = (node: TextRun): string | null =>
  node.marks?.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0] ?? null

/** Word takes no longer names (ECMA-376 17.13.6.2); a passage without a bookmark still has its control. */
const longestBookmark = 40

/**
 * A passage as it can be recognised when the file comes back: a content control that cannot be deleted but whose
 * text can be edited, tracked and commented, inside a bookmark. `label` is what Word calls the control.
 *
 * Order in w:sdtPr as in CT_SdtPr (ECMA-376 17.5.2.38): alias, tag, id, lock, then extensions. The control has no
 * frame (MS-DOCX 2.5.1.6 appearance), because two hundred frames would stand between the reader and the text.
 */
export function passage(anchor: Anchor, label: string, content: readonly Xml[], session: Session): Xml[] {
  const control = xml(
    'w:sdt',
    null,
    xml(
      'w:sdtPr',
      null,
      ...(label === '' ? [] : [value('w:alias', label)]),
      value('w:tag', anchorTag(anchor)),
      value('w:id', session.nextControl()),
      value('w:lock', 'sdtLocked'),
      xml('w15:appearance', { 'w15:val': 'hidden' }),
    ),
    // Word takes a control without any content for damage.
    xml('w:sdtContent', null, ...(content.length === 0 ? [run('')] : content)),
  )
  const name = session.claim(bookmarkName(anchor))
  return name.length > longestBookmark ? [control] : bookmark(name, [control], session)
}

/** A bookmark around inline content (ECMA-376 17.13.6). */
export const bookmark = (name: string, content: readonly Xml[], session: Session): Xml[] => {
  const id = session.nextBookmark()
  return [
    xml('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...content,
    xml('w:bookmarkEnd', { 'w:id': id }),
  ]
}

/** A name that is no passage, as it can be found again; tracked changes are read by people alone. */
export const nameOf = (
  { names }: { readonly names?: Named },
  content: readonly Xml[],
  session: Session,
): readonly Xml[] =>
  names === undefined || session.tracking !== null
    ? content
    : bookmark(session.nameOf(names), content, session)

/** The passage if it can be commented on, otherwise its runs alone. */
export const maybePassage = (
  anchor: Anchor | null,
  label: string,
  content: readonly Xml[],
  session: Session,
): readonly Xml[] => (anchor === null ? content : passage(anchor, label, content, session))

export const textPassage = (block: ParagraphBlock, session: Session): readonly Xml[] =>
  nameOf(
    block,
    passageOf(
      block,
      block.anchor,
      wordText.passage.prose,
      block.marked === undefined ? said(block, (each) => each.inline, session) : markedRuns(block.marked),
      session,
    ),
    session,
  )

const markedRuns = (words: readonly MarkedWords[]): readonly Xml[] =>
  words.map(({ text, mark }) =>
    run(text, mark === null ? {} : { style: mark === 'added' ? 'Added' : 'Gone' }),
  )

/**
 * The passage of a thing that may have been changed. What is gone is no passage any more; what is new has no control, which
 * nobody who rejects the change could take away again, and is found by its bookmark.
 */
export function passageOf(
  thing: object,
  anchor: Anchor | null,
  label: string,
  content: readonly Xml[],
  session: Session,
): readonly Xml[] {
  if (session.tracking === null) return maybePassage(anchor, label, content, session)
  if (anchor === null) return content
  const change = changeOf(thing, session)
  const isChanged = change !== null || content.some((piece) => /^<w:(ins|del|hyperlink)\b/.test(piece))
  const seen = commented(anchor.id, isChanged, content, session)
  if (change === 'gone') return seen
  if (change === null) return passage(anchor, label, seen, session)
  const name = bookmarkName(anchor)
  return name.length > longestBookmark ? seen : bookmark(session.claim(name), seen, session)
}

/** A statement: its number outside the control, so that nobody writes into it, then what it says. */
export const statementContent = (
  item: PrintedStatement,
  separator: string,
  session: Session,
): readonly Xml[] => [
  ...said(item, ({ number }) => number, session, { style: 'StatementNumber' }, true),
  ...said(item, ({ number }) => (number === '' ? '' : separator), session),
  ...passageOf(item, item.anchor, item.number, said(item, statementInline, session), session),
]

const statementInline = ({ lead, text }: PrintedStatement): readonly Inline[] => [
  ...inlineText(lead).map((run): TextRun => ({ ...run, marks: [{ type: 'bold' }] })),
  ...(lead === '' || text.length === 0 ? [] : inlineText(documentText.afterLead)),
  ...text,
]
