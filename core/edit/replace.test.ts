import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework, someText } from '../../tests/builders/arbitrary.ts'
import {
  about,
  cell,
  competency,
  countingIds,
  framework,
  prose,
  roles,
} from '../../tests/builders/framework.ts'
import type { FindOptions } from '../find/occurrences.ts'
import { search } from '../find/search.ts'
import type { Framework } from '../framework/framework.ts'
import type { Inline } from '../framework/richText.ts'
import { apply } from './apply.ts'
import { beginEditing, perform, undo } from './history.ts'

const anyCase: FindOptions = { matchCase: false, wholeWords: false }

const replace = (
  given: Framework,
  query: string,
  replacement: string,
  { options = anyCase, only }: { options?: FindOptions; only?: { field: string; start: number } } = {},
) =>
  apply(
    given,
    { type: 'text.replace', query, replacement, options, ...(only ? { only } : {}) },
    countingIds(),
  )

const texts = (given: Framework): string[] =>
  Object.values(given.cells).flatMap((row) =>
    Object.values(row).flatMap((cells) => cells.map(({ text }) => text.map((run) => run.text).join(''))),
  )

const sample = framework(
  about({ title: 'Leder i kommunen' }),
  roles('Leder'),
  competency('Drift', cell('Leder', 'Jeg er leder og LEDER ledere')),
  prose('Forord', 'Kære leder'),
)

describe('replacing', () => {
  it('reaches everything, follows capitals, and says the first place', () => {
    const done = replace(sample, 'leder', 'chef')
    if (!done.ok) throw new Error(done.refusal.message)
    expect(done.value.framework.about.title).toBe('Chef i kommunen')
    expect(done.value.framework.roles[0]?.name).toBe('Chef')
    expect(texts(done.value.framework)).toEqual(['Jeg er chef og CHEF chefe'])
    expect(done.value.place).toEqual({ kind: 'about', id: null })
    expect(done.value.label).toBe('erstat »leder« med »chef«')
  })

  it('takes whole words and capitals as asked', () => {
    const done = replace(sample, 'leder', 'chef', { options: { matchCase: true, wholeWords: true } })
    expect(done.ok && texts(done.value.framework)).toEqual(['Jeg er chef og LEDER ledere'])
    expect(done.ok && done.value.framework.about.title).toBe('Leder i kommunen')
  })

  it('takes one place alone', () => {
    const done = replace(sample, 'leder', 'chef', { only: { field: 's1', start: 16 } })
    expect(done.ok && texts(done.value.framework)).toEqual(['Jeg er leder og CHEF ledere'])
    expect(replace(sample, 'leder', 'chef', { only: { field: 's1', start: 15 } }).ok).toBe(false)
  })

  it('gives the marks of the first letter it replaces, and keeps the others', () => {
    const marked = structuredClone(sample)
    const content: Inline[] = [
      { type: 'text', text: 'Kære le' },
      { type: 'text', text: 'de', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'r og ven', marks: [{ type: 'italic' }] },
    ]
    const part = marked.parts[0]
    if (part?.kind !== 'prose' || part.body.content[0]?.type !== 'paragraph') throw new Error('no prose')
    part.body.content[0].content = content
    const done = replace(marked, 'leder', 'kollega')
    expect(done.ok && done.value.framework.parts[0]).toMatchObject({
      body: {
        content: [
          {
            content: [
              { type: 'text', text: 'Kære kollega' },
              { type: 'text', text: ' og ven', marks: [{ type: 'italic' }] },
            ],
          },
        ],
      },
    })
  })

  it('is refused as a whole where one text would be too long, and says which', () => {
    const done = replace(sample, 'leder', 'x'.repeat(300))
    expect(done).toMatchObject({ ok: false, refusal: { code: 'limit' } })
    expect(!done.ok && done.refusal.message).toContain('Titel')
  })

  it('is refused where there is nothing to replace', () => {
    expect(replace(sample, 'findes ikke', 'x')).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })
})

const someOptions = fc.record({ matchCase: fc.boolean(), wholeWords: fc.boolean() })
const someQuery = fc.oneof(
  fc.constantFrom('e', 'er', 'Kompetence', 'jeg', 'leder', ' ', 'a'),
  someText.filter((text) => text.length < 200),
)

describe('replacing anywhere', () => {
  it('is taken back exactly by one undo', () => {
    let replaced = 0
    fc.assert(
      fc.property(someFramework, someQuery, someText, someOptions, (given, query, replacement, options) => {
        const before = beginEditing(given)
        const done = perform(before, { type: 'text.replace', query, replacement, options }, countingIds(), 1)
        if (!done.ok) return
        replaced += 1
        expect(undo(done.value).framework).toEqual(given)
      }),
    )
    expect(replaced).toBeGreaterThan(10)
  })

  it('changes nothing where a text is replaced by itself', () => {
    fc.assert(
      fc.property(someFramework, someQuery, (given, query) => {
        const options = { matchCase: true, wholeWords: false }
        const done = replace(given, query, query, { options })
        if (
          !done.ok ||
          search(given, query, options).some((hit) => hit.field.text.slice(hit.start, hit.end) !== query)
        )
          return
        expect(done.value.patches).toEqual([])
      }),
    )
  })

  it('leaves no hit behind where the new text has nothing of the query', () => {
    let replaced = 0
    fc.assert(
      fc.property(someFramework, someQuery, someOptions, (given, query, options) => {
        if (query.includes('§')) return
        const done = replace(given, query, '§', { options })
        if (!done.ok) return
        replaced += 1
        expect(search(done.value.framework, query, options)).toEqual([])
      }),
    )
    expect(replaced).toBeGreaterThan(10)
  })
})
