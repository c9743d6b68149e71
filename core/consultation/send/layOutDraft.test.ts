import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../../tests/builders/arbitrary.ts'
import { about, cell, competency, framework, grid, prose, roles } from '../../../tests/builders/framework.ts'
import { round } from '../../../tests/builders/round.ts'
import { blocksOf, builtIn, statementsOf, templateIds } from '../../../tests/support/printedTemplate.ts'
import { anchorsOf } from '../../../tests/support/writtenWord.ts'
import { plainText } from '../../framework/richText.ts'
import type { Block, ListBlock, ParagraphBlock } from '../../layout/blocks.ts'
import { layOut } from '../../layout/layOut.ts'
import { printedIds } from '../../layout/passages.ts'
import { layOutDraft } from './layOutDraft.ts'
import { sendLayouts } from './printedAs.ts'

const draft = framework(
  about({ title: 'Vores vej' }),
  roles('Chef', 'Leder'),
  competency('Drift', cell('Chef', 'Sikrer driften'), cell('Leder', 'Leder driften')),
  prose('Forord', 'Vi leder sammen.'),
  grid('matrix'),
)
const sent = round('1. høring', ['HK', 'FOA'], { lookAt: 'Er det klart?\n\nMangler der noget?' })

const said = (block: Block | ListBlock | ParagraphBlock): readonly string[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.inline)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(said))
    default:
      return []
  }
}
const guideOf = (party = '') => layOutDraft(draft, sent, party).sections[1]?.blocks ?? []

describe('the draft', () => {
  it('says on its cover and on every page that it is one, and until when it can be answered', () => {
    const { sections, properties } = layOutDraft(draft, sent, 'HK')
    expect(sections[0]?.blocks[0]).toMatchObject({
      status: 'HØRINGSUDKAST',
      notes: ['Svarfrist 15. december 2026', '1. høring, 22. november – 15. december 2026', 'Til: HK'],
    })
    expect(properties.status).toBe('HØRINGSUDKAST · svarfrist 15. december 2026')
    expect(properties.adopted).toBe(false)
  })
  it('names nobody on the copy that all get', () => {
    expect(layOutDraft(draft, sent).sections[0]?.blocks[0]).toMatchObject({
      notes: ['Svarfrist 15. december 2026', '1. høring, 22. november – 15. december 2026'],
    })
  })
  it('carries its round and its party', () => {
    expect(layOutDraft(draft, sent, 'HK').sent).toEqual({ round: 'h1', party: 'HK' })
  })
  it('is a draft even of a framework that was adopted', () => {
    const adopted = { ...draft, about: { ...draft.about, status: 'vedtaget' as const } }
    expect(layOutDraft(adopted, sent).properties.adopted).toBe(false)
  })
  it('numbers the lines of prose, and of nothing that is not there to be cited by line', () => {
    const numbered = layOutDraft(draft, sent).sections.filter(({ numberedLines }) => numberedLines)
    expect(numbered).toHaveLength(1)
    expect(numbered.flatMap(({ blocks }) => blocks.flatMap(said))).toContain('Vi leder sammen.')
    expect(numbered.flatMap(({ blocks }) => blocks.map(({ type }) => type))).not.toContain('contents')
  })
})

describe('the guide', () => {
  it('tells how to answer, what to look at and who is heard', () => {
    const words = guideOf().flatMap(said).join('\n')
    for (const part of [
      'Sådan svarer I',
      '15. december 2026',
      'Er det klart?',
      'Mangler der noget?',
      'for eksempel 1.A.',
      'side og linje',
      'HK',
      'FOA',
      'skriv, hvem svaret er fra',
    ])
      expect(words).toContain(part)
    expect(guideOf('HK').flatMap(said).join('\n')).not.toContain('hvem svaret er fra')
  })
  it('holds no passage, so that what is written into it is new text', () => {
    const { sections, ...rest } = layOutDraft(draft, sent)
    expect(anchorsOf({ ...rest, sections: [{ page: 'portrait', blocks: guideOf() }] })).toEqual([])
    expect(sections.flatMap(({ blocks }) => blocks)).toHaveLength(
      layOut(draft).sections.flatMap(({ blocks }) => blocks).length + guideOf().length,
    )
  })
  it('leaves out what was not said', () => {
    const words = layOutDraft(draft, round('1. høring', [])).sections[1]?.blocks.flatMap(said) ?? []
    expect(words).not.toContain('Det vil vi især gerne høre om')
    expect(words).not.toContain('Hvem der bliver hørt')
  })
  it('stands first in the table of contents', () => {
    const [contents] = blocksOf(layOutDraft(draft, sent)).filter((block) => block.type === 'contents')
    expect(contents?.entries[0]?.text).toBe('Sådan svarer I')
  })
})

describe('its passages', () => {
  it('are those of the framework’s own print, in the same order', () => {
    fc.assert(
      fc.property(someFramework, (some) => {
        expect(printedIds(layOutDraft(some, sent))).toEqual(printedIds(layOut(some)))
      }),
    )
  })
  it.each(templateIds)(
    'in any layout of the grid: every statement of %s at least once, and all prose',
    (id) => {
      const some = builtIn(id)
      const all = new Set(statementsOf(layOut(some)).map(({ anchor }) => anchor.id))
      const written = printedIds(
        layOut({ ...some, parts: some.parts.filter(({ kind }) => kind === 'prose') }),
      )
      for (const layout of sendLayouts) {
        const printed = layOutDraft(some, round('1. høring', [], { layout }))
        const there = new Set(statementsOf(printed).map(({ anchor }) => anchor.id))
        expect([layout, [...all].filter((each) => !there.has(each))]).toEqual([layout, []])
        const ids = printedIds(printed)
        expect(written.filter((each) => !ids.includes(each))).toEqual([])
      }
    },
  )
  it('are printed in a layout that is asked for even where the document shows no grid', () => {
    const without = { ...draft, parts: draft.parts.filter(({ kind }) => kind === 'prose') }
    expect(statementsOf(layOutDraft(without, round('1. høring', [])))).toEqual([])
    expect(statementsOf(layOutDraft(without, round('1. høring', [], { layout: 'matrix' })))).toHaveLength(2)
  })
})
