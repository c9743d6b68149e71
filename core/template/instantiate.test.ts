import { describe, expect, test } from 'vitest'
import {
  about,
  cell,
  competency,
  dimension,
  figure,
  framework,
  grid,
  heading,
  prose,
  roles,
} from '../../tests/builders/framework.ts'
import { beginningOf, Framework } from '../framework/framework.ts'
import { stateOf } from '../origin/origin.ts'
import { instantiate } from './instantiate.ts'
import type { Template } from './template.ts'

const template: Template = {
  format: 'grundskabelon',
  version: 3,
  id: 'eksempel',
  name: 'Eksempel',
  origin: {
    municipality: 'Holstebro Kommune',
    unit: 'Social og Sundhed',
    year: 2021,
    title: 'Vejen',
    source: 'Fra Holstebro.',
  },
  defaults: { issuer: 'Chefgruppen' },
  notes: [],
  framework: framework(
    about({ title: 'Vejen i {{by}}', subtitle: 'For {{forvaltning}}', issuer: '{{udsteder}}' }),
    roles('Chef', { name: 'Egen', prompt: 'I {{by}}:', voice: 'jeg' }),
    competency(
      { name: 'Drift', definition: 'handler om {{kommunes}} drift', leadIn: 'I {{by}}' },
      dimension('Fokus', cell('Chef', 'Sætter retning – i {{by}}', 'Leder {{forvaltnings}} drift')),
    ),
    prose(
      'Forord i {{kommune}}',
      heading(2, 'I {{by}}'),
      '{{udsteder}}, {{forvaltning}}, {{kommune}}, {{år}}',
    ),
    figure('star', { title: '{{kommunes}} stjerne', points: ['{{by}}'], centre: ['{{forvaltning}}'] }),
    grid('tables', { label: '{{by}}' }),
  ),
}
const at = { id: 'f9', year: 2026, date: 'maj 2026' }

describe('a framework from a template', () => {
  const made = instantiate(template, { kommune: 'Faxe Kommune', forvaltning: 'Børn og Unge', title: '' }, at)

  test('is a framework, and holds no placeholder any more', () => {
    expect(Framework.parse(made)).toEqual(made)
    expect(JSON.stringify(made)).not.toContain('{{')
  })

  test('says whose it is', () => {
    expect(made.id).toBe('f9')
    expect(made.about).toMatchObject({
      title: 'Vejen i Faxe',
      subtitle: 'For Børn og Unge',
      organisation: 'Faxe Kommune',
      unit: 'Børn og Unge',
      issuer: 'Chefgruppen',
      date: 'maj 2026',
    })
  })

  test('keeps where it came from', () => {
    expect(beginningOf(made)).toMatchObject({
      id: 'o1',
      template: 'eksempel',
      municipality: 'Holstebro Kommune',
      unit: 'Social og Sundhed',
      title: 'Vejen',
      year: 2021,
    })
  })

  test('remembers every statement as it was taken over, its opening first', () => {
    const statements = Object.values(made.cells).flatMap((row) => Object.values(row).flat())
    expect(statements.map((statement) => statement.borrowed)).toEqual([
      { text: 'Sætter retning – i Faxe', source: 'o1' },
      { text: 'Leder Børn og Unges drift', source: 'o1' },
    ])
    for (const statement of statements) expect(stateOf(statement)).toBe('unchanged')
  })

  test('fills in every kind of text', () => {
    expect(made.competencies[0]).toMatchObject({
      definition: 'handler om Faxe Kommunes drift',
      leadIn: 'I Faxe',
    })
    expect(made.roles[1]?.prompt).toBe('I Faxe:')
    expect(made.parts.map((part) => part.title)).toEqual([
      'Forord i Faxe Kommune',
      'Faxe Kommunes stjerne',
      '',
    ])
    expect(made.parts[0]).toMatchObject({
      body: {
        content: [
          { content: [{ text: 'I Faxe' }] },
          { content: [{ text: 'Chefgruppen, Børn og Unge, Faxe Kommune, 2026' }] },
        ],
      },
    })
    expect(made.parts[1]).toMatchObject({ points: [{ text: 'Faxe' }], centre: [{ text: 'Børn og Unge' }] })
    expect(made.parts[2]).toMatchObject({ label: 'Faxe' })
  })

  test('keeps every id of the template', () => {
    const ids = (framework: Framework) =>
      JSON.stringify(framework)
        .match(/"id":"[^"]*"/g)
        ?.slice(1)
    expect(ids({ ...made, sources: [] })).toEqual(ids(template.framework))
  })

  test('leaves the template as it was', () => {
    expect(template.framework.about.title).toBe('Vejen i {{by}}')
  })
})

test('the title that a user gives is used as it is typed', () => {
  const made = instantiate(template, { kommune: 'Faxe Kommune', title: 'God {{by}}' }, at)
  expect(made.about.title).toBe('God {{by}}')
})

test('whoever signs may be another', () => {
  const made = instantiate(template, { kommune: 'Faxe Kommune', udsteder: 'Direktionen' }, at)
  expect(made.about.issuer).toBe('Direktionen')
  expect(JSON.stringify(made.parts)).toContain('Direktionen, Faxe Kommune, 2026')
})

test('braces in what a user types survive untouched', () => {
  const made = instantiate(template, { kommune: '{{by}}', forvaltning: '{{kommune}}' }, at)
  expect(made.about).toMatchObject({
    organisation: '{{by}}',
    unit: '{{kommune}}',
    subtitle: 'For {{kommune}}',
  })
})

test("the source's own municipality gets the source's own year", () => {
  const source = instantiate(
    template,
    { kommune: ' Holstebro kommune ', forvaltning: 'Social og Sundhed' },
    at,
  )
  expect(JSON.stringify(source.parts)).toContain('Social og Sundhed, Holstebro kommune, 2021')
  const yearless = { ...template, origin: { ...template.origin, year: null } }
  expect(JSON.stringify(instantiate(yearless, { kommune: 'Holstebro Kommune' }, at).parts)).toContain('2026')
})

test('a template with more prose than can be noted is begun from all the same', () => {
  const many = Array.from({ length: 1900 }, (_, i) => `Afsnit ${i} siger noget`)
  const parts = Array.from({ length: 12 }, (_, i) => prose(`Del ${i}`, ...many))
  const made = instantiate(
    { ...template, framework: framework(...parts) },
    { kommune: 'Faxe Kommune' },
    { id: 'f1', year: 2026, date: '' },
  )
  expect(made.parts).toHaveLength(12)
})
