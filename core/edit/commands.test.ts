import { describe, expect, it } from 'vitest'
import {
  cell,
  competency,
  countingIds,
  dimension,
  framework,
  grid,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import type { Framework } from '../framework/framework.ts'
import { inlineText, plainText } from '../framework/richText.ts'
import { apply, type Command } from './apply.ts'
import { beginEditing, perform, undo } from './history.ts'

const drift = () =>
  framework(
    roles('Leder', 'Chef'),
    theme(
      'Drift',
      competency(
        'Driftsledelse',
        dimension('Fokus', cell('Leder', 'Ser opgaven'), cell('Chef', 'Sætter retning', 'Følger op')),
      ),
      competency('Personaleledelse', cell('Leder', 'Skaber tryghed')),
    ),
    theme('Udvikling', competency('Innovationsledelse')),
    prose('Forord', 'Vi er ambitiøse', 'Og glade'),
    grid('matrix'),
  )

const after = (command: Command, before: Framework = drift()): Framework => {
  const applied = apply(before, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return applied.value.framework
}
const refusalOf = (command: Command, before: Framework = drift()) => {
  const applied = apply(before, command, countingIds())
  return applied.ok ? null : applied.refusal
}
const names = (things: readonly { readonly name: string }[]) => things.map((thing) => thing.name)
const texts = (changed: Framework, dimension: string, role: string) =>
  (changed.cells[dimension]?.[role] ?? []).map((statement) => plainText(statement.text))

describe('roles', () => {
  it('are added where asked, in the voice of the others', () => {
    const changed = after({ type: 'role.add', at: 1, name: 'Leder af ledere' })
    expect(names(changed.roles)).toEqual(['Leder', 'Leder af ledere', 'Chef'])
    expect(changed.roles[1]?.voice).toBe('handling')
  })
  it('move, and everything said of them goes along', () => {
    const changed = after({ type: 'role.move', id: 'r2', to: 0 })
    expect(names(changed.roles)).toEqual(['Chef', 'Leder'])
    expect(texts(changed, 'd1', 'r2')).toEqual(['Sætter retning', 'Følger op'])
  })
  it('take their statements with them when they go', () => {
    const changed = after({ type: 'role.remove', id: 'r2' })
    expect(names(changed.roles)).toEqual(['Leder'])
    expect(changed.cells.d1).not.toHaveProperty('r2')
  })
  it('with statements cannot become writing space', () => {
    expect(refusalOf({ type: 'role.set', id: 'r1', changes: { prompt: 'Det gør jeg:' } })?.code).toBe(
      'invalid',
    )
  })
  it('that are writing space take no statements', () => {
    const before = after({ type: 'role.add', prompt: 'Det gør jeg:' })
    expect(refusalOf({ type: 'statement.add', dimension: 'd1', role: 'n1' }, before)?.code).toBe('invalid')
  })
})

describe('themes and competencies', () => {
  it('leave their competencies standing, named, when a theme goes', () => {
    const before = framework(roles('Alle'), theme('Sammen sikrer vi driften', competency('')))
    const changed = after({ type: 'theme.remove', id: 't1' }, before)
    expect(changed.competencies[0]).toMatchObject({ theme: null, name: 'Sammen sikrer vi driften' })
  })
  it('move to another theme, to the place asked for there', () => {
    const changed = after({ type: 'competency.move', id: 'k1', theme: 't2', to: 0 })
    const inTheme = changed.competencies.filter((row) => row.theme === 't2')
    expect(names(inTheme)).toEqual(['Driftsledelse', 'Innovationsledelse'])
  })
  it('move within their theme', () => {
    const changed = after({ type: 'competency.move', id: 'k1', theme: 't1', to: 1 })
    expect(names(changed.competencies.filter((row) => row.theme === 't1'))).toEqual([
      'Personaleledelse',
      'Driftsledelse',
    ])
  })
  it('keep at least one dimension', () => {
    expect(refusalOf({ type: 'dimension.remove', id: 'd1' })?.message).toMatch(/mindst én dimension/)
  })
  it('lose only the cells of a dimension that goes', () => {
    const two = after({ type: 'dimension.add', competency: 'k1', name: 'Retning' })
    const changed = after({ type: 'dimension.remove', id: 'd1' }, two)
    expect(Object.keys(changed.cells)).toEqual(['d2'])
  })
})

describe('dimensions', () => {
  const two = () => after({ type: 'dimension.add', competency: 'k1', name: 'Retning' })
  it('move to another competency, with what is written in them', () => {
    const changed = after({ type: 'dimension.move', id: 'd1', competency: 'k2', to: 0 }, two())
    expect(changed.competencies[1]?.dimensions.map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(texts(changed, 'd1', 'r1')).toEqual(['Ser opgaven'])
  })
  it('stay where they are the last of their competency', () => {
    expect(refusalOf({ type: 'dimension.move', id: 'd1', competency: 'k2', to: 0 })?.message).toMatch(
      /mindst én dimension/,
    )
  })
})

describe('cells', () => {
  it('are emptied together, whatever stands in them, as one step that undo shows', () => {
    const cells = [
      { dimension: 'd1', role: 'r1' },
      { dimension: 'd1', role: 'r2' },
      { dimension: 'd3', role: 'r2' },
    ]
    const applied = apply(drift(), { type: 'cells.clear', cells }, countingIds())
    if (!applied.ok) throw new Error(applied.refusal.message)
    expect(texts(applied.value.framework, 'd1', 'r2')).toEqual([])
    expect(texts(applied.value.framework, 'd2', 'r1')).toEqual(['Skaber tryghed'])
    expect(applied.value.place).toEqual({ kind: 'statement', id: 's1' })
  })
  it('that are empty already change nothing', () => {
    const applied = apply(
      drift(),
      { type: 'cells.clear', cells: [{ dimension: 'd3', role: 'r1' }] },
      countingIds(),
    )
    expect(applied.ok && applied.value.patches).toEqual([])
  })
})

describe('statements', () => {
  it('move to another cell, and back by undo', () => {
    const begun = beginEditing(drift())
    const moved = perform(
      begun,
      { type: 'statement.move', id: 's2', dimension: 'd2', role: 'r1', to: 0 },
      countingIds(),
      0,
    )
    if (!moved.ok) throw new Error(moved.refusal.message)
    expect(texts(moved.value.framework, 'd2', 'r1')).toEqual(['Sætter retning', 'Skaber tryghed'])
    expect(texts(moved.value.framework, 'd1', 'r2')).toEqual(['Følger op'])
    expect(undo(moved.value).framework).toEqual(begun.framework)
  })
  it('keep their id and their origin whatever is written in them', () => {
    const changed = after({ type: 'statement.set', id: 's1', text: inlineText('Noget andet') })
    expect(changed.cells.d1?.r1?.[0]).toMatchObject({ id: 's1', text: [{ text: 'Noget andet' }] })
  })
  it('refuse links that could run something', () => {
    const evil = [
      { type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
    ]
    expect(refusalOf({ type: 'statement.set', id: 's1', text: evil as never })?.path).toContain('text')
  })
})

describe('prose', () => {
  it('gives a pasted copy of a paragraph an id of its own', () => {
    const part = drift().parts[0]
    if (part?.kind !== 'prose') throw new Error('the first part is prose')
    const [first] = part.body.content
    if (!first) throw new Error('it has a paragraph')
    const changed = after({ type: 'part.write', id: 'p1', body: { type: 'doc', content: [first, first] } })
    const written = changed.parts[0]
    if (written?.kind !== 'prose') throw new Error('it stays prose')
    expect(written.body.content.map((block) => 'attrs' in block && block.attrs)).toEqual([
      { id: 'b1' },
      { id: 'n1' },
    ])
  })
  it('refuses a field that the part does not have', () => {
    expect(refusalOf({ type: 'part.set', id: 'p1', changes: { layout: 'matrix' } })?.code).toBe('invalid')
  })
})

describe('typing', () => {
  const type = (pauses: readonly number[]) => {
    let editing = beginEditing(drift())
    let now = 0
    let text = ''
    for (const pause of pauses) {
      now += pause
      text += 'x'
      const next = perform(
        editing,
        { type: 'statement.set', id: 's1', text: inlineText(text) },
        countingIds(),
        now,
      )
      if (!next.ok) throw new Error(next.refusal.message)
      editing = next.value
    }
    return editing
  }
  it('without a pause is one step', () => expect(type([0, 100, 400, 500]).past).toHaveLength(1))
  it('with a pause is two', () => expect(type([0, 100, 501, 100]).past).toHaveLength(2))
  it('says what it undoes', () => expect(type([0]).past[0]?.label).toBe('skriv i udsagn'))
  it('keeps no more than the first and the last text of a step', () => {
    expect(type(Array(200).fill(10)).past[0]?.patches).toHaveLength(1)
  })
})
