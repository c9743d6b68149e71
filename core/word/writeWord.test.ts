import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/builders/everything.ts'
import { named, packageFaults } from '../../tests/support/docxPackage.ts'
import { testResources, written } from '../../tests/support/writtenWord.ts'
import { writeWord } from './writeWord.ts'

describe('the package', () => {
  it('is whole: parts, types, relationships, ids', async () => {
    expect(packageFaults(await written(everything))).toEqual([])
  })

  it('is the same for the same document and moment', async () => {
    const first = await writeWord(everything, testResources)
    expect(await writeWord(everything, testResources)).toEqual(first)
  })

  it('is written whatever the clock says', async () => {
    for (const now of [new Date(0), new Date('2150-01-01T00:00:00Z')])
      expect((await writeWord(everything, { ...testResources, now })).length).toBeGreaterThan(10_000)
  })

  it('says title, author, language and hour in its properties', async () => {
    const core = (await written(everything)).elements('docProps/core.xml')
    const property = (name: string) => named(core, name)[0]?.text
    expect(property('dc:title')).toBe('Vejen til fremtidens velfærd')
    expect(property('dc:creator')).toBe('Eksempel Kommune, Social og Sundhed')
    expect(property('dc:subject')).toBe('Ledelsesgrundlag')
    expect(property('dc:language')).toBe('da-DK')
    expect(property('dcterms:created')).toBe('2025-12-01T09:30:00Z')
  })

  it('leaves no mark of how it was put together', async () => {
    for (const part of (await written(everything)).parts.values())
      if (typeof part === 'string') expect(part).not.toMatch(/<embedded|\ue000/)
  })
})
