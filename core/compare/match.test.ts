import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { someCommand } from '../../tests/builders/arbitraryCommand.ts'
import {
  cell,
  competency,
  countingIds,
  framework,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { renamed } from '../../tests/builders/renamed.ts'
import { builtIn, templateIds } from '../../tests/support/printedTemplate.ts'
import { apply, type Command } from '../edit/apply.ts'
import type { Framework } from '../framework/framework.ts'
import { inlineText } from '../framework/richText.ts'
import { candidates } from './candidates.ts'
import type { Difference } from './compare.ts'
import { readTexts } from './order.ts'
import { bestPairs } from './pairing.ts'
import { type ComparedRow, compareAny } from './rows.ts'

const differing = ({ rows }: { readonly rows: readonly ComparedRow[] }): readonly Difference[] =>
  rows.flatMap(({ difference }) => (difference.kind === 'same' ? [] : [difference]))

/** What a difference says, whatever the ids are called. */
const said = (differences: readonly Difference[]) => differences.map(({ id: _, ...rest }) => rest)

const changed = (from: Framework, command: Command): Framework => {
  const applied = apply(from, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return applied.value.framework
}

describe('comparing any two frameworks', () => {
  it('finds nothing between a framework and itself, also under other ids', () => {
    for (const id of templateIds) {
      expect(differing(compareAny(builtIn(id), builtIn(id)))).toEqual([])
      expect(differing(compareAny(builtIn(id), renamed(builtIn(id))))).toEqual([])
    }
    fc.assert(
      fc.property(someFramework, (any) => {
        expect(differing(compareAny(any, any))).toEqual([])
        expect(differing(compareAny(any, renamed(any)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('finds in a copy under other ids what it finds by id, wherever a word was changed', () => {
    const slightly = fc.tuple(fc.constantFrom(...templateIds), fc.nat(10_000), fc.nat(8))
    fc.assert(
      fc.property(slightly, ([id, at, kind]) => {
        const before = builtIn(id)
        const after = changed(before, someSlightChange(before, at, kind))
        const byId = said(differing(compareAny(before, after)))
        expect(byId.length).toBeGreaterThan(0)
        expect(said(differing(compareAny(before, renamed(after))))).toEqual(byId)
      }),
      { numRuns: 120 },
    )
  })

  it('sees as added from the one side what is gone from the other', () => {
    fc.assert(
      fc.property(someFramework, someFramework, (one, other) => {
        const there = differing(compareAny(one, { ...other, id: 'other' }))
        const back = differing(compareAny({ ...other, id: 'other' }, one))
        expect(counted(back)).toEqual(counted(there.map(mirrored)))
      }),
      { numRuns: 150 },
    )
  })

  it('has every text of both in exactly one row', () => {
    fc.assert(
      fc.property(
        someFramework,
        fc.oneof(someCommand, fc.constant(null)),
        someFramework,
        (one, command, other) => {
          const applied = command && apply(one, command(one), countingIds())
          const later = applied?.ok ? applied.value.framework : { ...other, id: 'other' }
          const { rows } = compareAny(one, later)
          const sorted = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null).toSorted()
          expect(sorted(rows.map(({ former }) => former))).toEqual(sorted(readTexts(one).map(({ id }) => id)))
          expect(sorted(rows.map((row) => row.later))).toEqual(sorted(readTexts(later).map(({ id }) => id)))
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('matches two neighbours by the names of what they share', () => {
    const mine = framework(
      roles('Chef', 'Leder af medarbejdere'),
      competency('Personaleledelse', cell('Chef', 'Jeg skaber trivsel i mit område')),
      competency('Driftsledelse', cell('Chef', 'Jeg holder budgettet')),
    )
    const theirs = {
      ...framework(
        roles('Direktør', 'Chefen'),
        theme(
          'Drift',
          competency('Driftsledelse', cell('Chefen', 'Jeg overholder budgettet og følger op')),
          competency('Strategisk ledelse', cell('Chefen', 'Jeg sætter retning')),
        ),
      ),
      id: 'theirs',
    }
    const differences = differing(compareAny(mine, renamed(theirs)))
    expect(differences).toContainEqual(
      expect.objectContaining({
        kind: 'reworded',
        before: 'Jeg holder budgettet',
        after: 'Jeg overholder budgettet og følger op',
        movedFrom: null,
      }),
    )
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: 'gone', where: 'Rolle', before: 'Leder af medarbejdere' }),
    )
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: 'added', where: 'Kompetence', after: 'Strategisk ledelse' }),
    )
  })

  it('does not take two texts for one that only share the words everybody uses', () => {
    const mine = framework(
      roles('Chef'),
      competency('Drift', cell('Chef', 'Jeg sikrer, at økonomien er under kontrol i mit område')),
    )
    const theirs = {
      ...framework(
        roles('Chef'),
        competency('Borgere', cell('Chef', 'Jeg sikrer, at pårørende mødes med respekt i alle forløb')),
      ),
      id: 'theirs',
    }
    const kinds = differing(compareAny(mine, renamed(theirs))).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['added', 'added', 'gone', 'gone'])
  })

  it('knows a word in any of its forms', () => {
    const of = (text: string, id: string) => ({
      ...framework(roles('Chef'), competency(id, cell('Chef', text)), prose('Forord', 'Velkommen')),
      id,
    })
    const rows = compareAny(
      of('Lederen sikrer medarbejdernes udvikling', 'a'),
      renamed(of('Ledere sikre medarbejderens udvikling i dag', 'b')),
    ).rows
    expect(
      rows.find(({ difference }) => difference.kind === 'reworded' && difference.before.startsWith('Led'))
        ?.pair,
    ).toMatchObject({ by: 'words' })
  })

  it('says how sure it is', () => {
    const before = builtIn('holstebro')
    const [competency0] = before.competencies
    const after = renamed(
      changed(before, {
        type: 'competency.set',
        id: competency0?.id ?? '',
        changes: { name: 'Noget ganske andet' },
      }),
    )
    const row = compareAny(before, after).rows.find(({ difference }) => difference.kind === 'reworded')
    expect(row?.pair).toMatchObject({ by: 'words', sure: 1 })
    expect(compareAny(before, before).rows.every(({ pair }) => pair === null || pair.by === 'id')).toBe(true)
  })

  it('holds a thousand statements against a thousand without holding each against each', () => {
    const texts = (seed: number) =>
      Array.from({ length: 1000 }, (_, n) => ({
        text: `Jeg sikrer ord${n * seed} og sag${n} i mit område`,
        place: null,
        near: [],
      }))
    const tried = candidates(texts(1), texts(3))
    expect(tried.length).toBeLessThan(10_000)
    const found = bestPairs(tried.filter(({ likeness }) => likeness >= 0.5))
    expect(found.filter(({ former, later }) => former === later).length).toBeGreaterThan(990)
    const equal = texts(1).map((each) => ({ ...each, text: 'Jeg leder' }))
    expect(bestPairs(candidates(equal, equal))).toHaveLength(1000)
  })
})

const counted = (differences: readonly Difference[]) =>
  differences
    .filter(({ kind }) => kind !== 'settings' && kind !== 'order')
    .map((difference) =>
      JSON.stringify([
        difference.kind,
        Reflect.get(difference, 'before'),
        Reflect.get(difference, 'after'),
        Reflect.get(difference, 'text'),
      ]),
    )
    .toSorted()

function mirrored(difference: Difference): Difference {
  switch (difference.kind) {
    case 'added':
      return { kind: 'gone', id: difference.id, where: difference.where, before: difference.after }
    case 'gone':
      return { kind: 'added', id: difference.id, where: difference.where, after: difference.before }
    case 'reworded':
      return { ...difference, before: difference.after, after: difference.before }
    default:
      return difference
  }
}

/** One small change of the kind a year brings: a word, a name, a statement more or less. */
function someSlightChange(before: Framework, at: number, kind: number): Command {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[at % items.length]
    if (item === undefined) throw new Error('nothing to change')
    return item
  }
  const statements = Object.values(before.cells).flatMap((row) => Object.values(row).flat())
  const statement = pick(statements)
  const words = statement.text.map(({ text }) => text).join('')
  const columns = before.roles.filter(({ prompt }) => prompt === null)
  const dimensions = before.competencies.flatMap((each) => each.dimensions)
  const changes: readonly Command[] = [
    { type: 'statement.set', id: statement.id, text: inlineText(`${words} hver eneste dag`) },
    {
      type: 'statement.set',
      id: statement.id,
      text: inlineText(words.split(' ').slice(1).join(' ') || 'Andet'),
    },
    { type: 'statement.remove', id: statement.id },
    {
      type: 'statement.add',
      dimension: pick(dimensions).id,
      role: pick(columns).id,
      content: { text: inlineText('Zebraer galopperer uforstyrret') },
    },
    { type: 'role.set', id: pick(before.roles).id, changes: { name: 'Gruppekoordinator' } },
    { type: 'role.add', name: 'Nattevagt' },
    { type: 'competency.set', id: pick(before.competencies).id, changes: { name: 'Zebraledelse' } },
    { type: 'competency.remove', id: pick(before.competencies).id },
    { type: 'about.set', changes: { subtitle: `Undertitel ${at}` } },
  ]
  return changes[kind] ?? pick(changes)
}
