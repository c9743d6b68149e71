import { createHash } from 'node:crypto'
import type { FontStyle } from '../../core/html/css/typography.ts'
import { scheme } from '../safety/origin.ts'

/** The addresses below which a document being printed finds its parts; nothing else is there. */
export const printOrigin = `${scheme}://print`
export const printPage = `${printOrigin}/document.html`
export const fontUrl = (style: FontStyle): string => `/font/${style}.ttf`
export const mediaUrl = (file: string): string => `/media/${file}`

/** What a document being printed consists of. Each is made or read when the page asks for it. */
export type PrintParts = {
  readonly html: () => string
  readonly font: (style: FontStyle) => Promise<Uint8Array>
  readonly media: ReadonlyMap<string, Uint8Array>
}

/** Answers a request of the page being printed; anything but the page, its fonts and its pictures is not found. */
export async function answerPrintRequest(url: string, parts: PrintParts): Promise<Response> {
  if (url === printPage) {
    const html = parts.html()
    return new Response(html, { headers: pageHeaders(html) })
  }
  const path = url.startsWith(`${printOrigin}/`) ? url.slice(printOrigin.length) : ''
  const style = fontStyles.find((each) => fontUrl(each) === path)
  if (style !== undefined) return found(await parts.font(style), 'font/ttf')
  const file = /^\/media\/([a-z0-9]{1,64}\.(png|jpg|svg))$/.exec(path)
  const picture = file?.[1] === undefined ? undefined : parts.media.get(file[1])
  if (picture === undefined) return new Response('', { status: 404 })
  return found(picture, pictureTypes[file?.[2] ?? ''] ?? 'application/octet-stream')
}

const fontStyles: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic']
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

const found = (body: Uint8Array, type: string): Response =>
  new Response(body as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' },
  })

/** The page's one style sheet is known by its hash, so that not even a style slipped into it would count. */
function pageHeaders(html: string): Record<string, string> {
  const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(css).digest('base64')
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "font-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  }
}
