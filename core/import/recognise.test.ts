import { expect, it } from 'vitest'
import { gridOf, proseOf } from '../../tests/builders/guess.ts'
import { bullet, copied, head, written, writtenAs } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import type { Guess } from './guess.ts'
import { recognise } from './recognise.ts'

/** Frameworks of one column, and what is around them, as other municipalities write them; none of them is real. */

const names = (pieces: readonly { readonly text: Guess['statements'][number]['text'] }[]) =>
  pieces.map(({ text }) => plainText(text))

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
