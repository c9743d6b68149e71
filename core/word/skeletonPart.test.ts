import { describe, expect, it } from 'vitest'
import { cell, competency, framework, grid, prose, roles } from '../../tests/builders/framework.ts'
import { named, openDocx, packageFaults } from '../../tests/support/docxPackage.ts'
import { testResources } from '../../tests/support/writtenWord.ts'
import { Skeleton, skeletonOf } from '../framework/skeleton.ts'
import { layOut } from '../layout/layOut.ts'
import { writeWord } from './writeWord.ts'

const small = framework(
  roles('Chef', 'Leder'),
  competency('Økonomi & drift', cell('Chef', 'Retning – Styrer "budgettet"'), cell('Leder', 'Måler')),
  prose('Forord', 'Vi leder sammen.'),
  grid('matrix'),
)
const write = () => writeWord(layOut(small), testResources)

describe('the skeleton in a Word file', () => {
  it('is there as it was, in a whole package', async () => {
    const file = openDocx(await write())
    expect(packageFaults(file)).toEqual([])
    const [root] = file.elements('customXml/item1.xml')
    expect(Skeleton.parse(JSON.parse(root?.text ?? ''))).toEqual(skeletonOf(small))
    const leads = named(file.elements('word/_rels/document.xml.rels'), 'Relationship')
    expect(leads.map(({ attributes }) => attributes.Target)).toContain('../customXml/item1.xml')
  })

  it('is the same for the same framework', async () => {
    expect(await write()).toEqual(await write())
  })

  it('holds no sentence of the document', async () => {
    const [root] = openDocx(await write()).elements('customXml/item1.xml')
    expect(root?.text).toContain('Økonomi & drift')
    expect(root?.text).not.toMatch(/budgettet|Måler|Retning|leder sammen|Forord/)
  })

  it('comes with a bookmark around every name in print, each once', async () => {
    const bookmarks = named(openDocx(await write()).elements('word/document.xml'), 'w:bookmarkStart')
    const names = bookmarks
      .map(({ attributes }) => attributes['w:name'] ?? '')
      .filter((name) => name.startsWith('n_'))
    expect(names).toEqual(['n_r1', 'n_r2', 'n_k1'])
  })
})
