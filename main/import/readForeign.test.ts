import { expect, test } from 'vitest'
import { linesOfSource } from '../../core/import/source.ts'
import { drawnPdf, lines } from '../../tests/builders/drawnPdf.ts'
import { danishWords } from '../../tests/support/danishWords.ts'
import { readForeign } from './readForeign.ts'

const ends = async (name: string, content: Uint8Array | string) => {
  let asked = 0
  const words = await danishWords()
  const read = await readForeign(
    { name, content },
    {
      progress: () => undefined,
      isWord: async () => {
        asked += 1
        return words.isRight
      },
    },
  )
  words.close()
  if (!read.ok || read.value.kind !== 'source') throw new Error('It was not read')
  return { asked, ends: linesOfSource(read.value.source).map(({ lineEnd }) => lineEnd) }
}

const hyphens = ['Vi løser kerneopga-', 'ven med et blik udefra-', 'ind på borgerens hverdag.'] as const

test('hyphens at line ends are judged with the dictionary, in a PDF as in text', async () => {
  const judged = { asked: 1, ends: ['joined', 'kept', null] }
  expect(await ends('plan.pdf', await drawnPdf({ texts: lines(60, 100, ...hyphens) }))).toEqual(judged)
  expect(await ends('plan.txt', new TextEncoder().encode(hyphens.join('\n')))).toEqual(judged)
  expect(await ends('Indsat tekst', hyphens.join('\n'))).toEqual(judged)
})

test('the dictionary is not loaded for a text without any', async () => {
  expect(await ends('plan.txt', 'Vi løser kerneopgaven.\nSammen.')).toEqual({ asked: 0, ends: [null, null] })
})
