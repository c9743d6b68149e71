import { expect, test } from 'vitest'
import { linesOfSource } from '../../core/import/source.ts'
import { layOut } from '../../core/layout/layOut.ts'
import { writeExcel } from '../../core/spreadsheet/writeExcel.ts'
import { writeWord } from '../../core/word/writeWord.ts'
import { drawnPdf, lines } from '../../tests/builders/drawnPdf.ts'
import { cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { danishWords } from '../../tests/support/danishWords.ts'
import { testResources } from '../../tests/support/writtenWord.ts'
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

const one = framework(roles('Chef'), competency('Drift', cell('Chef', 'Leder driften')))

test.each([
  ['plan.pdf', () => drawnPdf({ texts: lines(60, 100, ...hyphens) })],
  ['plan.docx', () => writeWord(layOut(one), testResources)],
  ['plan.xlsx', async () => writeExcel(one)],
  ['plan.csv', async () => new TextEncoder().encode('Kompetence;Chef\nDrift;Leder\nMere;Deler')],
])('whoever reads %s tells that it gets on, so that it is not taken for silent', async (name, made) => {
  const told: number[] = []
  const read = await readForeign(
    { name, content: await made() },
    { progress: (done) => told.push(done), isWord: async () => () => false },
  )
  expect(read.ok).toBe(true)
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.every((done) => done > 0 && done < 1)).toBe(true)
})
