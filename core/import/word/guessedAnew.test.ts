import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Said, saidByFramework, saidByGuess } from '../../../tests/support/guessedFramework.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import { type InlineText, plainText } from '../../framework/richText.ts'
import { layOut } from '../../layout/layOut.ts'
import { writeWord } from '../../word/writeWord.ts'
import { recognise } from '../recognise.ts'
import { readWordSource } from './readWordSource.ts'

/** Our exports read as if they were somebody else's: what is left when another program has dropped all that we put into them. */

const statements = ({ statements: all }: Said): ReadonlySet<string> =>
  new Set(
    all
      .map((each) => each as { cell: string[]; lead: string; text: InlineText })
      .map(({ cell, lead, text }) => [...cell, lead, plainText(text)].join(' | ')),
  )

/** Without the skeleton, and without any trace of ours in the text where `strange`. */
async function anew(id: (typeof templateIds)[number], strange: boolean): Promise<ReadonlySet<string>> {
  const { 'customXml/item1.xml': _, ...parts } = unzipSync(
    await writeWord(layOut(builtIn(id)), testResources),
  )
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const without = strange ? xml.replace(/<w:(tag|bookmarkStart|bookmarkEnd|rStyle) [^>]*\/>/g, '') : xml
  const read = readWordSource('Nabo.docx', zipSync({ ...parts, 'word/document.xml': strToU8(without) }))
  if (!read.ok) throw new Error(read.refusal.message)
  expect(read.value.known).toBeNull()
  return statements(saidByGuess(recognise(read.value.source, [])))
}

describe.each(templateIds)('%s, guessed anew', (id) => {
  const wanted = statements(saidByFramework(builtIn(id)))
  const missing = (found: ReadonlySet<string>) => [...wanted].filter((each) => !found.has(each))

  test('has every statement in its cell', async () => {
    expect(missing(await anew(id, false))).toEqual([])
  })

  test('has every statement in its cell as a stranger’s file', async () => {
    expect(missing(await anew(id, true))).toEqual([])
  })
})
