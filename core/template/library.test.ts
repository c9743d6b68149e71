import { expect, test } from 'vitest'
import { framework, prose } from '../../tests/builders/framework.ts'
import { parseTemplate } from './library.ts'
import { type Template, templateVersion } from './template.ts'

const template: Template = {
  format: 'grundskabelon',
  version: 3,
  id: 'eksempel',
  name: 'Eksempel',
  origin: { municipality: 'Eksempel Kommune', unit: '', year: null, title: 'Eksempel', source: '' },
  defaults: { issuer: '' },
  notes: [{ where: 'Forord', note: 'Læst som ét ord.' }],
  framework: framework(prose('Forord', 'I {{by}} …')),
}

test('a template comes back as it was written', () => {
  expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, value: template })
})

test.each<[string, unknown, string]>([
  ['nothing', undefined, ''],
  ['another format', { ...template, format: 'grundlag' }, 'format'],
  [
    'a wrong type deep inside',
    { ...template, framework: { ...template.framework, roles: [{ id: 'R1' }] } },
    'framework.roles.0',
  ],
  ['a missing place', { ...template, notes: [{ note: '' }] }, 'notes.0.where'],
])('%s is refused with the path', (_, data, path) => {
  const result = parseTemplate(data)
  expect(result).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
  expect(result.ok ? '' : result.refusal.path).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}`))
  expect(result.ok ? '' : result.refusal.message).toContain('Intet er ændret')
})

test('a template of a newer version says so', () => {
  expect(parseTemplate({ ...template, version: templateVersion + 1 })).toMatchObject({
    ok: false,
    refusal: { code: 'newer-version', path: 'version' },
  })
})
