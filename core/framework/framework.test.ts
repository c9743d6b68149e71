import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { cell, competency, framework, prose, roles, theme } from '../../tests/builders/framework.ts'
import { Framework, inReadingOrder, rowName } from './framework.ts'

const drift = () =>
  framework(
    roles('Leder', 'Chef'),
    theme('Drift', competency('Driftsledelse', cell('Leder', 'Ser opgaven'), cell('Chef', 'Sætter retning'))),
    competency('Uden tema'),
    prose('Forord', 'Vi er ambitiøse'),
  )

/** The paths of what is wrong after a change to sound data; the type of the data no longer counts. */
const faultsAfter = (damage: (data: ReturnType<typeof drift>) => void): string[] => {
  const data = structuredClone(drift())
  damage(data)
  const parsed = Framework.safeParse(data)
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'))
}

describe('the schema', () => {
  it('takes every framework that can be built, and gives it back the same', () => {
    fc.assert(
      fc.property(someFramework, (any) => {
        expect(Framework.parse(JSON.parse(JSON.stringify(any)))).toEqual(any)
      }),
    )
  })
  it('names the place of a wrong type', () => {
    expect(faultsAfter((data) => Reflect.set(data.competencies[0]?.dimensions[0] ?? {}, 'name', 7))).toEqual([
      'competencies.0.dimensions.0.name',
    ])
  })
  it('refuses an id that stands twice', () => {
    expect(faultsAfter((data) => Reflect.set(data.roles[1] ?? {}, 'id', 'r1'))).toContain('roles.1.id')
  })
  it('refuses a theme, a role and a dimension that do not exist', () => {
    expect(faultsAfter((data) => Reflect.set(data.competencies[0] ?? {}, 'theme', 'tx'))).toEqual([
      'competencies.0.theme',
    ])
    expect(faultsAfter((data) => Reflect.set(data.cells.d1 ?? {}, 'rx', []))).toEqual(['cells.d1.rx'])
    expect(faultsAfter((data) => Reflect.set(data.cells, 'dx', {}))).toEqual(['cells.dx'])
  })
  it('refuses a link that is no web address', () => {
    const link = {
      type: 'text',
      text: 'her',
      marks: [{ type: 'link', attrs: { href: 'file:///etc/passwd' } }],
    }
    expect(faultsAfter((data) => Reflect.set(data.cells.d1?.r1?.[0] ?? {}, 'text', [link]))[0]).toMatch(
      /^cells\.d1\.r1\.0\.text\.0/,
    )
  })
  it('strips what no document can hold', () => {
    const data = structuredClone(drift())
    data.about.title = 'A\u0000B\u0008C\ud800D'
    expect(Framework.parse(data).about.title).toBe('ABCD')
  })
})

describe('reading order', () => {
  it('has the rows without a theme first, then theme by theme', () => {
    expect(
      inReadingOrder(drift()).map(({ theme, competencies }) => [
        theme?.name,
        competencies.map((c) => c.name),
      ]),
    ).toEqual([
      [undefined, ['Uden tema']],
      ['Drift', ['Driftsledelse']],
    ])
  })
  it('names a row after its theme where the theme is the row', () => {
    const sammen = framework(theme('Sammen sikrer vi driften', competency('')))
    expect(sammen.competencies.map((row) => rowName(sammen, row))).toEqual(['Sammen sikrer vi driften'])
  })
})
