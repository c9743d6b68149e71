import { describe, expect, it } from 'vitest'
import {
  begunFrom,
  borrowed,
  cell,
  competency,
  dimension,
  framework,
  type Piece,
  roles,
  source,
  theme,
} from '../../tests/builders/framework.ts'
import type { Statement } from '../framework/structure.ts'
import { countOrigins } from './count.ts'
import { nextBorrowed } from './nextBorrowed.ts'
import { originOf } from './origin.ts'
import { originLine } from './originLine.ts'

const holstebro = {
  template: 'holstebro',
  municipality: 'Holstebro Kommune',
  unit: 'Social og Sundhed',
  title: 'Vejen til fremtidens velfærd',
  year: 2021,
}

const sample = framework(
  begunFrom(holstebro),
  source({ title: 'Naboens', municipality: 'Vejle Kommune' }),
  roles('Chef', 'Leder'),
  theme(
    'Drift',
    competency(
      'Driftsledelse',
      dimension('Fokus', cell('Chef', borrowed('Sætter retning')), cell('Leder', 'Vores eget')),
      dimension('Balance', cell('Chef', borrowed('Følger tæt op', 'Følger op')), cell('Leder', '')),
    ),
    competency(
      'Personaleledelse',
      cell('Chef', 'Også eget', borrowed('Lytter – også efter', undefined, 'o2')),
      cell('Leder', borrowed('Skaber tryghed', 'Skaber\u00adtryghed')),
    ),
  ),
)
const words = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
const statement = (id: string): Statement => {
  const found = Object.values(sample.cells)
    .flatMap((row) => Object.values(row).flat())
    .find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('where a statement is from', () => {
  it('is known with how it has fared', () => {
    const [here] = sample.sources
    expect(originOf(sample, statement('s1'))).toEqual({ state: 'unchanged', source: here })
    expect(originOf(sample, statement('s3'))).toEqual({ state: 'adapted', source: here })
    expect(originOf(sample, statement('s2'))).toEqual({ state: 'own', source: null })
    expect(originOf(sample, statement('s6'))).toMatchObject({ state: 'unchanged', source: { id: 'o2' } })
  })
  it('is unchanged again when it is written back, whatever is bold in it', () => {
    const { borrowed: from } = statement('s1')
    const text = [
      { type: 'text' as const, text: 'Sætter ' },
      { type: 'text' as const, text: 'ret\u00adning ', marks: [{ type: 'bold' as const }] },
    ]
    expect(originOf(sample, { id: 's1', lead: '', text, borrowed: from }).state).toBe('unchanged')
  })
})

describe('the counts', () => {
  it('are of all, of each role and of each competency, without empty statements', () => {
    const { all, of } = countOrigins(sample)
    expect(all).toEqual({ unchanged: 2, adapted: 2, own: 2 })
    expect(of.get('r1')).toEqual({ unchanged: 2, adapted: 1, own: 1 })
    expect(of.get('r2')).toEqual({ unchanged: 0, adapted: 1, own: 1 })
    expect(of.get('k1')).toEqual({ unchanged: 1, adapted: 1, own: 1 })
  })
  it('are the same object for as long as they say the same', () => {
    const written = (text: string) => {
      const cells = {
        ...sample.cells,
        d1: { ...sample.cells.d1, r2: [{ ...statement('s2'), text: words(text) }] },
      }
      return countOrigins({ ...sample, cells })
    }
    const before = countOrigins(sample)
    expect(written('Vores eget, med flere ord')).toBe(before)
    expect(written('')).toMatchObject({ all: { own: 1 } })
    expect(written('Vores')).toEqual(before)
    countOrigins(sample)
    const without = { ...sample.cells, d1: { r2: [statement('s2')], r3: [] } }
    expect(countOrigins({ ...sample, cells: without }).all).toEqual({ unchanged: 1, adapted: 2, own: 2 })
    const { d1: _, ...cells } = sample.cells
    expect(countOrigins({ ...sample, cells }).of.get('r1')).toEqual({ unchanged: 1, adapted: 1, own: 1 })
  })
})

describe('the next borrowed statement', () => {
  const walk = (byRole: boolean) => {
    const seen: string[] = []
    let after: Parameters<typeof nextBorrowed>[1] = null
    for (let i = 0; i < 3; i++) {
      const found = nextBorrowed(sample, after, { byRole })
      if (!found) break
      seen.push(found.statement)
      after = found
    }
    return seen
  }
  it('comes in reading order and round again', () => expect(walk(false)).toEqual(['s1', 's6', 's1']))
  it('comes role by role where roles stand down', () => expect(walk(true)).toEqual(['s1', 's6', 's1']))
  it('may be in the cell one stands on', () => {
    expect(nextBorrowed(sample, { dimension: 'd3', role: 'r1', statement: null })).toEqual({
      dimension: 'd3',
      role: 'r1',
      statement: 's6',
      at: 1,
    })
  })
  it('is none where all is one’s own', () => {
    const own = framework(roles('Chef'), competency('Drift', cell('Chef', 'Eget')))
    expect(nextBorrowed(own, null)).toBeNull()
    expect(nextBorrowed(framework(), null)).toBeNull()
  })
})

describe('the line about origin', () => {
  const line = (...pieces: readonly Piece[]) => originLine(framework(...pieces))
  it.each([
    [holstebro, 'Bygger på Holstebro Kommunes ledelsesgrundlag for Social og Sundhed, 2021'],
    [{ ...holstebro, unit: '', year: null }, 'Bygger på Holstebro Kommunes ledelsesgrundlag'],
    [{ municipality: 'Region Fynz', year: 2020 }, "Bygger på Region Fynz' ledelsesgrundlag, 2020"],
    [{ title: 'Sammen om ledelse' }, 'Bygger på ledelsesgrundlaget »Sammen om ledelse«'],
    [{ unit: 'Teknik og Miljø', year: 2019 }, 'Bygger på ledelsesgrundlaget for Teknik og Miljø, 2019'],
    [{}, null],
  ])('of %o is %s', (given, expected) => expect(line(begunFrom(given))).toBe(expected))

  it('is none for a framework of one’s own', () => expect(line()).toBeNull())
  it('names every source that a statement is from, each once, and no other', () => {
    expect(
      line(
        source({ municipality: 'Faxe Kommune', year: 2018 }),
        source({ municipality: 'Vejle Kommune', title: 'En fil' }),
        source({ municipality: 'Vejle Kommune', title: 'En anden fil' }),
        source({ municipality: 'Ubrugt Kommune' }),
        begunFrom(holstebro),
        roles('Chef'),
        competency(
          'Drift',
          cell('Chef', borrowed('A'), borrowed('Nyt', 'B', 'o2'), borrowed('C', 'C', 'o3')),
        ),
      ),
    ).toBe(
      'Bygger på Holstebro Kommunes ledelsesgrundlag for Social og Sundhed (2021), Faxe Kommunes ledelsesgrundlag (2018) og Vejle Kommunes ledelsesgrundlag',
    )
  })
})
