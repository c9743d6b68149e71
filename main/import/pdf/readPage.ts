import { withoutForbidden } from '../../../core/framework/richText.ts'
import type { PdfPage, PdfPiece } from '../../../core/import/pdf/page.ts'
import type { OperationCodes, PdfPageProxy } from './library.ts'
import { rulesOf } from './rules.ts'

type Matrix = readonly [number, number, number, number, number, number]
type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** Everything on a page that has letters, and the lines around it. */
export async function readPage(page: PdfPageProxy, OPS: OperationCodes): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 })
  const upright = view.transform as unknown as Matrix
  const operations = await page.getOperatorList()
  const { items } = await page.getTextContent()
  const links = await linksOf(page, upright)
  const pieces: PdfPiece[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const text = cleaned(item.str)
    if (text.trim() === '') continue
    const [a, b, c, d, x, y] = item.transform as unknown as Matrix
    const [across, down] = [upright[0] * a + upright[2] * b, upright[1] * a + upright[3] * b]
    const size = Math.hypot(upright[0] * c + upright[2] * d, upright[1] * c + upright[3] * d)
    const [left, base] = [
      upright[0] * x + upright[2] * y + upright[4],
      upright[1] * x + upright[3] * y + upright[5],
    ]
    if (![left, base, size, item.width].every(Number.isFinite)) continue
    const turned = Math.abs(down) > Math.abs(across) * 0.05 || across < 0
    const name = fontName(page, item.fontName)
    // A space in front or behind takes room that no letter stands in.
    const lead = text.length - text.trimStart().length
    pieces.push({
      text,
      x: left + (lead * item.width) / Math.max(1, text.length),
      base,
      width: turned ? 0 : (item.width * text.trim().length) / Math.max(1, text.length),
      size,
      bold: /bold|black|heavy|semibold|demi/i.test(name),
      italic: /italic|oblique/i.test(name),
      href: links.find(({ box }) => isIn(box, left + item.width / 2, base - size / 3))?.href ?? null,
      turned,
    })
  }
  return {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    pieces: pieces.map((piece) => ({ ...piece, text: piece.text.trim() === '' ? ' ' : piece.text.trim() })),
    rules: rulesOf(operations, OPS, upright),
  }
}

/** Ligatures as letters, no control characters, none of the marks that turn the direction of writing. */
const cleaned = (text: string): string =>
  withoutForbidden(text.normalize('NFC')).replace(
    /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g,
    (mark) => (mark >= '\ue000' && mark <= '\uf8ff' ? '•' : ''),
  )

/** The library knows a font's own name once the page's drawing was read. */
function fontName(page: PdfPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return ''
  const font: unknown = page.commonObjs.get(id)
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
}

async function linksOf(page: PdfPageProxy, upright: Matrix): Promise<readonly { box: Box; href: string }[]> {
  const annotations: unknown[] = await page.getAnnotations()
  return annotations.flatMap((each) => {
    if (typeof each !== 'object' || each === null || !('url' in each) || !('rect' in each)) return []
    const [x0, y0, x1, y1] = each.rect as readonly number[]
    if (typeof each.url !== 'string' || y1 === undefined) return []
    const at = (x = 0, y = 0) => [
      upright[0] * x + upright[2] * y + upright[4],
      upright[1] * x + upright[3] * y + upright[5],
    ]
    const [a = 0, b = 0] = at(x0, y0)
    const [c = 0, d = 0] = at(x1, y1)
    return [
      {
        href: each.url,
        box: { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) },
      },
    ]
  })
}

const isIn = ({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean =>
  x0 <= x && x <= x1 && y0 <= y && y <= y1
