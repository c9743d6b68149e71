import { describe, expect, it } from 'vitest'
import { plainText } from '../framework/richText.ts'
import { readText } from './readText.ts'
import { linesOfSource, sourceLimits } from './source.ts'

const read = (text: string) => {
  const source = readText('prøve.txt', text)
  if (!source.ok) throw new Error(source.refusal.message)
  return linesOfSource(source.value)
}
const texts = (text: string) => read(text).map((line) => plainText(line.text))
const listed = (text: string) => read(text).map((line) => `${line.list?.kind ?? '-'} ${plainText(line.text)}`)

describe('text copied out of a PDF', () => {
  it('is lines with the room above them', () => {
    expect(read('Et\r\nto\n\n\n tre  \n')).toMatchObject([
      { id: 'l1', gap: 0, text: [{ text: 'Et' }] },
      { id: 'l2', gap: 0, text: [{ text: 'to' }] },
      { id: 'l3', gap: 2, text: [{ text: 'tre' }] },
    ])
  })

  it('leaves out what nobody sees, and nothing else', () => {
    expect(texts('\ufeffA\u202eb\u202c\u200b c\u0000\u0007d ﬁn\ufffd\nV\u0069\u030a')).toEqual([
      'Ab cd fin',
      'Vi\u030a',
    ])
  })

  it.each([
    ['• Et punkt', 'bullet Et punkt'],
    ['•• to prikker', 'bullet to prikker'],
    ['\uf0b7 symbolskrift', 'bullet symbolskrift'],
    ['○ ring', 'bullet ring'],
    ['1. Først', 'number Først'],
    ['2) Dernæst', 'number Dernæst'],
    ['1. januar begynder vi', '- 1. januar begynder vi'],
    ['ª Stabil drift', '- Stabil drift'],
    ['ª', '- ª'],
    ['I dag er vi her', '- I dag er vi her'],
    ['-Chefgruppen', '- -Chefgruppen'],
  ])('%j is %j', (line, said) => {
    expect(listed(line)).toEqual([said])
  })

  it('keeps digits that stand alone, for the tray', () => {
    expect(listed('5\nSkabe ro')).toEqual(['- 5', '- Skabe ro'])
  })

  it('knows letters that were bullets by their coming back', () => {
    expect(listed('n For det første\nn For det andet\nq Alene')).toEqual([
      'bullet For det første',
      'bullet For det andet',
      '- q Alene',
    ])
    expect(listed('i går\ni dag')).toEqual(['- i går', '- i dag'])
  })

  it('takes a dash for a bullet only in a list', () => {
    expect(listed('- sikrer drift\n- udvikler')).toEqual(['bullet sikrer drift', 'bullet udvikler'])
    expect(listed('Ledelse opad\n– om at give modspil')).toEqual(['- Ledelse opad', '- – om at give modspil'])
    expect(listed('Skabe ro i hverdagen for alle\n- også når det er svært\n\nTillid')[1]).toBe(
      '- - også når det er svært',
    )
  })

  it('takes a new page for room', () => {
    expect(read('Side et\n Driftsledelse')[1]?.gap).toBeGreaterThan(1)
    expect(read('Side et\n går videre her')[1]?.gap).toBe(0)
  })

  it('keeps a hyphen that only shows at the line\u2019s end', () => {
    expect(texts('kerne\u00adopga\u00ad\nven')).toEqual(['kerneopga-', 'ven'])
  })
})

it('refuses what is too much, and what has no letters', () => {
  expect(readText('x', 'a\n'.repeat(sourceLimits.lines + 1))).toMatchObject({
    ok: false,
    refusal: { code: 'limit' },
  })
  expect(readText('x', 'a'.repeat(sourceLimits.characters + 1))).toMatchObject({
    ok: false,
    refusal: { code: 'limit' },
  })
  expect(readText('x', ' \n 12 \u200b')).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
})

it('reads a table that was copied from Word or Excel', () => {
  const source = readText(
    'x',
    'Forventninger\n\nKompetence\tLeder\tChef\nDrift\tStyrer\tPrioriterer\n\n\tindrykket',
  )
  expect(source.ok && source.value.blocks.map(({ kind }) => kind)).toEqual(['line', 'table', 'line'])
})

it('knows the numbers of chapters, the lines of contents stay lines', () => {
  expect(read('1.1 Strategisk ledelse\n1.2.1 Økonomi\n2.5 procent af os')).toMatchObject([
    { heading: 2, text: [{ text: 'Strategisk ledelse' }] },
    { heading: 3 },
    { heading: null, text: [{ text: '2.5 procent af os' }] },
  ])
})
