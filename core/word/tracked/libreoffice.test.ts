import { beforeAll, describe, expect, it } from 'vitest'
import { after, before } from '../../../tests/builders/changed.ts'
import { decideInLibreOffice } from '../../../tests/support/decideInLibreOffice.ts'
import { builtIn } from '../../../tests/support/printedTemplate.ts'
import { testResources, withoutContents } from '../../../tests/support/writtenWord.ts'
import { trackedWord } from './trackedWord.ts'

/** Tracked changes as somebody decides on them in LibreOffice. */

const cases = {
  'every kind of change': [before, after],
  'the same backwards': [after, before],
  'two neighbours': [builtIn('holstebro'), { ...builtIn('sammen'), id: 'f2' }],
} as const

let texts: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  const files = new Map<
    string,
    { file: Uint8Array; decision: 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' }
  >()
  for (const [name, [one, other]] of Object.entries(cases)) {
    const file = await trackedWord(one, other, { author: 'Anne', date: new Date(0) }, testResources)
    files.set(`${name}: accepted`, { file, decision: 'AcceptAllTrackedChanges' })
    files.set(`${name}: rejected`, { file, decision: 'RejectAllTrackedChanges' })
    files.set(`${name}: after`, { file: await withoutContents(other), decision: 'AcceptAllTrackedChanges' })
    files.set(`${name}: before`, { file: await withoutContents(one), decision: 'AcceptAllTrackedChanges' })
  }
  texts = await decideInLibreOffice(files)
})

/** Empty paragraphs stay where a table was, and LibreOffice joins a line here and there; the letters are what counts. */
const letters = (name: string): string => (texts.get(name) ?? '').replace(/[^\p{L}\p{N}]/gu, '')

describe.each(Object.keys(cases))('%s, decided on in LibreOffice', (name) => {
  it('is the later text when all is accepted', () => {
    expect(letters(`${name}: after`).length).toBeGreaterThan(500)
    expect(letters(`${name}: accepted`)).toBe(letters(`${name}: after`))
  })

  it('is the former text when all is rejected', () => {
    expect(letters(`${name}: rejected`)).toBe(letters(`${name}: before`))
  })
})
