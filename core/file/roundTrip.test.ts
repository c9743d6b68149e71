import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { cell, competency, framework, prose, roles, theme } from '../../tests/builders/framework.ts'
import { packFramework } from './packFramework.ts'
import { unpackFramework } from './unpackFramework.ts'

const example = framework(
  roles('Chef', 'Leder'),
  theme(
    'Drift',
    competency('Økonomi', cell('Chef', 'Jeg sikrer, at budgettet overholdes', 'Ansvar – Jeg står ved det')),
  ),
  prose('Forord', 'Vi skaber tid til æ, ø og å'),
)
const none = new Map<string, Uint8Array>()

test('every framework comes back as it was saved', () => {
  fc.assert(
    fc.property(someFramework, (saved) => {
      expect(unpackFramework(packFramework(saved), 'x.grundlag')).toEqual({
        ok: true,
        value: { framework: saved, media: none, extras: none },
      })
    }),
    { numRuns: 60 },
  )
})

test('pictures, history and what a newer program added come back untouched', () => {
  const media = new Map([['logo1.png', Uint8Array.of(1, 2, 3)]])
  const extras = new Map([
    ['history/1/framework.json', new TextEncoder().encode('{}')],
    ['senere.bin', Uint8Array.of(0, 255)],
  ])
  const opened = unpackFramework(packFramework(example, media, extras), 'x.grundlag')
  expect(opened).toEqual({ ok: true, value: { framework: example, media, extras } })
})

test('the same framework gives the same bytes, whatever the order its pictures were added in', () => {
  const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)]
  const one = packFramework(
    example,
    new Map([
      ['a.png', a],
      ['b.png', b],
    ]),
  )
  const other = packFramework(
    example,
    new Map([
      ['b.png', b],
      ['a.png', a],
    ]),
  )
  expect(one).toEqual(other)
})

test('a picture cannot be packed under a name that leads out of the archive', () => {
  expect(() => packFramework(example, new Map([['../x.png', Uint8Array.of(1)]]))).toThrow('../x.png')
})

test('damage to any byte is refused, or changes nothing', () => {
  const bytes = packFramework(example, new Map([['logo1.png', Uint8Array.of(9, 9, 9)]]))
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ change
      const opened = unpackFramework(damaged, 'x.grundlag')
      if (opened.ok) expect(opened.value).toMatchObject({ framework: example })
      else expect(opened.refusal.message).toContain('x.grundlag')
    }),
    { numRuns: 2000 },
  )
})

test('the packed text itself has no byte whose damage changes what is read', () => {
  const bytes = packFramework(example)
  const name = new TextEncoder().encode('framework.json')
  const start = bytes.findIndex((_, i) => name.every((byte, j) => bytes[i + j] === byte)) + name.length
  const packed = new DataView(bytes.buffer).getUint32(start - name.length - 30 + 18, true)
  for (let at = start; at < start + packed; at++) {
    const damaged = bytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 1
    const read = unpackFramework(damaged, 'x.grundlag')
    // A deflated text has a few bits that mean nothing: a code that is never used, the rest of the last byte (RFC 1951, 3.2.7).
    if (read.ok) expect(read.value.framework).toEqual(example)
  }
})

test('a file that ends anywhere too early is refused', () => {
  const bytes = packFramework(example)
  for (let length = 0; length < bytes.length; length++)
    expect(unpackFramework(bytes.slice(0, length), 'x.grundlag').ok).toBe(false)
})

test('no bytes whatever make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, likeZip) => {
      const given = likeZip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes) : bytes
      expect(unpackFramework(given, 'x.grundlag').ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})
