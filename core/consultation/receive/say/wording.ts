import { type Inline, plainText } from '../../../framework/richText.ts'
import type { Wording } from '../../../framework/round.ts'
import { statementText } from '../../../framework/structure.ts'
import { documentText } from '../../../text/document.ts'
import type { SentParagraph } from '../sent/sentText.ts'
import { type Piece, saidIn } from './views.ts'

/** A text as its passage would hold it, and as one line. */
export type Said = { readonly wording: Wording; readonly text: string }

/** What a stretch of a framework's text may be, and how many of them a passage may have. */
const longestRun = 20_000
const mostRuns = 2000
const longestLead = 500

export function saidAs(pieces: readonly Piece[], sent: SentParagraph | null): Said {
  const own = sent === null ? pieces : withoutAround(pieces, sent)
  const lead = sent?.passage?.kind === 'statement' ? sent.passage.lead : null
  const wording: Wording = lead === null ? { lead: '', text: inlineOf(own) } : opened(own, lead)
  return { wording, text: textOf(wording) }
}

const textOf = ({ lead, text }: Wording): string =>
  lead === '' ? plainText(text) : `${lead} – ${plainText(text)}`

/** What was sent of it, in its own words. */
export const sentAs = ({ passage, text, around }: SentParagraph): string =>
  passage?.kind === 'statement'
    ? statementText({
        lead: passage.lead ?? '',
        text: passage.text === '' ? [] : [{ type: 'text', text: passage.text }],
      })
    : text.slice(around.before.length, text.length - around.after.length)

function withoutAround(pieces: readonly Piece[], { around }: SentParagraph): readonly Piece[] {
  const text = saidIn(pieces)
  const from = around.before !== '' && text.startsWith(around.before) ? around.before.length : 0
  const to =
    around.after !== '' && text.endsWith(around.after) ? text.length - around.after.length : text.length
  return between(pieces, from, to)
}

const between = (pieces: readonly Piece[], from: number, to: number): readonly Piece[] => {
  let place = 0
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, from - place), Math.max(0, to - place))
    place += piece.text.length
    return text === '' ? [] : [{ ...piece, text }]
  })
}

/** A statement with its bold opening: as far as it is bold, or as it was, or up to the dash. */
function opened(pieces: readonly Piece[], lead: string): Wording {
  const text = saidIn(pieces)
  const dash = documentText.afterLead.trim()
  const bold = saidIn(pieces.slice(0, firstPlain(pieces)))
  const whole = { lead: '', text: inlineOf(pieces) }
  const [opening = ''] = text.split(new RegExp(`\\s+[${dash}—-]\\s+`, 'u'), 1)
  const own =
    text === lead || text.startsWith(`${lead} `) ? lead : bold.trim() !== '' ? bold.trimEnd() : opening
  if (own === '' || own.length > longestLead || (own === text && own !== lead && bold.trim() === ''))
    return whole
  const rest = text.slice(own.length)
  const after = /^\s*[–—-]?\s*/u.exec(rest)?.[0].length ?? 0
  return {
    lead: own.replace(/\s+/g, ' ').replace(/\s*[–—-]$/u, ''),
    text: inlineOf(between(pieces, own.length + after, text.length)),
  }
}

const firstPlain = (pieces: readonly Piece[]): number => {
  const at = pieces.findIndex(({ bold, text }) => !bold && text.trim() !== '')
  return at === -1 ? pieces.length : at
}

/** Pieces as runs with line breaks between lines; neighbours that are set alike are one. */
function inlineOf(pieces: readonly Piece[]): Inline[] {
  const inline: Inline[] = []
  for (const piece of pieces)
    piece.text
      .replace(/\t/g, ' ')
      .split('\n')
      .forEach((line, at) => {
        if (at > 0) inline.push({ type: 'hardBreak' })
        for (let from = 0; from < line.length; from += longestRun)
          addRun(inline, line.slice(from, from + longestRun), piece)
      })
  return inline.slice(0, mostRuns)
}

function addRun(inline: Inline[], text: string, { bold, italic, href }: Piece): void {
  const marks = [
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
  ]
  const last = inline.at(-1)
  if (
    last?.type === 'text' &&
    JSON.stringify(last.marks ?? []) === JSON.stringify(marks) &&
    last.text.length + text.length <= longestRun
  )
    inline[inline.length - 1] = { ...last, text: last.text + text }
  else inline.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) })
}
