import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { portrait, printed, text } from '../../tests/builders/printed.ts'
import { writtenHtml } from '../../tests/support/writtenHtml.ts'
import {
  answerPrintRequest,
  fontUrl,
  mediaUrl,
  type PrintParts,
  printOrigin,
  printPage,
} from './printAddress.ts'

const html = writtenHtml(printed(portrait(text('Vi er her.'))))
const parts: PrintParts = {
  html: () => html,
  font: async (style) => new TextEncoder().encode(style),
  media: new Map([['vaaben.png', Uint8Array.of(1, 2, 3)]]),
}

const answer = (address: string) => answerPrintRequest(address, parts)

describe('a document being printed', () => {
  it('finds itself, its fonts and its pictures', async () => {
    expect(await (await answer(printPage)).text()).toBe(html)
    expect(await (await answer(`${printOrigin}${fontUrl('boldItalic')}`)).text()).toBe('boldItalic')
    const picture = await answer(`${printOrigin}${mediaUrl('vaaben.png')}`)
    expect(picture.headers.get('Content-Type')).toBe('image/png')
    expect([...new Uint8Array(await picture.arrayBuffer())]).toEqual([1, 2, 3])
  })

  it.each([
    `${printOrigin}/media/andet.png`,
    `${printOrigin}/media/../document.html`,
    `${printOrigin}/media/vaaben.png?x`,
    `${printOrigin}/font/fed.ttf`,
    `${printOrigin}/etc/passwd`,
    'app://grundlag/index.html',
    'https://kl.dk/font/bold.ttf',
  ])('finds nothing at %s', async (address) => {
    expect((await answer(address)).status).toBe(404)
  })

  it('may use its own style sheet and nothing else', async () => {
    const policy = (await answer(printPage)).headers.get('Content-Security-Policy') ?? ''
    const css = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe|https?:/)
  })
})
