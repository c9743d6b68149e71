import type { Inline, TextRun } from '../framework/richText.ts'
import type { Anchor, ParagraphBlock, PrintedStatement } from '../layout/blocks.ts'
import { documentText } from '../text/document.ts'
import { wordText } from '../text/word.ts'
import { anchorTag, bookmarkName } from './anchors.ts'
import type { Session } from './session.ts'
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
export const runs = (inline: readonly Inline[], session: Session, base: Look = {}): Xml[] =>
  linkedStretches(inline).flatMap(({ href, nodes }) => {
    const made = nodes.map((node) => (node.type === 'text' ? textRun(node, base) : run('\n', base)))
    return href === null
      ? made
      : [xml('w:hyperlink', { 'r:id': session.linkTo(href), 'w:history': 1 }, ...made)]
  })

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

/** The passage if it can be commented on, otherwise its runs alone. */
export const maybePassage = (
  anchor: Anchor | null,
  label: string,
  content: readonly Xml[],
  session: Session,
): readonly Xml[] => (anchor === null ? content : passage(anchor, label, content, session))

export const textPassage = (block: ParagraphBlock, session: Session): readonly Xml[] =>
  maybePassage(block.anchor, wordText.passage.prose, runs(block.inline, session), session)

/** A statement: its number outside the control, so that nobody writes into it, then what it says. */
export const statementContent = (
  { anchor, number, lead, text }: PrintedStatement,
  separator: string,
  session: Session,
): readonly Xml[] => [
  ...(number === '' ? [] : [run(number, { style: 'StatementNumber' }), run(separator)]),
  ...passage(
    anchor,
    number,
    [
      ...(lead === '' ? [] : [run(lead, { bold: true })]),
      ...(lead === '' || text.length === 0 ? [] : [run(documentText.afterLead)]),
      ...runs(text, session),
    ],
    session,
  ),
]
