import { expect, test } from 'vitest'
import { cell, competency, framework, roles } from '../../../tests/builders/framework.ts'
import type { Inline } from '../../framework/richText.ts'
import { findNames } from './findNames.ts'
import { namedLinks } from './namedLinks.ts'

const link = (text: string, href: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})
const plain = (text: string): Inline => ({ type: 'text', text })

test.each([
  ['https://www.holstebro.dk/ledelse', 'Holstebro Kommune'],
  ['https://holstebrokommune.sharepoint.com/x', 'Holstebro Kommune'],
  ['mailto:hr@HOLSTEBRO.dk', 'Holstebro Kommune'],
  ['https://www.koege.dk', 'Køge Kommune'],
  ['https://ishoj.dk/', 'Ishøj Kommune'],
  ['https://intra.dk/K%C3%B8ge', 'Køge Kommune'],
  ['https://faaborg-midtfyn.dk', 'Faaborg-Midtfyn Kommune'],
  ['https://www.faxekommune.dk', 'Faxe Kommune'],
  ['https://x.dk/%zz/holstebro', 'Holstebro'],
])('%s tells of %s', (address, kommune) => {
  expect(namedLinks([plain('Se '), link('her', address), plain('.')], kommune)).toEqual([
    { start: 3, end: 6, address },
  ])
})

test.each([
  ['https://www.kl.dk/ledelse', 'Holstebro Kommune'],
  ['https://x.dk/beskriber', 'Ribe Kommune'],
  ['https://x.dk', ''],
  ['https://x.dk/holstebro', ''],
])('%s tells nothing of "%s"', (address, kommune) => {
  expect(namedLinks([link('her', address)], kommune)).toEqual([])
})

test('a link in several runs is one, and two beside each other are two', () => {
  const bold: Inline = {
    type: 'text',
    text: 'politik',
    marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://faxe.dk/a' } }],
  }
  expect(
    namedLinks([link('vores ', 'https://faxe.dk/a'), bold, link('b', 'https://faxe.dk/b')], 'Faxe Kommune'),
  ).toEqual([
    { start: 0, end: 13, address: 'https://faxe.dk/a' },
    { start: 13, end: 14, address: 'https://faxe.dk/b' },
  ])
})

test('they are among the names that are found, to be written anew by hand', () => {
  const made = framework(roles('Chef'), competency('Drift', cell('Chef', 'Se politikken')))
  const [row] = Object.values(made.cells)
  const [statement] = row?.r1 ?? []
  if (statement === undefined) throw new Error('There is no statement')
  const linked = { ...statement, text: [plain('Se '), link('politikken', 'https://www.faxe.dk')] }
  const inside = { ...made, cells: { d1: { r1: [linked] } } } as typeof made
  expect(findNames(inside, { kommune: 'Faxe Kommune', forvaltning: '', udsteder: '', år: '' })).toMatchObject(
    [{ start: 3, end: 13, placeholder: null, address: 'https://www.faxe.dk' }],
  )
})
