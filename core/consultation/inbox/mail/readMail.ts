import { decodedBody, decodedWords, latin1, letters } from './encodings.ts'
import { withoutTags } from './htmlText.ts'
import { bodyOf, headersOf, parametersOf, partsOf } from './parts.ts'

/** A mail as a file (RFC 5322, MIME: RFC 2045–2047, 2231), as far as an answer needs it. */
export type Mail = {
  /** Who sent it: the name, or the address where there is none; empty where it does not say. */
  readonly from: string
  /** Its address; empty where it does not say. */
  readonly address: string
  readonly subject: string
  /** ISO 8601 in UTC; null where it does not say. */
  readonly date: string | null
  readonly text: string
  readonly attachments: readonly Attachment[]
}
export type Attachment = { readonly name: string; readonly bytes: Uint8Array }

/** What is read of one; a mail beyond it counts as damaged. */
const most = { parts: 200, depth: 10, text: 4_000_000 } as const

/** Reads a mail; null where it is none, or beyond what any mail is. Nothing it points to is fetched. */
export function readMail(bytes: Uint8Array): Mail | null {
  const found: Found = { plain: [], html: [], attachments: [], parts: 0 }
  const whole = latin1(bytes)
  const headers = headersOf(whole)
  if (headers === null || headers.size === 0) return null
  if (!collect(whole, found, 0)) return null
  const text = (found.plain.length > 0 ? found.plain : found.html).join('\n\n')
  if (text.length > most.text) return null
  const sender = decodedWords(headers.get('from') ?? '')
  const date = Date.parse(headers.get('date') ?? '')
  return {
    from: senderOf(sender),
    address: /[^\s<>"]+@[^\s<>"]+/.exec(sender.slice(0, 1000))?.[0] ?? '',
    subject: decodedWords(headers.get('subject') ?? '').trim(),
    date: Number.isNaN(date) ? null : new Date(date).toISOString(),
    text,
    attachments: found.attachments,
  }
}

type Found = {
  readonly plain: string[]
  readonly html: string[]
  readonly attachments: Attachment[]
  parts: number
}

/** Goes through a part and what is inside it; false where there is too much of it. */
function collect(part: string, found: Found, depth: number): boolean {
  found.parts += 1
  if (found.parts > most.parts || depth > most.depth) return false
  const headers = headersOf(part)
  if (headers === null) return false
  const body = bodyOf(part)
  const type = parametersOf(headers.get('content-type') ?? 'text/plain')
  const boundary = type.parameters.get('boundary')
  if (type.value.startsWith('multipart/') && boundary !== undefined)
    return partsOf(body, boundary).every((inside) => collect(inside, found, depth + 1))
  const disposition = parametersOf(headers.get('content-disposition') ?? '')
  const name = decodedWords(disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '')
  const content = decodedBody(body, headers.get('content-transfer-encoding') ?? '')
  const isText = type.value === 'text/plain' || type.value === 'text/html'
  if (disposition.value === 'attachment' || (name !== '' && !isText)) {
    found.attachments.push({ name: name.replace(/^.*[\\/]/, '').slice(0, 300), bytes: content })
    return true
  }
  if (type.value === 'text/plain') found.plain.push(letters(content, type.parameters.get('charset')))
  if (type.value === 'text/html')
    found.html.push(withoutTags(letters(content, type.parameters.get('charset'))))
  return true
}

/** `"Anne Holm" <anne@foa.dk>` as the name. */
function senderOf(field: string): string {
  const [, name = '', address = ''] = /^([^<>]*)<([^<>]*)>/.exec(field) ?? []
  const said = name
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim()
  return (said || address || field).trim().slice(0, 200)
}
