import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from './zip.ts'

const now = new Date('2025-12-01T09:30:10Z')
const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31) % 251)

describe('the archive', () => {
  it('gives back short parts, long parts and pictures as they were, in their order', async () => {
    const parts = new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', 'æøå '.repeat(20_000)],
      ['word/media/image1.png', bytes(5000)],
      ['word/tom.xml', ''],
    ])
    const opened = unzipSync(await zip(parts, now))
    expect(Object.keys(opened)).toEqual([...parts.keys()])
    for (const [path, data] of parts)
      expect(opened[path]).toEqual(typeof data === 'string' ? new TextEncoder().encode(data) : data)
  })

  it('compresses long text and leaves pictures alone', async () => {
    const text = await zip(new Map([['a.xml', 'udsagn '.repeat(10_000)]]), now)
    const picture = await zip(new Map([['a.png', bytes(70_000)]]), now)
    expect(text.length).toBeLessThan(2000)
    expect(picture.length).toBeGreaterThan(70_000)
  })

  it('carries the time it is given, whatever the clock says', async () => {
    const parts = new Map([['a.xml', '<a/>']])
    expect(await zip(parts, now)).toEqual(await zip(parts, now))
    expect(await zip(parts, now)).not.toEqual(await zip(parts, new Date('2025-12-02T09:30:10Z')))
    const view = new DataView((await zip(parts, now)).buffer)
    expect(view.getUint16(12, true)).toBe(((2025 - 1980) << 9) | (12 << 5) | 1)
    expect(view.getUint16(10, true)).toBe((9 << 11) | (30 << 5) | 5)
  })
})
