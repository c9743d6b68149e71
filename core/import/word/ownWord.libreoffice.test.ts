import { beforeAll, describe, expect, test } from 'vitest'
import { linesOfGuess, saidByFramework, saidByGuess } from '../../../tests/support/guessedFramework.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { savedByLibreOffice } from '../../../tests/support/savedByLibreOffice.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import { layOut } from '../../layout/layOut.ts'
import { writeWord } from '../../word/writeWord.ts'
import { linesOfSource } from '../source.ts'
import { readWordSource } from './readWordSource.ts'

/** Our exports, saved anew by LibreOffice, which drops the tags of content controls and keeps bookmarks. */

let saved: ReadonlyMap<string, Uint8Array> = new Map()

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  for (const id of templateIds) files.set(id, await writeWord(layOut(builtIn(id)), testResources))
  saved = await savedByLibreOffice(files)
})

describe.each(templateIds)('%s, saved by LibreOffice and read back', (id) => {
  const read = () => {
    const result = readWordSource('Eget.docx', saved.get(id) ?? new Uint8Array())
    if (!result.ok) throw new Error(result.refusal.message)
    return result.value
  }

  test('is the same framework', () => {
    const { known } = read()
    expect(known && saidByGuess(known)).toEqual(saidByFramework(builtIn(id)))
  })

  test('has every line of the document in exactly one place', () => {
    const { known, source } = read()
    expect(known && [...linesOfGuess(known)].sort()).toEqual(
      linesOfSource(source)
        .map((line) => line.id)
        .sort(),
    )
  })
})
