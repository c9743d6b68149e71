import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someFramework } from '../../../tests/builders/arbitrary.ts'
import {
  about,
  begunFrom,
  borrowed,
  cell,
  competency,
  figure,
  framework,
  grid,
  heading,
  prose,
  roles,
  theme,
} from '../../../tests/builders/framework.ts'
import { names as builtIn, load } from '../../../tests/sources/templates.ts'
import { fieldsOf } from '../../find/fields.ts'
import type { Framework } from '../../framework/framework.ts'
import { statementText } from '../../framework/structure.ts'
import { stateOf } from '../../origin/origin.ts'
import { instantiate } from '../instantiate.ts'
import type { PlaceholderValues } from '../placeholders.ts'
import type { Template } from '../template.ts'
import { unfilled } from '../unfilled.ts'
import { findNames, type NameHit } from './findNames.ts'
import { type Keep, keepOnly, keeps } from './keepOnly.ts'
import { makeTemplate } from './makeTemplate.ts'

const at = { id: 'f9', year: 2030, date: '' }
const someNames: fc.Arbitrary<PlaceholderValues> = fc.record({
  kommune: fc.constantFrom(
    'Holstebro Kommune',
    'Assens Kommune',
    'Københavns Kommune',
    'Vejen Kommune',
    'Aarhus',
  ),
  forvaltning: fc.constantFrom('', 'Social og Sundhed', 'Børn, Unge og Kultur', 'HR'),
  udsteder: fc.constantFrom('', 'Chefgruppen', 'Direktionen', 'Max'),
  år: fc.constantFrom('', '2021', '2026'),
})

/** Sentences as they stand in frameworks, with these names in them in every form. */
const sayings = ({ kommune, forvaltning, udsteder, år }: PlaceholderValues): readonly string[] => [
  `I ${kommune} er vi sammen om ${forvaltning}, ${kommune}`,
  `${kommune.replace('Kommune', 'kommune')}s ledere og ${kommune}s borgere`,
  `LEDELSE I ${kommune.toUpperCase()}`,
  `${udsteder}, ${forvaltning}, ${kommune}, december ${år}`,
  `${forvaltning}s kerneopgave i ${kommune.replace(/s? Kommune/, '')}s midte`,
  `se www.${kommune.split(' ')[0]?.toLowerCase()}.dk`,
  `{{${kommune}}} {{by ${kommune}\u00a0${forvaltning}${udsteder} kommunes`,
]

/** A framework of every shape with some of those sentences among its texts, some cut by marks. */
const someNamed = fc
  .record({
    names: someNames,
    plain: someFramework,
    which: fc.array(fc.nat(6), { maxLength: 6 }),
    cut: fc.nat(30),
  })
  .map(({ names, plain, which, cut }) => {
    const texts = which.map((i) => sayings(names)[i] ?? '')
    const part = framework(
      prose(
        texts[0] ?? '',
        heading(2, texts[1] || 'Mål'),
        ...texts.map((text, i) => () => {
          const pieces = [text.slice(0, cut), text.slice(cut)].filter((piece) => piece !== '')
          return {
            type: 'paragraph' as const,
            attrs: { id: `x${i}` },
            content: pieces.map((piece, j) => ({
              type: 'text' as const,
              text: piece,
              ...(j === 0 ? { marks: [{ type: 'bold' as const }] } : {}),
            })),
          }
        }),
      ),
    ).parts[0]
    if (part === undefined) throw new Error('no part')
    const renamed = { ...part, id: 'x' } as Framework['parts'][number]
    const whole = JSON.stringify({ ...plain, parts: [...plain.parts, withHeadingId(renamed)] })
    // What already stands as a placeholder is one, and is filled in like any other.
    return { names, framework: JSON.parse(whole.replaceAll('{{kommune}}', 'kommunen')) as Framework }
  })

const withHeadingId = (part: Framework['parts'][number]): Framework['parts'][number] =>
  JSON.parse(JSON.stringify(part).replaceAll('"b1"', '"xh"')) as Framework['parts'][number]

const made = (of: Framework, hits: readonly NameHit[], keep: Keep, names: PlaceholderValues): Template => {
  const template = makeTemplate(of, hits, keep, { name: 'Vores', names })
  if (!template.ok) throw new Error(template.refusal.message)
  return template.value
}
const filled = (template: Template, { kommune, forvaltning, udsteder }: PlaceholderValues, year = at.year) =>
  instantiate(template, { kommune, forvaltning, udsteder }, { ...at, year })
const texts = (of: Framework) =>
  fieldsOf(of)
    .filter(({ owner, name }) => !(owner.kind === 'about' && name !== 'title' && name !== 'subtitle'))
    .map(({ key, text }) => [key, text])

describe('the law', () => {
  test('with the same names the texts come back word for word, whatever was accepted and kept', () =>
    fc.assert(
      fc.property(
        someNamed,
        fc.constantFrom(...keeps),
        fc.func(fc.boolean()),
        ({ names, framework: mine }, keep, accepts) => {
          const hits = findNames(mine, names).filter(({ field, start }) => accepts(field.key, start))
          const template = made(mine, hits, keep, names)
          // The year is the source's own again; a framework without one has no year to find.
          expect(texts(filled(template, names))).toEqual(texts(keepOnly(mine, keep)))
        },
      ),
    ))

  test('with other names no accepted name is left, and with none but the municipality nothing of the old ones', () =>
    fc.assert(
      fc.property(someNamed, ({ names, framework: mine }) => {
        const hits = findNames(mine, names).filter(({ placeholder }) => placeholder !== null)
        const template = made(mine, hits, 'all', names)
        const others = { kommune: 'Faxe Kommune', forvaltning: 'Teknik', udsteder: 'Ledelsen', år: '' }
        const left = findNames(filled(template, others), names)
        expect(left.filter(({ placeholder }) => placeholder !== null)).toEqual([])
        const bare = filled(template, { ...others, forvaltning: '', udsteder: '' })
        expect(findNames(bare, names).filter(({ placeholder }) => placeholder !== null)).toEqual([])
      }),
    ))

  test.each(builtIn)('the names of %s are found again where they stood', (name) => {
    const source = load(name)
    const names = {
      kommune: source.origin.municipality || 'Ringkøbing-Skjern Kommune',
      forvaltning: source.origin.unit,
      udsteder: source.defaults.issuer,
      år: source.origin.year === null ? '' : `${source.origin.year}`,
    }
    const mine = filled(source, names, Number(names.år) || 2026)
    const again = made(mine, findNames(mine, names), 'all', names)
    expect(texts(again.framework)).toEqual(texts(source.framework))
  })
})

const mine = framework(
  about({
    title: 'Ledelse i Faxe',
    organisation: 'Faxe Kommune',
    unit: 'Børn og Unge',
    issuer: 'Chefgruppen',
    date: 'maj 2026',
    status: 'vedtaget',
    logo: { file: 'logo.png', alt: 'Faxe Kommunes våben' },
    originLine: true,
  }),
  begunFrom({
    template: 'holstebro',
    municipality: 'Holstebro Kommune',
    unit: 'Social og Sundhed',
    year: 2021,
  }),
  roles('Chef'),
  theme(
    { name: 'Drift', description: 'om drift i Faxe' },
    competency(
      { name: 'Driftsledelse', definition: 'handler om drift', leadIn: 'Vi:', tagline: 'drift' },
      cell('Chef', borrowed('Leder i Faxe'), borrowed('Leder bedre', 'Leder i Faxe Kommune'), 'Egen i Faxe'),
    ),
  ),
  prose('Forord', heading(2, 'I Faxe'), 'Chefgruppen hilser fra Faxe'),
  figure('star', { points: ['Mod'], caption: 'Stjernen' }),
  grid('matrix'),
)
const faxe = { kommune: 'Faxe Kommune', forvaltning: 'Børn og Unge', udsteder: 'Chefgruppen', år: '2026' }

describe('what goes along', () => {
  const template = made(mine, findNames(mine, faxe), 'all', faxe)

  test('says whose it is by its real names, and what it builds on itself', () => {
    expect(template).toMatchObject({
      id: 'f1',
      name: 'Vores',
      origin: { municipality: 'Faxe Kommune', unit: 'Børn og Unge', year: 2026, title: 'Ledelse i Faxe' },
      defaults: { issuer: '' },
    })
    expect(template.origin.source).toBe(
      'Fra Faxe Kommune, Børn og Unge: »Ledelse i Faxe« (2026). Bygger på Holstebro Kommunes ledelsesgrundlag for Social og Sundhed, 2021.',
    )
  })

  test('never the logo, the date, or that it was adopted', () => {
    expect(template.framework.about).toMatchObject({
      title: 'Ledelse i {{by}}',
      organisation: '{{kommune}}',
      unit: '{{forvaltning}}',
      issuer: '{{udsteder}}',
      date: '',
      status: 'kladde',
      logo: null,
      originLine: false,
    })
  })

  test('what was taken over unchanged is still from there; the rest is from here', () => {
    const next = filled(template, { ...faxe, kommune: 'Køge Kommune' })
    const statements = Object.values(next.cells).flatMap((row) => Object.values(row).flat())
    expect(statements.map((statement) => [stateOf(statement), statement.borrowed])).toEqual([
      ['unchanged', { text: 'Leder i Køge', source: 'o1' }],
      ['unchanged', { text: 'Leder bedre', source: next.origin }],
      ['unchanged', { text: 'Egen i Køge', source: next.origin }],
    ])
    expect(JSON.stringify({ ...template.framework, sources: [] })).not.toContain('Faxe')
  })

  test('the structure alone has no statements, texts or captions, but its headings', () => {
    const kept = made(mine, [], 'structure', faxe).framework
    expect(kept.cells).toEqual({})
    expect(kept.themes[0]).toMatchObject({ name: 'Drift', description: '' })
    expect(kept.competencies[0]).toMatchObject({
      name: 'Driftsledelse',
      definition: '',
      leadIn: '',
      tagline: '',
    })
    expect(texts(kept).map(([, text]) => text)).toEqual([
      'Ledelse i Faxe',
      'Forord',
      'I Faxe',
      'Mod',
      'Chef',
      'Drift',
      'Driftsledelse',
    ])
  })

  test('with the statements go what introduces them, without prose', () => {
    const kept = made(mine, [], 'statements', faxe).framework
    expect(
      Object.values(kept.cells)
        .flatMap((row) => Object.values(row).flat())
        .map(statementText),
    ).toEqual(['Leder i Faxe', 'Leder bedre', 'Egen i Faxe'])
    expect(kept.competencies).toEqual(mine.competencies)
    expect(texts(kept).map(([, text]) => text)).not.toContain('Chefgruppen hilser fra Faxe')
  })

  test('a name that was not accepted stays', () => {
    const hits = findNames(mine, faxe).filter(({ field }) => field.name !== 'title')
    expect(made(mine, hits, 'all', faxe).framework.about.title).toBe('Ledelse i Faxe')
  })

  test('a text that would grow past its limit is refused', () => {
    const short = { ...faxe, forvaltning: 'X' }
    const long = framework(competency({ name: 'a', keyword: `X ${'b'.repeat(98)}` }))
    expect(makeTemplate(long, findNames(long, short), 'all', { name: 'a', names: short })).toMatchObject({
      ok: false,
      refusal: { code: 'limit', path: 'framework.competencies.0.keyword' },
    })
  })
})

test('an issuer nobody gives is left to be filled in, and found', () => {
  const template = made(mine, findNames(mine, faxe), 'all', faxe)
  const next = filled(template, { kommune: 'Køge Kommune', forvaltning: '', udsteder: '', år: '' })
  expect(unfilled(next).map(({ field, start, end }) => [field.text, field.text.slice(start, end)])).toEqual([
    ['{{udsteder}} hilser fra Køge', '{{udsteder}}'],
  ])
  expect(next.about.issuer).toBe('')
  expect(unfilled(mine)).toEqual([])
})
