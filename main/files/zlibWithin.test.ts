import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inflateWithin } from '../../core/file/inflateWithin.ts'
import { readZipDirectory } from '../../core/file/zipDirectory.ts'
import { zlibWithin } from './zlibWithin.ts'

const entriesOf = (bytes: Uint8Array) => {
  const listed = readZipDirectory(bytes, 10)
  return typeof listed === 'string' ? [] : listed
}
const whole = zipSync({
  'a.json': strToU8('Vi leder sammen. '.repeat(200)),
  'b.json': [strToU8('kort'), { level: 0 }],
})

test('gives the same bytes as the reader in core, packed or not', () => {
  const entries = entriesOf(whole)
  expect(entries.map(({ deflated }) => deflated)).toEqual([true, false])
  for (const entry of entries) expect(new Uint8Array(zlibWithin(entry) ?? [])).toEqual(inflateWithin(entry))
})

test('is as strict: whatever is damaged, nothing passes that core would refuse', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = whole.slice()
      damaged[at] = (damaged[at] ?? 0) ^ by
      for (const entry of entriesOf(damaged)) {
        const read = zlibWithin(entry)
        if (read !== null) expect(new Uint8Array(read)).toEqual(inflateWithin(entry))
      }
    }),
    { numRuns: 500 },
  )
})

test('stops where more comes out than was claimed', () => {
  const [bomb] = entriesOf(zipSync({ 'x.json': new Uint8Array(4_000_000) }))
  if (bomb === undefined) throw new Error('There is no entry')
  expect(zlibWithin({ ...bomb, size: 100 })).toBeNull()
  expect(zlibWithin({ ...bomb, size: 0 })).toBeNull()
  expect(zlibWithin(bomb)?.length).toBe(4_000_000)
})
