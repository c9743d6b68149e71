import { describe, expect, it } from 'vitest'
import {
  about,
  cell,
  competency,
  countingIds,
  dimension,
  framework,
  grid,
  type Piece,
  roles,
  theme,
} from '../../../tests/builders/framework.ts'
import { apply, type Command } from '../../edit/apply.ts'
import { type Framework, statementsIn } from '../../framework/framework.ts'
import { inlineText } from '../../framework/richText.ts'
import { statementText } from '../../framework/structure.ts'
import { instantiate } from '../../template/instantiate.ts'
import type { Template } from '../../template/template.ts'
import { stateOf } from '../origin.ts'
import { newsKey } from './news.ts'
import { templateNews } from './templateNews.ts'

const template = (...pieces: readonly Piece[]): Template => ({
  format: 'grundskabelon',
  version: 3,
  id: 'nabo',
  name: 'Nabo',
  origin: { municipality: 'Nabo Kommune', unit: '', year: 2021, title: 'Ledelse', source: 'Fra naboen.' },
  defaults: { issuer: '' },
  notes: [],
  framework: framework(about({ title: 'Ledelse i {{by}}' }), ...pieces, grid('matrix')),
})
const begun = (from: Template) =>
  instantiate(from, { kommune: 'Faxe Kommune' }, { id: 'f1', year: 2026, date: '' })

const first = template(
  roles('Chef', 'Leder'),
  theme(
    'Drift',
    competency(
      'Driftsledelse',
      dimension(
        'Fokus',
        cell('Chef', 'Sætter {{kommunes}} retning', 'Følger op'),
        cell('Leder', 'Prioriterer'),
      ),
      dimension('Balance', cell('Chef', 'Holder budgettet')),
    ),
  ),
)
/** The first row as it was, with something else in its cells. */
const second = (chef: readonly string[], ...more: readonly Piece[]) =>
  template(
    roles('Chef', 'Leder'),
    theme(
      'Drift',
      competency(
        'Driftsledelse',
        dimension('Fokus', cell('Chef', ...chef), cell('Leder', 'Prioriterer')),
        dimension('Balance', cell('Chef', 'Holder budgettet')),
      ),
    ),
    ...more,
  )
const same = ['Sætter {{kommunes}} retning', 'Følger op'] as const

const change = (framework: Framework, ...given: readonly Command[]): Framework =>
  given.reduce((now, command) => {
    const applied = apply(now, command, countingIds())
    if (!applied.ok) throw new Error(applied.refusal.message)
    return applied.value.framework
  }, framework)
const write = (id: string, text: string): Command => ({ type: 'statement.set', id, text: inlineText(text) })
const said = (mine: Framework, now: Template) =>
  templateNews(mine, begun(now)).map((news) =>
    [
      news.kind,
      news.kind === 'added' ? news.what : '',
      news.where.join('/'),
      news.kind === 'reworded' ? `${news.before} → ${news.after} (${news.mine})` : news.text,
    ].join('|'),
  )
const takeAll = (mine: Framework, now: Template): Framework => {
  const made = begun(now)
  return change(mine, { type: 'template.take', now: made, chosen: templateNews(mine, made).map(newsKey) })
}
const texts = (framework: Framework, dimension: string, role: string) =>
  statementsIn(framework, dimension, role).map(statementText)

describe('the news of a template', () => {
  it('are none where it is as it was, whatever was written since', () => {
    expect(said(begun(first), first)).toEqual([])
    expect(
      said(change(begun(first), write('s1', 'Helt andet'), { type: 'statement.remove', id: 's2' }), first),
    ).toEqual([])
    expect(said(change(begun(first), { type: 'role.remove', id: 'r2' }), first)).toEqual([])
    expect(said(change(begun(first), { type: 'competency.remove', id: 'k1' }), first)).toEqual([])
  })

  it('are what it says in other words, with one’s own beside it where one has any', () => {
    const now = second(['Sætter {{kommunes}} tydelige retning', 'Følger op'])
    expect(said(begun(first), now)).toEqual([
      'reworded||Driftsledelse/Fokus/Chef|Sætter Faxe Kommunes retning → Sætter Faxe Kommunes tydelige retning (null)',
    ])
    expect(said(change(begun(first), write('s1', 'Vores egen')), now)).toEqual([
      'reworded||Driftsledelse/Fokus/Chef|Sætter Faxe Kommunes retning → Sætter Faxe Kommunes tydelige retning (Vores egen)',
    ])
  })

  it('are no news where one has written the very same', () => {
    const now = second(['Sætter retningen', 'Følger op'])
    expect(said(change(begun(first), write('s1', 'Sætter retningen')), now)).toEqual([])
  })

  it('know a statement that was counted up anew', () => {
    expect(said(begun(first), second(['Nyt først', ...same]))).toEqual([
      'added|statement|Driftsledelse/Fokus/Chef|Nyt først',
    ])
  })

  it('are what is gone, but for what one has written anew or made one’s own', () => {
    const now = second(['Sætter {{kommunes}} retning'])
    expect(said(begun(first), now)).toEqual(['gone||Driftsledelse/Fokus/Chef|Følger op'])
    const mine = change(begun(first), write('s2', 'Følger tæt op'))
    expect(said(mine, now)).toEqual([])
    expect(said(change(mine, { type: 'statement.own', id: 's2' }), first)).toEqual([])
  })

  it('are roles, rows and dimensions, each with what stands in it', () => {
    const now = template(
      roles('Direktør', 'Chef', 'Leder'),
      theme(
        'Drift',
        competency(
          'Driftsledelse',
          dimension(
            'Fokus',
            cell('Chef', ...same),
            cell('Leder', 'Prioriterer'),
            cell('Direktør', 'Ser frem'),
          ),
          dimension('Mod', cell('Chef', 'Tør')),
          dimension('Balance', cell('Chef', 'Holder budgettet')),
        ),
      ),
      theme('Mennesker', competency('Personaleledelse', cell('Leder', 'Lytter', 'Skaber tryghed'))),
    )
    expect(said(begun(first), now)).toEqual([
      'added|role||Direktør',
      'added|dimension|Driftsledelse|Mod',
      'added|competency|Mennesker|Personaleledelse',
    ])
    const taken = takeAll(begun(first), now)
    expect(taken.roles.map(({ name }) => name)).toEqual(['Direktør', 'Chef', 'Leder'])
    expect(taken.themes.map(({ name }) => name)).toEqual(['Drift', 'Mennesker'])
    expect(
      taken.competencies.map(({ name, theme: of }) => [name, taken.themes.find(({ id }) => id === of)?.name]),
    ).toEqual([
      ['Driftsledelse', 'Drift'],
      ['Personaleledelse', 'Mennesker'],
    ])
    const [driven, people] = taken.competencies
    expect(driven?.dimensions.map(({ name }) => name)).toEqual(['Fokus', 'Mod', 'Balance'])
    const role = (name: string) => taken.roles.find((candidate) => candidate.name === name)?.id ?? ''
    expect(texts(taken, driven?.dimensions[0]?.id ?? '', role('Direktør'))).toEqual(['Ser frem'])
    expect(texts(taken, driven?.dimensions[1]?.id ?? '', role('Chef'))).toEqual(['Tør'])
    expect(texts(taken, people?.dimensions[0]?.id ?? '', role('Leder'))).toEqual(['Lytter', 'Skaber tryghed'])
    expect(said(taken, now)).toEqual([])
  })

  it('are not sure to be new where nobody noted what the template held', () => {
    const older = begun(first)
    const unknown = { ...older, sources: older.sources.map(({ held: _, ...source }) => source) }
    const mine = change(unknown, { type: 'statement.remove', id: 's2' })
    expect(templateNews(mine, begun(first))).toMatchObject([
      { kind: 'added', text: 'Følger op', sure: false },
    ])
  })
})

describe('taking news over', () => {
  const now = second(['Nyt først', 'Sætter {{kommunes}} tydelige retning'])
  const made = begun(now)
  it('changes only what is chosen, and it is borrowed as it reads now', () => {
    const mine = change(begun(first), write('s4', 'Vores budget'))
    const taken = change(mine, { type: 'template.take', now: made, chosen: ['reworded s1'] })
    expect(texts(taken, 'd1', 'r1')[0]).toBe('Nyt først')
    const [statement] = statementsIn(taken, 'd1', 'r1')
    expect(statement && stateOf(statement)).toBe('unchanged')
    expect(taken.sources).toHaveLength(1)
    expect({ ...taken.cells, d1: {} }).toEqual({ ...mine.cells, d1: {} })
  })
  it('puts a new statement behind the one it stands behind there', () => {
    const behind = second(['Sætter {{kommunes}} retning', 'Midt imellem', 'Følger op'])
    const taken = takeAll(begun(first), behind)
    expect(texts(taken, 'd1', 'r1')).toEqual(['Sætter Faxe Kommunes retning', 'Midt imellem', 'Følger op'])
    expect(said(taken, behind)).toEqual([])
  })
  it('takes away what is gone only where one asks for it', () => {
    const shorter = second(['Følger op'])
    expect(texts(takeAll(begun(first), shorter), 'd1', 'r1')).toEqual(['Følger op'])
  })
  it('says so when the template is another edition', () => {
    const edition = { ...second(['Sætter mål', 'Følger op']), origin: { ...first.origin, year: 2024 } }
    const taken = takeAll(begun(first), edition)
    expect(taken.sources.map(({ year }) => year)).toEqual([2021, 2024])
    expect(said(taken, edition)).toEqual([])
  })
  it('is news once: what was taken and then deleted does not come back', () => {
    const more = second([...same, 'Nyt'])
    const taken = takeAll(begun(first), more)
    const added = statementsIn(taken, 'd1', 'r1')[2]
    expect(said(change(taken, { type: 'statement.remove', id: added?.id ?? '' }), more)).toEqual([])
  })
  it('is refused where nothing chosen is news', () => {
    expect(
      apply(
        begun(first),
        { type: 'template.take', now: begun(first), chosen: ['reworded s1'] },
        countingIds(),
      ),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    })
  })
})
