import { describe, expect, it } from 'vitest'
import { compareAny } from '../../core/compare/rows.ts'
import { differingRows } from '../../core/compare/summary.ts'
import { apply } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { originOf } from '../../core/origin/origin.ts'
import { before, after as neighbour } from '../../tests/builders/changed.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { builtIn } from '../../tests/support/printedTemplate.ts'
import { beside, type MySide, takeOver } from './takeOver.ts'

const mine: Framework = { ...before, id: 'mine' }

/** Takes over whatever can be, one thing at a time, and gives what is left that could be. */
function takeAll(own: Framework, other: Framework, side: MySide): Framework {
  const ids = countingIds()
  let now = own
  for (let step = 0; step < 400; step++) {
    const comparison = side === 'later' ? compareAny(other, now) : compareAny(now, other)
    const frameworks = beside(now, other, comparison.match, side)
    const command = comparison.rows
      .map((row) => takeOver(row, side, frameworks))
      .find((each) => each !== null)
      ?.command()
    if (!command) return now
    const applied = apply(now, command, ids)
    if (!applied.ok) throw new Error(applied.refusal.message)
    expect(applied.value.patches.length).toBeGreaterThan(0)
    now = applied.value.framework
  }
  throw new Error('It never ends')
}

const lacking = (own: Framework, other: Framework) =>
  differingRows(compareAny(other, own))
    .filter(
      ({ role, competency, difference }) => (role ?? competency) !== null && difference.kind !== 'added',
    )
    .map(({ difference }) => difference)

describe('taking over', () => {
  it.each(['later', 'former'] as const)(
    'leaves nothing of the other that is not here, my side: %s',
    (side) => {
      expect(lacking(mine, neighbour).length).toBeGreaterThan(5)
      expect(lacking(takeAll(mine, neighbour, side), neighbour)).toEqual([])
    },
  )

  it('says where the words are from, also when a role or a row comes with them', () => {
    const sammen = { ...builtIn('sammen'), id: 'sammen' }
    const now = takeAll(mine, sammen, 'later')
    expect(lacking(now, sammen)).toEqual([])
    const statements = Object.values(now.cells).flatMap((row) => Object.values(row).flat())
    const taken = statements.filter(({ borrowed }) => borrowed !== null)
    expect(taken.length).toBe(84)
    const [source] = sammen.sources
    for (const statement of taken)
      expect(originOf(now, statement)).toMatchObject({
        state: 'unchanged',
        source: { template: source?.template },
      })
    expect(now.sources).toHaveLength(1)
  })

  it('calls a colleague by the names on the cover, and never borrows from oneself', () => {
    const colleague = {
      ...neighbour,
      about: { ...neighbour.about, organisation: 'Nabo Kommune', date: 'maj 2024' },
    }
    expect(takeAll(mine, colleague, 'later').sources).toMatchObject([
      { template: '', municipality: 'Nabo Kommune', title: 'Vores fælles grundlag', year: 2024 },
    ])
    expect(takeAll(mine, { ...neighbour, id: 'mine' }, 'later').sources).toEqual([])
  })

  it('takes nothing that only I have', () => {
    const comparison = compareAny(neighbour, mine)
    const frameworks = beside(mine, neighbour, comparison.match, 'later')
    for (const row of comparison.rows)
      if (row.difference.kind === 'added' || row.difference.kind === 'same')
        expect(takeOver(row, 'later', frameworks)).toBeNull()
  })
})
