import { describe, expect, it } from 'vitest'
import { gridOf, proseOf } from '../../tests/builders/guess.ts'
import { bullet, copied, head, written } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import type { Correction, Meaning } from './guess.ts'
import { recognise } from './recognise.ts'
import { linesOfSource, type Source } from './source.ts'

/** The id of the line with this text. */
const lineOf = (source: Source, text: string) => {
  const found = linesOfSource(source).find((line) => plainText(line.text) === text)
  if (found === undefined) throw new Error(`no line "${text}"`)
  return found.id
}
const say = (source: Source, meaning: Meaning, ...texts: readonly string[]): Correction => ({
  kind: 'meaning',
  lines: texts.map((text) => lineOf(source, text)),
  meaning,
})

describe('what one correction teaches', () => {
  const source = written(
    head('Rammer og retning', 2),
    head('Tovholder', 3),
    bullet('Sikrer fremdrift'),
    head('Styregruppe', 3),
    bullet('Beslutter'),
    head('Mennesker', 2),
    head('Tovholder', 3),
    bullet('Inddrager'),
    head('Styregruppe', 3),
    bullet('Bakker op'),
  )
  it('headings that look like one that is a role are roles', () => {
    const guess = recognise(source, [say(source, 'role', 'Tovholder')])
    expect(gridOf(guess)).toEqual([
      'Tovholder | Rammer og retning | Sikrer fremdrift',
      'Styregruppe | Rammer og retning | Beslutter',
      'Tovholder | Mennesker | Inddrager',
      'Styregruppe | Mennesker | Bakker op',
    ])
  })

  it('the same words are unused everywhere', () => {
    const text = copied(
      'Forord\nDet er et grundlag for alle os, der leder.\n\nUdkast til høring\n\nMere tekst om det hele, som nogen har skrevet.\n\nUdkast til høring',
    )
    const guess = recognise(text, [say(text, 'unused', 'Udkast til høring')])
    expect(guess.tray).toHaveLength(2)
  })

  it('the other points of a list are statements too', () => {
    const text = written('Vi arbejder for dette:', bullet('ro i hverdagen'), bullet('plads til forskelle'))
    expect(gridOf(recognise(text, []))).toEqual([])
    expect(gridOf(recognise(text, [say(text, 'statement', 'ro i hverdagen')]))).toEqual([
      'Alle ledere | ro i hverdagen',
      'Alle ledere | plads til forskelle',
    ])
  })
})

it('a paragraph between two headings can be a statement', () => {
  const text = copied('Retning\nDet handler om at finde vej.\n\nTillid\nUden tillid går det ikke.')
  const guess = recognise(text, [
    say(text, 'competency', 'Retning'),
    say(text, 'competency', 'Tillid'),
    say(text, 'statement', 'Det handler om at finde vej.'),
    say(text, 'statement', 'Uden tillid går det ikke.'),
  ])
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Retning | Det handler om at finde vej.',
    'Alle ledere | Tillid | Uden tillid går det ikke.',
  ])
  expect(guess.statements.every(({ sure }) => sure === 1)).toBe(true)
})

it('lines that are one statement are joined, and what was split stands alone', () => {
  const text = copied('Chef\n• Sikrer drift\n• og økonomi\n\nLeder\n• Sikrer ro\n  skaber trivsel')
  const joined = recognise(text, [say(text, 'statement', 'Sikrer drift', 'og økonomi')])
  expect(gridOf(joined)[0]).toBe('Chef | Sikrer drift og økonomi')
  const line = lineOf(text, 'skaber trivsel')
  expect(gridOf(recognise(text, [{ kind: 'split', line }]))).toContain('Leder | skaber trivsel')
})

it('a statement placed in a column moves the end of the column', () => {
  const text = copied(
    'Vi udvikler\n\nMedarbejder Leder Chef\n\nJeg gør et.\n\nJeg gør to.\n\nJeg gør tre.\n\nJeg gør fire.\n\nJeg gør fem.\n\nJeg gør seks.',
  )
  const before = recognise(text, [])
  const leader = before.roles.find((role) => plainText(role.text) === 'Leder')?.id ?? ''
  const staff = before.roles.find((role) => plainText(role.text) === 'Medarbejder')?.id ?? ''
  expect(gridOf(before)[2]).toBe('Leder | Vi udvikler | Jeg gør tre.')
  const after = recognise(text, [
    { kind: 'place', line: lineOf(text, 'Jeg gør fire.'), role: staff, dimension: null },
  ])
  expect(
    gridOf(after)
      .slice(0, 4)
      .every((row) => row.startsWith('Medarbejder')),
  ).toBe(true)
  expect(leader).not.toBe('')
})

it('what the text says stands whatever is said of the rest', () => {
  const text = copied('Overskrift\nNoget tekst, som er lang nok til at være et afsnit i prosaen.')
  expect(proseOf(recognise(text, [say(text, 'title', 'Overskrift')]))).toEqual([
    'Noget tekst, som er lang nok til at være et afsnit i prosaen.',
  ])
})
