import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import {
  about,
  cell,
  competency,
  dimension,
  figure,
  framework,
  grid,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { excerptOf, whereIs } from './describe.ts'
import { fieldsOf } from './fields.ts'
import { fold } from './fold.ts'
import { type FindOptions, occurrences, searchFor } from './occurrences.ts'
import { nextHit, search } from './search.ts'

const anyCase: FindOptions = { matchCase: false, wholeWords: false }
const exact: FindOptions = { matchCase: true, wholeWords: false }
const words: FindOptions = { matchCase: false, wholeWords: true }

const found = (query: string, text: string, options: FindOptions = anyCase): string[] => {
  const wanted = searchFor(query, options)
  return wanted ? occurrences(wanted, text).map(({ start, end }) => text.slice(start, end)) : []
}

describe('a query', () => {
  it('is found whatever its capitals, also Danish ones, unless they count', () => {
    expect(found('ÆBLE', 'Et æble og et Æble')).toEqual(['æble', 'Æble'])
    expect(found('Æble', 'Et æble og et Æble', exact)).toEqual(['Æble'])
  })

  it('is found as a whole word only where asked, and æ, ø, å, é are letters', () => {
    expect(found('led', 'led ledelse Led, blåled ledé led-er', words)).toEqual(['led', 'Led', 'led'])
    expect(found('ø', 'ø søø (ø)', words)).toEqual(['ø', 'ø'])
  })

  it('is found however its letters are composed, and never inside one', () => {
    expect(found('på', 'pa\u030a på')).toEqual(['pa\u030a', 'på'])
    expect(found('pa\u030a', 'på')).toEqual(['på'])
    expect(found('pa', 'pa\u030a')).toEqual([])
    expect(found('x', 'x\u0304x')).toEqual(['x'])
  })

  it('sees a hard space as a space and no soft hyphens', () => {
    expect(found('god ledelse', 'god\u00a0le\u00addelse')).toEqual(['god\u00a0le\u00addelse'])
    expect(found('\u00ad', 'le\u00addelse')).toEqual([])
  })

  it('is found side by side, never overlapping', () => {
    expect(found('aa', 'aaaaa')).toEqual(['aa', 'aa'])
    expect(found('', 'aaa')).toEqual([])
  })

  it('is compared alike by the short way and the long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, matchCase) => {
        // A letter from outside the simple ones sends the whole text the long way.
        const long = fold(`${text}\u{1f469}`, matchCase)
        expect(long.origin).toHaveLength(long.text.length + 1)
        const short = fold(text, matchCase)
        if (short.origin === null) expect(long.text).toBe(`${short.text}\u{1f469}`)
      }),
    )
    expect(found('LEDELSE', 'god ledelse 👩‍💼')).toEqual(['ledelse'])
  })
})

const sample = framework(
  about({ title: 'God ledelse', motto: 'Vi tør', logo: { file: 'a.png', alt: 'Byvåben' } }),
  roles({ name: 'Chef', plural: 'chefer', leadIn: 'Du skal:' }, 'Leder'),
  prose('Forord', 'Ledelse er et fag'),
  figure('star', { points: ['Retning'], centre: ['Borger'] }),
  grid('definitions', { title: 'Kompetencerne' }),
  grid('matrix', { title: 'Skema', label: 'Ambitionen' }),
  theme(
    { name: 'Drift', short: 'Dr', description: 'Det, der skal virke' },
    competency(
      { name: 'Driftsledelse', keyword: 'ned', tagline: 'Hverdag', definition: 'handler om', leadIn: 'Vi:' },
      dimension('Fokus', cell('Chef', 'Retning – Jeg leder driften'), cell('Leder', 'Jeg følger op')),
    ),
  ),
  prose('Efterskrift', 'Tak'),
)

describe('the fields of a framework', () => {
  it('are everything one can read, in the order of the document', () => {
    expect(fieldsOf(sample).map(({ text }) => text)).toEqual([
      'God ledelse',
      'Vi tør',
      'Eksempel Kommune',
      'Byvåben',
      'Forord',
      'Ledelse er et fag',
      'Retning',
      'Borger',
      'Kompetencerne',
      'Skema',
      'Ambitionen',
      'Chef',
      'chefer',
      'Du skal:',
      'Leder',
      'Drift',
      'Dr',
      'Det, der skal virke',
      'Driftsledelse',
      'ned',
      'Hverdag',
      'handler om',
      'Vi:',
      'Fokus',
      'Retning',
      'Jeg leder driften',
      'Jeg følger op',
      'Efterskrift',
      'Tak',
    ])
  })

  it('each have a name of their own and stand where their path says', () => {
    fc.assert(
      fc.property(someFramework, (some) => {
        const fields = fieldsOf(some)
        expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
        for (const { path, text, inline } of fields) {
          const value = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), some)
          expect(value).toBe(inline ?? text)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('miss no string that is written for reading', () => {
    fc.assert(
      fc.property(someFramework, (some) => {
        const letters = fieldsOf(some)
          .map(({ text }) => text)
          .join('')
        expect([...letters].sort().join('')).toBe([...everyText(some)].sort().join(''))
      }),
      { numRuns: 50 },
    )
  })
})

/** Every string in a framework but ids, addresses and names of kinds. */
function everyText(value: unknown, name = ''): string {
  const silent = [
    'id',
    'theme',
    'type',
    'kind',
    'status',
    'language',
    'accent',
    'file',
    'voice',
    'layout',
    'figure',
  ]
  if (typeof value === 'string') return silent.includes(name) || name === 'href' ? '' : value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([field]) => field !== 'sources' && field !== 'borrowed' && field !== 'origin')
    .map(([field, inside]) => everyText(inside, Array.isArray(value) ? name : field))
    .join('')
}

describe('a search', () => {
  it('finds text across marks', () => {
    const bold = structuredClone(sample)
    const part = bold.parts[0]
    if (part?.kind !== 'prose' || part.body.content[0]?.type !== 'paragraph') throw new Error('no prose')
    part.body.content[0].content = [
      { type: 'text', text: 'Le' },
      { type: 'text', text: 'd', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'else' },
    ]
    const [, hit] = search(bold, 'ledelse', anyCase)
    expect(hit).toMatchObject({ start: 0, end: 7, field: { key: 'b1' } })
  })

  it('says where each hit is and what stands around it', () => {
    const hits = search(sample, 'lede', anyCase)
    expect(hits.map((hit) => whereIs(sample, hit.field).join(' · '))).toEqual([
      'Titel',
      'Tekst',
      'Rolle',
      'Kompetence',
      'Driftsledelse · Fokus · Chef',
    ])
    expect(excerptOf(hits[4] as (typeof hits)[number])).toEqual({
      before: 'Jeg ',
      hit: 'lede',
      after: 'r driften',
    })
  })

  it('cuts long texts at words', () => {
    const long = framework(prose('', `${'ord '.repeat(60)}ledelse${' ord'.repeat(60)}`))
    const [, hit] = search(long, 'ledelse', anyCase)
    expect(hit && excerptOf(hit)).toEqual({
      before: `… ${'ord '.repeat(7)}`,
      hit: 'ledelse',
      after: `${' ord'.repeat(22)} …`,
    })
  })

  it('goes on from a place, also one that is no hit any more, and round at the ends', () => {
    const hits = search(sample, 'lede', anyCase)
    const from = (field: string, start: number, direction: 1 | -1) =>
      nextHit(sample, hits, { field, start }, direction)?.field.key
    expect(nextHit(sample, hits, null, 1)?.field.key).toBe('about_title')
    expect(nextHit(sample, hits, null, -1)?.field.key).toBe('s1')
    expect(from('about_title', 4, 1)).toBe('b1')
    expect(from('about_motto', 0, 1)).toBe('b1')
    expect(from('about_motto', 0, -1)).toBe('about_title')
    expect(from('s1', 4, 1)).toBe('about_title')
    expect(nextHit(sample, [], null, 1)).toBeNull()
  })
})
