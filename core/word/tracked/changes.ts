import { wordDifferences } from '../../compare/words.ts'
import { type Inline, inlineText, plainText } from '../../framework/richText.ts'
import type { Session } from '../session.ts'
import { type Xml, xml } from '../xml.ts'
import type { Change } from './tracking.ts'

/** A stretch of text that is in both documents (null), or in one of them. */
export type Stretch = { readonly change: Change | null; readonly inline: readonly Inline[] }

/** What became of a text, word by word: what is new and what stayed as it is written now, what is gone as it was. */
export function stretchesBetween(before: readonly Inline[], after: readonly Inline[]): readonly Stretch[] {
  const [was, is] = [plainText(before), plainText(after)]
  let [atBefore, atAfter] = [0, 0]
  return wordDifferences(was, is).map(({ kind, text }) => {
    const [fromBefore, fromAfter] = [atBefore, atAfter]
    if (kind !== 'added') atBefore += text.length
    if (kind !== 'gone') atAfter += text.length
    return kind === 'gone'
      ? { change: 'gone', inline: cut(before, fromBefore, atBefore) }
      : { change: kind === 'added' ? 'added' : null, inline: cut(after, fromAfter, atAfter) }
  })
}

/** The part of a text between two letters, with its formatting. A line break counts as one. */
function cut(inline: readonly Inline[], from: number, to: number): readonly Inline[] {
  let at = 0
  return inline.flatMap((node): readonly Inline[] => {
    const length = node.type === 'text' ? node.text.length : 1
    const [begin, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
    at += length
    if (begin >= end) return []
    return node.type === 'text' ? [{ ...node, text: node.text.slice(begin, end) }] : [node]
  })
}

/**
 * The text of something with what happened to it; `textOf` reads it from the thing as it is, and as it was. `asWhole`: not
 * word by word, for a number.
 */
export function stretchesOf<T extends object>(
  thing: T,
  textOf: (thing: T) => readonly Inline[] | string,
  { tracking }: Session,
  asWhole = false,
): readonly Stretch[] {
  const inlineOf = (each: T) => {
    const text = textOf(each)
    return typeof text === 'string' ? inlineText(text) : text
  }
  const former = tracking?.former(thing) ?? null
  if (former === null) return [{ change: tracking?.change(thing) ?? null, inline: inlineOf(thing) }]
  const [before, after] = [inlineOf(former), inlineOf(thing)]
  if (!asWhole || plainText(before) === plainText(after)) return stretchesBetween(before, after)
  return [
    { change: 'gone', inline: before },
    { change: 'added', inline: after },
  ]
}

/** Runs as an insertion or a deletion (ECMA-376 17.13.5.18 ins, 17.13.5.14 del). */
export function tracked(change: Change | null, runs: readonly Xml[], session: Session): readonly Xml[] {
  if (change === null || runs.length === 0) return runs
  const content = runs.join('')
  return [
    change === 'added'
      ? xml('w:ins', mark(session), content)
      : xml('w:del', mark(session), asDeletedText(content)),
  ]
}

/** Deleted text has an element of its own (17.3.3.7 delText), so that no reader takes it for text. */
const asDeletedText = (runs: Xml): Xml =>
  runs
    .replaceAll('<w:t xml:space="preserve">', '<w:delText xml:space="preserve">')
    .replaceAll('</w:t>', '</w:delText>')

/** Who changed it and when; the id is unique among all annotations (17.13.4). */
export function mark({ tracking, nextBookmark }: Session): Readonly<Record<string, string | number>> {
  if (tracking === null) throw new Error('Nothing is tracked in this document')
  return { 'w:id': nextBookmark(), 'w:author': tracking.author, 'w:date': moment(tracking.date) }
}

/** Without fractions of a second, which Word does not take (17.18.9 ST_DateTime). */
export const moment = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

/** What a paragraph's own mark says (17.13.5.19, 17.13.5.15), for the paragraph properties; nothing where it is not tracked. */
export const paragraphMark = (change: Change | null, session: Session): readonly Xml[] =>
  change === null ? [] : [xml('w:rPr', null, xml(change === 'added' ? 'w:ins' : 'w:del', mark(session)))]

/** A row that is new or gone as a whole (17.13.5.16 ins, 17.13.5.12 del), for its properties. */
export const rowMark = (change: Change | null, session: Session): readonly Xml[] =>
  change === null ? [] : [xml(change === 'added' ? 'w:ins' : 'w:del', mark(session))]

/** The same for a picture that docx writes. */
export function revision(change: Change | null, session: Session) {
  const { tracking } = session
  if (change === null || tracking === null) return {}
  const attributes = { id: session.nextBookmark(), author: tracking.author, date: moment(tracking.date) }
  return change === 'added' ? { insertion: attributes } : { deletion: attributes }
}

/** The same for a paragraph that docx writes. */
export const markOfParagraph = (change: Change | null, session: Session) =>
  change === null || session.tracking === null ? {} : { run: revision(change, session) }

export const changeOf = (thing: object, { tracking }: Session): Change | null =>
  tracking?.change(thing) ?? null
