import { type ICommentOptions, Paragraph, TextRun } from 'docx'
import type { Session } from '../session.ts'
import { type Xml, xml } from '../xml.ts'

/**
 * A passage with a comment on it where it was changed and something is to be said of that (ECMA-376 17.13.4). Each passage
 * gets its comment once, however often it is printed.
 */
export function commented(
  passage: string,
  isChanged: boolean,
  content: readonly Xml[],
  session: Session,
): readonly Xml[] {
  const { tracking, comments } = session
  if (tracking === null || !isChanged || comments.some((comment) => comment.passage === passage))
    return content
  const text = tracking.commentOf(passage)
  if (text === null) return content
  const id = { 'w:id': comments.length }
  comments.push({ passage, text })
  return [
    xml('w:commentRangeStart', id),
    ...content,
    xml('w:commentRangeEnd', id),
    xml('w:r', null, xml('w:commentReference', id)),
  ]
}

/** What docx takes as `comments.children`. */
export const commentOptions = ({ comments, tracking }: Session): readonly ICommentOptions[] =>
  tracking === null
    ? []
    : comments.map(({ text }, id) => ({
        id,
        author: tracking.author,
        initials: initialsOf(tracking.author),
        date: new Date(Math.floor(tracking.date.getTime() / 1000) * 1000),
        children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
      }))

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3)
    .toUpperCase()
