import { expect, it } from 'vitest'
import { gridOf, proseOf } from '../../tests/builders/guess.ts'
import { copied, head, written } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import { recognise } from './recognise.ts'

/** What is around a framework, as other municipalities write it; none of it is real. */

it('prose is no grid', () => {
  const guess = recognise(
    copied(`
Årsberetning

Indledning
Året har været travlt, og der er sket meget i alle afdelinger i løbet
af de sidste måneder.

Økonomi
Budgettet holdt, og der blev et lille overskud, som er overført til
næste år efter aftale.

Personale
Der er ansat tre nye kolleger, og én er gået på pension efter mange
år i kommunen.

Bygninger
Taget på hovedbygningen er skiftet, og kælderen er blevet tør efter
det store arbejde.
`),
    [],
  )
  expect(gridOf(guess)).toEqual([])
  expect(proseOf(guess).filter((text) => text.startsWith('['))).toEqual([
    '[Indledning]',
    '[Økonomi]',
    '[Personale]',
    '[Bygninger]',
  ])
})

it('lines of the cover are no prose', () => {
  const guess = recognise(
    written(
      head('God ledelse'),
      'Ledelsesgrundlag',
      'Skovby Kommune',
      'Børn og Unge',
      'maj 2024',
      head('Forord', 2),
      'Det her er skrevet til alle os, der leder andre i hverdagen, og til dem, vi leder.',
    ),
    [],
  )
  expect(proseOf(guess)).toEqual([
    '[Forord]',
    'Det her er skrevet til alle os, der leder andre i hverdagen, og til dem, vi leder.',
  ])
  expect([
    plainText(guess.title?.text),
    plainText(guess.subtitle?.text),
    guess.organisation,
    guess.year,
  ]).toEqual(['God ledelse', 'Ledelsesgrundlag', 'Skovby Kommune', 2024])
  expect(guess.tray).toHaveLength(3)
})
