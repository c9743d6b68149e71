import { afterAll, beforeAll, expect, it } from 'vitest'
import { copied } from '../../tests/builders/source.ts'
import { danishWords } from '../../tests/support/danishWords.ts'
import { plainText } from '../framework/richText.ts'
import { joinLines } from './joinLines.ts'
import { linesOfSource } from './source.ts'

let dictionary: Awaited<ReturnType<typeof danishWords>>
beforeAll(async () => {
  dictionary = await danishWords()
})
afterAll(() => dictionary.close())

/** The first lines as one text. */
const mended = (text: string, lines = 2) =>
  plainText(joinLines(linesOfSource(copied(text, dictionary.isRight)).slice(0, lines)))

it.each([
  ['fokus på kerneopga-\nven', 'fokus på kerneopgaven'],
  ['et udefra-\nind perspektiv', 'et udefra-ind perspektiv'],
  ['et ude-\nfra-ind-perspektiv', 'et udefra-ind-perspektiv'],
  ['ikke-efter-\nspurgt feedback', 'ikke-efterspurgt feedback'],
  ['gennem MED-\nsystemet', 'gennem MED-systemet'],
  ['”VI-\nVI”, når', '”VI-VI”, når'],
  ['ledelses-\nog serviceorienteret', 'ledelses- og serviceorienteret'],
  ['idegenerering\nog -afprøvning', 'idegenerering og -afprøvning'],
  ['om-\nsætter', 'omsætter'],
  ['leder-\ntalenter', 'ledertalenter'],
  ['der er vedtaget i 2020-\n2024', 'der er vedtaget i 2020-2024'],
  ['samspillet mellem Nord-\nJylland og os', 'samspillet mellem Nord-Jylland og os'],
])('%j becomes %j', (text, whole) => {
  expect(mended(text)).toBe(whole)
})

it('believes how the document itself writes the word', () => {
  expect(
    mended(
      'vores medarbejder-\nambassadører\n\nEn medarbejder-ambassadør er en, og medarbejder-ambassadører er flere.',
    ),
  ).toBe('vores medarbejder-ambassadører')
  expect(mended('vores flubber-\ngrasm\n\nEt flubbergrasm er nyt.')).toBe('vores flubbergrasm')
})

it('joins a word whose hyphen was lost only when the document has it in one word', () => {
  expect(mended('kvalitet i opgave\nløsningen.\n\nVi taler om opgaveløsningen.')).toBe(
    'kvalitet i opgaveløsningen.',
  )
  expect(mended('kvalitet i opgave\nløsningen.')).toBe('kvalitet i opgave løsningen.')
})

it('asks about each word once, about none that is longer than a word, and at some point no more', () => {
  const asked: string[] = []
  const isWord = (word: string) => asked.push(word) < 0
  const twice = 'arbejds-\nglad\nog\narbejds-\nglad\n'
  copied(`${twice}${'lang'.repeat(20)}-\nord\n`, isWord)
  expect(asked).toEqual(['arbejdsglad'])
  const endless = Array.from({ length: 20_000 }, (_, at) => `ord${at}x-\nende`).join('\n')
  copied(endless, isWord)
  expect(asked.length).toBeLessThan(6000)
})
