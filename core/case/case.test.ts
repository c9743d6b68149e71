import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { caseValidator } from '../../tests/support/caseSchema.ts'
import { templateIds } from '../../tests/support/printedTemplate.ts'
import { templateFramework } from '../../tests/support/templateFramework.ts'
import type { Framework } from '../framework/framework.ts'
import { plainText } from '../framework/richText.ts'
import { refusalText } from '../text/refusal.ts'
import { readCase } from './readCase.ts'
import { sha1, uuidOf } from './uuid.ts'
import { casePackage, writeCase } from './writeCase.ts'

const now = new Date('2025-12-01T09:30:00.000Z')
const isPackage = caseValidator()

const readBack = (written: Framework): Framework => {
  const read = readCase('ud.json', writeCase(written, now))
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}
const read = (data: unknown) => readCase('fremmed.json', new TextEncoder().encode(JSON.stringify(data)))

/** What a package carries: all but the logo's picture; an empty cell is as good as none. */
const carried = (of: Framework) => ({
  ...of,
  about: { ...of.about, logo: null },
  cells: Object.fromEntries(
    Object.entries(of.cells).flatMap(([dimension, row]) => {
      const filled = Object.entries(row).filter(([, statements]) => statements.length > 0)
      return filled.length === 0 ? [] : [[dimension, Object.fromEntries(filled)]]
    }),
  ),
})

describe('a package', () => {
  it.each(templateIds)('of %s has the published shape', (id) => {
    const valid = isPackage(casePackage(templateFramework(id), now))
    expect(isPackage.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })
  it('has the published shape for every framework that can be built, and comes back the same', () => {
    fc.assert(
      fc.property(
        someFramework.filter(({ competencies }) => competencies.length > 0),
        (any) => {
          isPackage(casePackage(any, now))
          expect(isPackage.errors ?? []).toEqual([])
          expect(carried(readBack(any))).toEqual(carried(any))
        },
      ),
      { numRuns: 60 },
    )
  })
  it.each(templateIds)('of %s comes back with everything in it', (id) => {
    const written = templateFramework(id)
    expect(carried(readBack(written))).toEqual(carried(written))
  })
  it('is the same for the same framework, and keeps its identifiers when a text changes', () => {
    const before = drift('Ser opgaven')
    const after = drift('Ser hele opgaven')
    expect(writeCase(before, now)).toEqual(writeCase(before, now))
    const identifiers = (of: Framework) => casePackage(of, now).CFItems.map(({ identifier }) => identifier)
    expect(identifiers(after)).toEqual(identifiers(before))
    expect(new Set(identifiers(before)).size).toBe(identifiers(before).length)
  })
})

const drift = (leader: string) =>
  framework(
    roles('Leder', 'Chef'),
    theme(
      'Drift',
      competency(
        'Driftsledelse',
        dimension('Fokus', cell('Leder', leader), cell('Chef', 'Sætter retning')),
        dimension('Balance'),
      ),
    ),
  )

describe('associations', () => {
  const { CFItems, CFAssociations, CFDefinitions } = casePackage(drift('Ser opgaven'), now)
  const said = (identifier: string) =>
    CFItems.find((item) => item.identifier === identifier)?.fullStatement ?? 'dokumentet'
  const of = (type: string) =>
    CFAssociations.filter(({ associationType }) => associationType === type).map(
      ({ originNodeURI, destinationNodeURI, CFAssociationGroupingURI }) => [
        said(originNodeURI.identifier),
        said(destinationNodeURI.identifier),
        CFAssociationGroupingURI?.title ?? '',
      ],
    )

  it('make everything a child of what it belongs to, statements for a role', () => {
    expect(of('isChildOf')).toEqual([
      ['Drift', 'dokumentet', ''],
      ['Driftsledelse', 'Drift', ''],
      ['Fokus', 'Driftsledelse', ''],
      ['Ser opgaven', 'Fokus', 'Leder'],
      ['Sætter retning', 'Fokus', 'Chef'],
      ['Balance', 'Driftsledelse', ''],
    ])
  })
  it('let a statement precede the next role’s', () => {
    expect(of('precedes')).toEqual([['Ser opgaven', 'Sætter retning', '']])
  })
  it('have a group for each role', () => {
    expect(CFDefinitions.CFAssociationGroupings.map(({ title }) => title)).toEqual(['Leder', 'Chef'])
  })
})

describe('reading', () => {
  it('takes what somebody else has changed in one of ours', () => {
    const changed = structuredClone(casePackage(drift('Ser opgaven'), now)) as unknown as {
      CFItems: { fullStatement: string }[]
      CFDefinitions: { CFAssociationGroupings: { title: string }[] }
    }
    for (const item of changed.CFItems)
      item.fullStatement = item.fullStatement
        .replace('Ser opgaven', 'Løser opgaven')
        .replace('Driftsledelse', 'Drift')
    const [group] = changed.CFDefinitions.CFAssociationGroupings
    if (group) group.title = 'Teamleder'
    const found = read(changed)
    expect(found.ok && found.value.roles.map(({ name }) => name)).toEqual(['Teamleder', 'Chef'])
    expect(found.ok && found.value.competencies.map(({ name }) => name)).toEqual(['Drift'])
    expect(found.ok && plainText(found.value.cells.d1?.r1?.[0]?.text)).toBe('Løser opgaven')
  })

  const item = (identifier: string, fullStatement: string, CFItemType?: string) => ({
    identifier,
    uri: `https://case.example/${identifier}`,
    fullStatement,
    lastChangeDateTime: '2024-01-01T00:00:00Z',
    ...(CFItemType ? { CFItemType } : {}),
  })
  const child = (origin: string, destination: string, sequenceNumber: number) => ({
    associationType: 'isChildOf',
    sequenceNumber,
    originNodeURI: { title: '', identifier: origin, uri: '' },
    destinationNodeURI: { title: '', identifier: destination, uri: '' },
  })
  const foreign = {
    CFDocument: {
      identifier: 'doc',
      title: 'Leadership',
      creator: 'Example City',
      uri: '',
      lastChangeDateTime: '',
    },
    CFItems: [item('b', 'Second'), item('s1', 'I set direction'), item('a', 'First'), item('t', 'Theme')],
    CFAssociations: [child('t', 'doc', 1), child('b', 't', 2), child('a', 't', 1), child('s1', 'a', 1)],
  }

  it('makes themes, competencies and statements of a tree that is not ours, in its order', () => {
    const found = read({ CFPackage: foreign })
    if (!found.ok) throw new Error(found.refusal.message)
    const { about, themes, competencies, cells, roles: columns } = found.value
    expect([about.title, about.organisation]).toEqual(['Leadership', 'Example City'])
    expect(themes.map(({ name }) => name)).toEqual(['Theme'])
    expect(competencies.map(({ name }) => name)).toEqual(['First', 'Second'])
    expect(columns.map(({ name }) => name)).toEqual(['Alle ledere'])
    const [dimension] = competencies[0]?.dimensions ?? []
    expect(plainText(cells[dimension?.id ?? '']?.[columns[0]?.id ?? '']?.[0]?.text)).toBe('I set direction')
  })
  it('comes to an end where associations go round in a circle', () => {
    const found = read({
      ...foreign,
      CFAssociations: [child('a', 'b', 1), child('b', 'a', 1), child('s1', 'a', 1)],
    })
    expect(found.ok).toBe(true)
  })
  it.each([
    ['no JSON', 'hej'],
    ['another JSON', '{"navn":"hej"}'],
    ['nothing', ''],
    ['a package without items', JSON.stringify({ CFDocument: foreign.CFDocument })],
  ])('refuses %s with a sentence', (_, text) => {
    const found = readCase('x.json', new TextEncoder().encode(text))
    expect(found.ok ? '' : found.refusal.message).toBe(refusalText.foreign.notCase('x.json'))
  })
  it('takes no id, address or name of a file’s choosing that ours could not have', () => {
    const hostile = structuredClone(foreign) as { CFItems: object[] }
    hostile.CFItems.push({
      ...item('x', 'A\u0000B\u202eC', 'Udsagn'),
      extensions: {
        grundlag: {
          id: '__proto__',
          lead: '',
          text: [
            { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'file:///etc/passwd' } }] },
          ],
          borrowed: null,
          shown: 'A\u0000B\u202eC',
        },
      },
    })
    const found = read(hostile)
    expect(found.ok).toBe(true)
    expect(JSON.stringify(found)).not.toContain('passwd')
    expect(JSON.stringify(found)).not.toContain('\\u0000')
  })
  it('writes nothing into what JavaScript itself has under a name of a file’s choosing', () => {
    const hostile = structuredClone(foreign) as unknown as { CFItems: object[]; CFAssociations: object[] }
    hostile.CFItems.push(
      {
        ...item('row', 'Række', 'Dimension'),
        extensions: { grundlag: { id: 'constructor' } },
      },
      item('said', 'Udsagn i den', 'Udsagn'),
    )
    hostile.CFAssociations.push(child('row', 'a', 9), child('said', 'row', 1))
    const own = () => Object.getOwnPropertyNames(Object)
    const before = own()
    const found = read(hostile)
    expect(own()).toEqual(before)
    expect(JSON.stringify(found)).toContain('Udsagn i den')
  })
})

it('names things by SHA-1 as everybody else does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'))
    }),
  )
  expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(uuidOf('a')).not.toBe(uuidOf('b'))
})
