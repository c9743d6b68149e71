import { expect, it } from 'vitest'
import { gridOf } from '../../tests/builders/guess.ts'
import { bullet, copied, head, written } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import type { Guess } from './guess.ts'
import { recognise } from './recognise.ts'

/** Frameworks of one column with points under each heading, as other municipalities write them; none of them is real. */

const names = (pieces: readonly { readonly text: Guess['statements'][number]['text'] }[]) =>
  pieces.map(({ text }) => plainText(text))

it('values with what they mean, as Word has them', () => {
  const guess = recognise(
    written(
      head('Vores ledelsesgrundlag'),
      'Klitmose Kommune, august 2022',
      head('Indledning', 2),
      'God ledelse gør en forskel for borgerne, og vi skylder hinanden at være tydelige om, hvad god ledelse er.',
      head('Tillid', 2),
      'Det betyder, at vi:',
      bullet('viser tillid, før vi beder om den'),
      bullet('siger tingene direkte'),
      head('Faglighed', 2),
      'Det betyder, at vi:',
      bullet('bygger på viden'),
      bullet('sparrer med hinanden'),
      head('Det videre arbejde', 2),
      'Grundlaget drøftes hvert år.',
    ),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Tillid | viser tillid, før vi beder om den',
    'Alle ledere | Tillid | siger tingene direkte',
    'Alle ledere | Faglighed | bygger på viden',
    'Alle ledere | Faglighed | sparrer med hinanden',
  ])
  expect(guess.competencies.map(({ leadIn }) => plainText(leadIn?.text))).toEqual([
    'Det betyder, at vi:',
    'Det betyder, at vi:',
  ])
  expect(guess.year).toBe(2022)
  expect(guess.organisation).toBe('Klitmose Kommune')
})

it('numbered points with a bold opening', () => {
  const guess = recognise(
    written(
      head('Ambitioner'),
      head('Borgeren først', 2),
      { text: 'Lyt – spørg borgeren, før du beslutter', look: { list: { kind: 'number', level: 1 } } },
      { text: 'Handl – gør noget ved det, du hører', look: { list: { kind: 'number', level: 1 } } },
      head('Stærke fællesskaber', 2),
      { text: 'Del – giv viden videre', look: { list: { kind: 'number', level: 1 } } },
      { text: 'Hjælp – tag telefonen for en kollega', look: { list: { kind: 'number', level: 1 } } },
    ),
    [],
  )
  expect(guess.statements.map(({ lead }) => lead)).toEqual(['Lyt', 'Handl', 'Del', 'Hjælp'])
  expect(names(guess.competencies)).toEqual(['Borgeren først', 'Stærke fællesskaber'])
})

it('themes over competencies with points', () => {
  const guess = recognise(
    written(
      head('Sikker drift'),
      head('Økonomi', 2),
      bullet('Styrer budgettet'),
      head('Kvalitet', 2),
      bullet('Følger op'),
      head('Fælles retning'),
      head('Strategi', 2),
      bullet('Sætter mål'),
    ),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Sikker drift | Økonomi | Styrer budgettet',
    'Alle ledere | Sikker drift | Kvalitet | Følger op',
    'Alle ledere | Fælles retning | Strategi | Sætter mål',
  ])
})

it('several lists under each heading are its dimensions', () => {
  const guess = recognise(
    copied(`
Tydelig retning
Det gør du ved at:
• fortælle, hvor vi skal hen
• sige fra
Det lykkes, når:
• alle kender målet

Stærke relationer
Det gør du ved at:
• lytte
Det lykkes, når:
• ingen står alene
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Tydelig retning | Det gør du ved at | fortælle, hvor vi skal hen',
    'Alle ledere | Tydelig retning | Det gør du ved at | sige fra',
    'Alle ledere | Tydelig retning | Det lykkes, når | alle kender målet',
    'Alle ledere | Stærke relationer | Det gør du ved at | lytte',
    'Alle ledere | Stærke relationer | Det lykkes, når | ingen står alene',
  ])
})
