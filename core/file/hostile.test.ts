import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { competency, framework, roles } from '../../tests/builders/framework.ts'
import { fileLimits } from './limits.ts'
import { currentVersion } from './migrations.ts'
import { packFramework } from './packFramework.ts'
import { unpackFramework } from './unpackFramework.ts'

/** Files as damage, mistakes and malice make them. */

const good = framework(roles('Chef'), competency('Økonomi'))
const manifest = (version: unknown, format: unknown = 'grundlag') =>
  strToU8(JSON.stringify({ format, version }))
const archive = (files: Zippable) =>
  zipSync({ 'grundlag.json': manifest(1), 'framework.json': strToU8(JSON.stringify(good)), ...files })
const open = (bytes: Uint8Array, limits = fileLimits) => {
  const result = unpackFramework(bytes, 'Mit grundlag.grundlag', { limits })
  return result.ok ? 'opened' : result.refusal
}

/** Writes `value` into the archive at every place where the four bytes `signature` stand, so many bytes further on. */
function forge(
  bytes: Uint8Array,
  which: 'local' | 'central' | 'end',
  offset: number,
  value: number,
  size: 2 | 4 = 4,
) {
  const forged = bytes.slice()
  const view = new DataView(forged.buffer)
  const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }[which]
  for (let at = 0; at + 22 <= forged.length; at++)
    if (view.getUint32(at, true) === signature) {
      if (size === 4) view.setUint32(at + offset, value, true)
      else view.setUint16(at + offset, value, true)
    }
  return forged
}

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
const cells = (value: unknown) => strToU8(JSON.stringify({ ...good, cells: value }))

test('the archive that the table damages opens when it is left alone', () => {
  expect(open(archive({}))).toBe('opened')
})

test.each<[string, Uint8Array, string, RegExp]>([
  ['an empty file', new Uint8Array(), 'unreadable', /beskadiget/],
  ['a file of zeros, as a full disk leaves it', new Uint8Array(5000), 'unreadable', /beskadiget/],
  ['text', strToU8('Kære alle'), 'not-a-framework', /ikke et ledelsesgrundlag/],
  ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-framework', /ikke et ledelsesgrundlag/],
  [
    'some other zip',
    zipSync({ 'word/document.xml': strToU8('<w/>') }),
    'not-a-framework',
    /ikke et ledelsesgrundlag/,
  ],
  ['half of one', archive({}).slice(0, 200), 'unreadable', /beskadiget/],
  ['no framework inside', zipSync({ 'grundlag.json': manifest(1) }), 'unreadable', /beskadiget/],
  [
    'a newer version',
    archive({ 'grundlag.json': manifest(currentVersion + 1) }),
    'newer-version',
    /nyere udgave/,
  ],
  ['a version far ahead', archive({ 'grundlag.json': manifest(1e12) }), 'newer-version', /nyere udgave/],
  ['version 0', archive({ 'grundlag.json': manifest(0) }), 'invalid', /version/],
  ['a version in words', archive({ 'grundlag.json': manifest('1') }), 'invalid', /version/],
  [
    'another format',
    archive({ 'grundlag.json': manifest(1, 'andet') }),
    'not-a-framework',
    /ikke et ledelsesgrundlag/,
  ],
  [
    'a manifest that is no JSON',
    archive({ 'grundlag.json': strToU8('{"format":') }),
    'unreadable',
    /beskadiget/,
  ],
  ['a manifest that is null', archive({ 'grundlag.json': strToU8('null') }), 'invalid', /grundlag\.json/],
  [
    'text that is not UTF-8',
    archive({ 'framework.json': Uint8Array.of(0x22, 0xff, 0x22) }),
    'unreadable',
    /beskadiget/,
  ],
  [
    'wrong types',
    archive({ 'framework.json': strToU8(JSON.stringify({ ...good, roles: 'ingen' })) }),
    'invalid',
    /roles/,
  ],
  [
    'a wrong type deep inside',
    archive({
      'framework.json': strToU8(
        JSON.stringify({
          ...good,
          competencies: [{ ...good.competencies[0], dimensions: [{ id: 'd1', name: 7 }] }],
        }),
      ),
    }),
    'invalid',
    /competencies\.0\.dimensions\.0\.name/,
  ],
  ['a cell of nobody', archive({ 'framework.json': cells({ d1: { r9: [] } }) }), 'invalid', /cells\.d1\.r9/],
  [
    '__proto__ as an id',
    archive({ 'framework.json': strToU8(`{"id":"f1","cells":{"__proto__":{"r1":[]}}}`) }),
    'invalid',
    /framework|about|cells/,
  ],
  ['JSON 100,000 arrays deep', archive({ 'framework.json': strToU8(deep) }), 'limit', /for stor/],
  ['a path out of the archive', archive({ '../../etc/cron.d/x': strToU8('x') }), 'invalid', /filnavne/],
  ['a path out of a folder', archive({ 'media/../../x': strToU8('x') }), 'invalid', /filnavne/],
  ['an absolute path', archive({ '/etc/passwd': strToU8('x') }), 'invalid', /filnavne/],
  ['a drive', archive({ 'C:/x': strToU8('x') }), 'invalid', /filnavne/],
  ['a backslash', archive({ 'media\\..\\x': strToU8('x') }), 'invalid', /filnavne/],
  ['a NUL in a name', archive({ 'media/x.png\u0000.exe': strToU8('x') }), 'invalid', /filnavne/],
  ['a name without letters', archive({ 'media//x.png': strToU8('x') }), 'invalid', /filnavne/],
  [
    'a name that Windows reads as another',
    archive({ 'Framework.json': strToU8('x') }),
    'invalid',
    /filnavne/,
  ],
  [
    'a claim of 4 GB',
    forge(forge(archive({}), 'local', 22, 0xffff_fff0), 'central', 24, 0xffff_fff0),
    'limit',
    /for stor/,
  ],
  [
    'a claim that is too small',
    forge(forge(archive({}), 'local', 22, 1), 'central', 24, 1),
    'unreadable',
    /beskadiget/,
  ],
  ['two headers that disagree', forge(archive({}), 'central', 24, 1), 'unreadable', /beskadiget/],
  [
    '65,535 claimed entries',
    forge(forge(archive({}), 'end', 10, 0xffff, 2), 'end', 8, 0xffff, 2),
    'limit',
    /for stor/,
  ],
  [
    'an encrypted entry',
    forge(forge(archive({}), 'local', 6, 1, 2), 'central', 8, 1, 2),
    'unreadable',
    /beskadiget/,
  ],
  [
    'an unknown way of packing',
    forge(forge(archive({}), 'local', 8, 14, 2), 'central', 10, 14, 2),
    'unreadable',
    /beskadiget/,
  ],
  ['entries that share their bytes', forge(archive({}), 'central', 42, 0), 'unreadable', /beskadiget/],
])('%s is refused in one line', (_, bytes, code, says) => {
  const refusal = open(bytes)
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(says) })
  expect(refusal).toMatchObject({
    message: expect.stringMatching(/^Filen "Mit grundlag\.grundlag" [^\n]+\.$/),
  })
})

test('the same name twice is refused', () => {
  // fflate writes no such archive, so one of two equally long names is written over.
  const bytes = archive({ 'media/a.png': strToU8('x'), 'media/b.png': strToU8('x') })
  const text = Buffer.from(bytes).toString('latin1').replaceAll('media/b.png', 'media/a.png')
  expect(open(Buffer.from(text, 'latin1'))).toMatchObject({ code: 'invalid' })
})

test('a real bomb, 40 MB of zeros in 40 KB, is refused by what it claims', () => {
  const bomb = archive({ 'media/bomb.png': new Uint8Array(40 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(open(bomb)).toMatchObject({ code: 'limit' })
})

test('a bomb that lies about its size stops at the size it gave', () => {
  const honest = archive({ 'media/bomb.png': new Uint8Array(40 * 1024 * 1024) })
  const size = 40 * 1024 * 1024
  const text = new DataView(honest.buffer)
  for (let at = 0; at + 4 <= honest.length; at++)
    if (text.getUint32(at, true) === size) text.setUint32(at, 100, true)
  expect(open(honest)).toMatchObject({ code: 'unreadable' })
})

test.each<[string, Partial<typeof fileLimits>]>([
  ['the file', { file: 100 }],
  ['the number of entries', { entries: 1 }],
  ['one entry', { entry: 100 }],
  ['all entries together', { total: 300 }],
])('%s has a limit', (_, limit) => {
  expect(open(packFramework(good), { ...fileLimits, ...limit })).toMatchObject({ code: 'limit' })
})
