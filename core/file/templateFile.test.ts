import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { type Template, templateVersion } from '../template/template.ts'
import { fileLimits } from './limits.ts'
import { currentVersion } from './migrations.ts'
import { packFramework } from './packFramework.ts'
import { packTemplate } from './packTemplate.ts'
import { unpackFramework } from './unpackFramework.ts'
import { unpackTemplate } from './unpackTemplate.ts'

const template: Template = {
  format: 'grundskabelon',
  version: 3,
  id: 'nabo',
  name: 'Naboens ledelsesgrundlag',
  origin: { municipality: 'Nabo Kommune', unit: '', year: 2024, title: 'Ledelse', source: 'Fra naboen.' },
  defaults: { issuer: '' },
  notes: [{ where: 'Forord', note: 'Forkortet.' }],
  framework: framework(roles('Chef'), competency('Økonomi', cell('Chef', 'Jeg holder {{kommunes}} budget'))),
}

const manifest = (version: unknown, format: unknown = 'grundskabelon') =>
  strToU8(JSON.stringify({ format, version }))
const archive = (files: Zippable) =>
  zipSync({ 'grundlag.json': manifest(1), 'template.json': json(template), ...files })
const json = (value: unknown) => strToU8(JSON.stringify(value))
const open = (bytes: Uint8Array, limits = fileLimits) => {
  const result = unpackTemplate(bytes, 'nabo.grundskabelon', limits)
  return result.ok ? 'opened' : result.refusal
}

test('every template comes back as it was packed, with its pictures', () => {
  fc.assert(
    fc.property(someFramework, (inside) => {
      const given = { ...template, framework: inside }
      const media = new Map([['logo1.png', Uint8Array.of(1, 2, 3)]])
      expect(unpackTemplate(packTemplate(given, media), 'x.grundskabelon')).toEqual({
        ok: true,
        value: { template: given, media },
      })
    }),
    { numRuns: 40 },
  )
})

test('the same template gives the same bytes', () => {
  expect(packTemplate(template)).toEqual(packTemplate(structuredClone(template)))
})

test('a template is no framework, and a framework no template, whatever the file is called', () => {
  expect(unpackFramework(packTemplate(template), 'x.grundlag')).toMatchObject({
    refusal: { code: 'not-a-framework' },
  })
  expect(open(packFramework(template.framework))).toMatchObject({ code: 'not-a-framework' })
})

test('the archive that the table damages opens when it is left alone', () => {
  expect(open(archive({}))).toBe('opened')
})

test.each<[string, Uint8Array, string, RegExp]>([
  ['an empty file', new Uint8Array(), 'unreadable', /beskadiget/],
  ['text', strToU8('Kære alle'), 'not-a-framework', /ikke en skabelon/],
  ['some other zip', zipSync({ 'word/document.xml': json('x') }), 'not-a-framework', /ikke en skabelon/],
  ['half of one', archive({}).slice(0, 200), 'unreadable', /beskadiget/],
  ['no template inside', zipSync({ 'grundlag.json': manifest(1) }), 'unreadable', /beskadiget/],
  [
    'a newer container',
    archive({ 'grundlag.json': manifest(currentVersion + 1) }),
    'newer-version',
    /nyere udgave/,
  ],
  [
    'a newer template',
    archive({ 'template.json': json({ ...template, version: currentVersion + 1 }) }),
    'newer-version',
    /nyere udgave/,
  ],
  ['version 0', archive({ 'grundlag.json': manifest(0) }), 'invalid', /version/],
  ['a manifest that is null', archive({ 'grundlag.json': strToU8('null') }), 'invalid', /grundlag\.json/],
  [
    'text that is not UTF-8',
    archive({ 'template.json': Uint8Array.of(0x22, 0xff) }),
    'unreadable',
    /beskadiget/,
  ],
  [
    'a wrong type deep inside',
    archive({ 'template.json': json({ ...template, framework: { ...template.framework, roles: 'ingen' } }) }),
    'invalid',
    /framework\.roles/,
  ],
  ['an id that is a path', archive({ 'template.json': json({ ...template, id: '../x' }) }), 'invalid', /id/],
  [
    'JSON 100,000 arrays deep',
    archive({ 'template.json': strToU8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) }),
    'limit',
    /for stor/,
  ],
  ['a path out of the archive', archive({ 'media/../../x': strToU8('x') }), 'invalid', /filnavne/],
  ['40 MB of zeros', archive({ 'media/b.png': new Uint8Array(40 * 1024 * 1024) }), 'limit', /for stor/],
])('%s is refused in Danish', (_, bytes, code, says) => {
  expect(open(bytes)).toMatchObject({ code, message: expect.stringMatching(says) })
  expect(open(bytes)).toMatchObject({ message: expect.stringMatching(/^(Filen|Skabelonen) "nabo[^\n]+\.$/) })
})

test('bytes of any kind are refused or opened, never a crash', () => {
  const good = packTemplate(template)
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const damaged = good.slice()
      damaged[at] = byte
      const result = unpackTemplate(damaged, 'x.grundskabelon')
      expect(result.ok || result.refusal.message.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a template of the first version opens as one of today', () => {
  const { sources: _, about, ...framework } = template.framework
  const { originLine: __, ...rest } = about
  const older = { ...template, version: 1, framework: { ...framework, about: rest } }
  const bytes = archive({ 'grundlag.json': manifest(1), 'template.json': json(older) })
  expect(unpackTemplate(bytes, 'nabo.grundskabelon')).toMatchObject({ ok: true, value: { template } })
})

test('a template is of the version of the framework in it', () => {
  expect(templateVersion).toBe(currentVersion)
})
