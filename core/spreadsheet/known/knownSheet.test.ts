import { describe, expect, it } from 'vitest'
import { cellsOfGuess } from '../../../tests/support/guessedCells.ts'
import { plainText } from '../../framework/richText.ts'
import type { Guess } from '../../import/guess.ts'
import { readCsv } from '../csv/readCsv.ts'
import { sourceOfSheets } from '../read/sourceOfSheets.ts'
import { knownSheet } from './knownSheet.ts'

/** Lists as other people make them. */

const guessOf = (csv: string): Guess | null => {
  const read = readCsv('liste.csv', new TextEncoder().encode(csv))
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.known
}
const cells = (csv: string) => {
  const guess = guessOf(csv)
  return guess === null ? null : cellsOfGuess(guess)
}

describe('a list', () => {
  it('is known by its headers, in any order and among others', () => {
    expect(
      cells('Udsagn;Bemærkning;Rolle;Kompetence\nSætter retning;x;Chef;Strategi\nSer opgaven;;Leder;Drift\n'),
    ).toEqual([' | Strategi |  | Chef |  | Sætter retning', ' | Drift |  | Leder |  | Ser opgaven'])
  })
  it('is known in English', () => {
    expect(
      cells('Theme,Competency,Dimension,Role,Statement\nPeople,Courage,Voice,Leader,I speak up\n'),
    ).toEqual(['People | Courage | Voice | Leader |  | I speak up'])
  })
  it('has what repeats left out, and a title above', () => {
    expect(
      cells(
        'Vores liste;;\n;;\nTema;Kompetence;Tekst\nDrift;Økonomi;Følger budgettet\n;;Prioriterer\n;Faglighed;Holder niveauet\n',
      ),
    ).toEqual([
      'Drift | Økonomi |  | Alle ledere |  | Følger budgettet',
      'Drift | Økonomi |  | Alle ledere |  | Prioriterer',
      'Drift | Faglighed |  | Alle ledere |  | Holder niveauet',
    ])
  })
  it('tells what a competency means, and in which person a role speaks', () => {
    const guess = guessOf(
      'Kompetence;Definition;Rolle;Udsagn\nMod;At sige fra;Leder;Jeg siger fra\n;;Leder;Jeg går forrest\n',
    )
    expect(guess?.competencies.map(({ definition }) => plainText(definition?.text))).toEqual(['At sige fra'])
    expect(guess?.roles.map(({ voice }) => voice)).toEqual(['jeg'])
  })
  it('is not seen in a grid with roles across, nor in any table', () => {
    expect(guessOf('Kompetence;Leder;Chef\nDrift;Ser opgaven;Sætter retning\n')).toBeNull()
    expect(guessOf('Navn;Telefon\nIb;12345678\n')).toBeNull()
    expect(guessOf('Udsagn;Antal\nx;3\n')).toBeNull()
  })
  it('keeps what belongs nowhere in the tray', () => {
    const guess = guessOf('Kompetence;Udsagn;Bemærkning\nMod;Siger fra;Husk dette\n')
    expect(guess?.tray).toHaveLength(4)
  })
})

describe('the item sheet of a CASE framework', () => {
  const head =
    'identifier,fullStatement,humanCodingScheme,smartLevel,listEnumeration,abbreviatedStatement,conceptKeywords,notes,language,educationLevel,CFItemType,license'
  const item = (id: string, text: string, level: string, more = ',,,,,,,,') =>
    `${id},${text},,${level}${more}`

  it('becomes themes, competencies and statements by its levels', () => {
    const rows = [
      item('a', 'Drift', '1'),
      item('b', 'Økonomi', '1.1'),
      item('c', 'Følger budgettet', '1.1.1'),
      item('d', 'Prioriterer', '1.1.2'),
      item('e', 'Mennesker', '2'),
      item('f', 'Trivsel', '2.1'),
      item('g', 'Lytter', '2.1.1'),
    ]
    expect(cells([head, ...rows].join('\n'))).toEqual([
      'Drift | Økonomi |  | Alle ledere |  | Følger budgettet',
      'Drift | Økonomi |  | Alle ledere |  | Prioriterer',
      'Mennesker | Trivsel |  | Alle ledere |  | Lytter',
    ])
  })
  it('goes by the types of its items where it has them', () => {
    const rows = [
      item('a', 'Mod', '1', ',,,,,,,Kompetence,'),
      item('b', 'Stemme', '1.1', ',,,,,,,Dimension,'),
      item('c', 'Siger fra', '1.1.1', ',,,,,,Leder,Udsagn,'),
    ]
    expect(cells([head, ...rows].join('\n'))).toEqual([' | Mod | Stemme | Leder |  | Siger fra'])
  })
  it('takes the roles and the tree from the sheet of associations', () => {
    const text = (value: string) => (value === '' ? [] : [{ type: 'text' as const, text: value }])
    const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
      name,
      rows: rows.map((row) => row.map(text)),
      merged: [],
    })
    const source = sourceOfSheets('case.xlsx', 'excel', [
      sheet('CF Doc', [
        ['identifier', 'creator', 'title'],
        ['x', 'Eksempel Kommune', 'Ledelse'],
      ]),
      sheet('CF Item', [
        ['identifier', 'fullStatement'],
        ['a', 'Mod'],
        ['b', 'Siger fra'],
        ['c', 'Går forrest'],
      ]),
      sheet('CF Association', [
        ['originNodeIdentifier', 'destinationNodeIdentifier', 'associationType', 'associationGroupName'],
        ['b', 'a', 'isChildOf', 'Leder'],
        ['c', 'a', 'isChildOf', 'Chef'],
      ]),
    ])
    if (!source.ok) throw new Error(source.refusal.message)
    const guess = knownSheet(source.value)
    expect(guess && cellsOfGuess(guess)).toEqual([
      ' | Mod |  | Leder |  | Siger fra',
      ' | Mod |  | Chef |  | Går forrest',
    ])
    expect([plainText(guess?.title?.text), guess?.organisation]).toEqual(['Ledelse', 'Eksempel Kommune'])
  })
})
