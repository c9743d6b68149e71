import { expect, it } from 'vitest'
import { gridOf } from '../../tests/builders/guess.ts'
import { copied, writtenAs } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import { recognise } from './recognise.ts'

/** Frameworks of one column whose headings are told by how they look, as other municipalities write them; none of them is real. */

it('principles with the keyword above', () => {
  const guess = recognise(
    copied(`
LEDERKODEKS FOR SKOVBY KOMMUNE

MODIG
Som leder tager du de svære beslutninger og står
ved dem, også når det blæser.

NÆRVÆRENDE
Du er til stede, når dine medarbejdere har brug for
dig, og du lytter, før du taler.

TYDELIG
Du siger, hvad du forventer, og hvorfor det er
vigtigt for borgerne.

NYSGERRIG
Du spørger, undersøger og lærer af det, der ikke
lykkedes.
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Modig | Som leder tager du de svære beslutninger og står ved dem, også når det blæser.',
    'Alle ledere | Nærværende | Du er til stede, når dine medarbejdere har brug for dig, og du lytter, før du taler.',
    'Alle ledere | Tydelig | Du siger, hvad du forventer, og hvorfor det er vigtigt for borgerne.',
    'Alle ledere | Nysgerrig | Du spørger, undersøger og lærer af det, der ikke lykkedes.',
  ])
  expect(guess.organisation).toBe('Skovby Kommune')
})

it('a PDF whose headings are only larger', () => {
  const line = (text: string, size: number, gap = 0) => ({ text, look: { size, gap } })
  const guess = recognise(
    writtenAs(
      'pdf',
      line('Ledelse i balance', 28),
      line('Ledelsesgrundlag', 14, 1),
      line('Vi går efter helheden', 16, 2),
      { text: 'Vi samarbejder på tværs af', look: { size: 11, list: { kind: 'bullet', level: 1 } } },
      line('forvaltninger', 11),
      { text: 'Vi deler viden', look: { size: 11, list: { kind: 'bullet', level: 1 } } },
      line('Vi tør fejle', 16, 2),
      { text: 'Vi eksperimenterer', look: { size: 11, list: { kind: 'bullet', level: 1 } } },
      { text: 'Vi lærer af fejl', look: { size: 11, list: { kind: 'bullet', level: 1 } } },
    ),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Vi går efter helheden | Vi samarbejder på tværs af forvaltninger',
    'Alle ledere | Vi går efter helheden | Vi deler viden',
    'Alle ledere | Vi tør fejle | Vi eksperimenterer',
    'Alle ledere | Vi tør fejle | Vi lærer af fejl',
  ])
  expect(plainText(guess.title?.text)).toBe('Ledelse i balance')
})

it('numbered headings with points', () => {
  const guess = recognise(
    copied(`
Ledelsesprincipper i Bakkeby Kommune

Tre principper for god ledelse

1. Vi skaber retning
God ledelse begynder med en tydelig retning. Vi ved, hvor vi skal
hen, og vi siger det højt.
For dig som leder betyder det:
- at du oversætter visionen
- at du følger op

2. Vi bygger på tillid
Tillid er noget, man giver. Vi holder det, vi lover.
For dig som leder betyder det:
- at du giver ansvar fra dig
- at du bakker op

3. Vi arbejder sammen
Ingen når målet alene.
For dig som leder betyder det:
- at du inviterer andre ind
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Vi skaber retning | at du oversætter visionen',
    'Alle ledere | Vi skaber retning | at du følger op',
    'Alle ledere | Vi bygger på tillid | at du giver ansvar fra dig',
    'Alle ledere | Vi bygger på tillid | at du bakker op',
    'Alle ledere | Vi arbejder sammen | at du inviterer andre ind',
  ])
  expect(guess.competencies.map(({ leadIn }) => plainText(leadIn?.text))).toEqual(
    Array(3).fill('For dig som leder betyder det:'),
  )
})

it('headings with short lines that speak of somebody', () => {
  const guess = recognise(
    copied(`
KERNEOPGAVEN FØRST
Vi har blik for borgeren.
Vi prioriterer det vigtigste.

FÆLLESSKAB FREMFOR ALT
Vi hjælper hinanden.
Vi deler viden.
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Kerneopgaven først | Vi har blik for borgeren.',
    'Alle ledere | Kerneopgaven først | Vi prioriterer det vigtigste.',
    'Alle ledere | Fællesskab fremfor alt | Vi hjælper hinanden.',
    'Alle ledere | Fællesskab fremfor alt | Vi deler viden.',
  ])
})

it('headings in capitals between page numbers, points with other signs', () => {
  const guess = recognise(
    copied(`
LEDERPROFIL I ENGBY KOMMUNE

1

FORORD

Profilen beskriver, hvad vi forventer af ledere i Engby Kommune, og
den er blevet til i en proces med mange ledere.

2

FAGLIG LEDELSE

En leder i Engby Kommune:

› kender fagets kerne og
  udvikler det
› bruger data

RELATIONEL LEDELSE

En leder i Engby Kommune:

› lytter og er nærværende

STRATEGISK LEDELSE

En leder i Engby Kommune:

› ser sin enhed som en del
  af helheden

3
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Alle ledere | Faglig ledelse | kender fagets kerne og udvikler det',
    'Alle ledere | Faglig ledelse | bruger data',
    'Alle ledere | Relationel ledelse | lytter og er nærværende',
    'Alle ledere | Strategisk ledelse | ser sin enhed som en del af helheden',
  ])
  expect(plainText(guess.title?.text)).toBe('Lederprofil i Engby Kommune')
  expect(guess.tray).toHaveLength(3)
})
