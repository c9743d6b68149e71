import { describe, expect, it } from 'vitest'
import { gridOf, proseOf } from '../../tests/builders/guess.ts'
import { copied } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import { recognise } from './recognise.ts'

/** Frameworks with a column for each role, as other municipalities write them; none of them is real. */

describe('pages of roles', () => {
  const source = copied(`
God ledelse i Nørrelund
Ledelsesgrundlag for Nørrelund Kommune, 2023

Forord
I Nørrelund Kommune vil vi være kendt for god ledelse. Derfor har vi
skrevet dette grundlag sammen. Det skal bruges i hverdagen og i
samtaler mellem ledere på alle niveauer.

Teamleder

Strategisk ledelse
• Oversætter mål til hverdag for
  den enkelte medarbejder
• Følger op på aftaler
Personaleledelse
• Giver feedback, som kan bruges

Afdelingschef

Strategisk ledelse
• Sætter retning for afdelingen
Personaleledelse
• Udvikler teamlederne
• Skaber rum for læring

Kommunaldirektør

Strategisk ledelse
• Omsætter politiske beslutninger til strategi
Personaleledelse
• Leder direktionen som et hold

Sådan bruger vi ledelsesgrundlaget
Vi taler om det til de årlige samtaler. Hver leder vælger to udsagn,
som vedkommende vil arbejde med i det kommende år.
`)
  const guess = recognise(source, [])

  it('become roles across and the headings that come back become rows', () => {
    expect(gridOf(guess)).toEqual([
      'Teamleder | Strategisk ledelse | Oversætter mål til hverdag for den enkelte medarbejder',
      'Teamleder | Strategisk ledelse | Følger op på aftaler',
      'Teamleder | Personaleledelse | Giver feedback, som kan bruges',
      'Afdelingschef | Strategisk ledelse | Sætter retning for afdelingen',
      'Afdelingschef | Personaleledelse | Udvikler teamlederne',
      'Afdelingschef | Personaleledelse | Skaber rum for læring',
      'Kommunaldirektør | Strategisk ledelse | Omsætter politiske beslutninger til strategi',
      'Kommunaldirektør | Personaleledelse | Leder direktionen som et hold',
    ])
  })
  it('leave the prose around them, and the cover', () => {
    expect(plainText(guess.title?.text)).toBe('God ledelse i Nørrelund')
    expect(guess.organisation).toBe('Nørrelund Kommune')
    expect(guess.year).toBe(2023)
    expect(proseOf(guess)).toEqual([
      '[Forord]',
      'I Nørrelund Kommune vil vi være kendt for god ledelse. Derfor har vi skrevet dette grundlag sammen. Det skal bruges i hverdagen og i samtaler mellem ledere på alle niveauer.',
      '[Sådan bruger vi ledelsesgrundlaget]',
      'Vi taler om det til de årlige samtaler. Hver leder vælger to udsagn, som vedkommende vil arbejde med i det kommende år.',
    ])
    expect(guess.tray).toEqual([])
  })
})

it('roles in front of their texts, under each competency', () => {
  const guess = recognise(
    copied(`
Kompetenceprofil for ledere

Faglig ledelse
Direktør: Sætter retning for fagene på tværs af
forvaltningen og følger kvaliteten
Chef: Omsætter retningen til mål
Leder af medarbejdere: Sikrer faglig sparring

Økonomisk ledelse
Direktør: Fordeler rammerne
Chef: Styrer budgettet
Leder af medarbejdere: Bruger ressourcerne klogt
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Direktør | Faglig ledelse | Sætter retning for fagene på tværs af forvaltningen og følger kvaliteten',
    'Chef | Faglig ledelse | Omsætter retningen til mål',
    'Leder af medarbejdere | Faglig ledelse | Sikrer faglig sparring',
    'Direktør | Økonomisk ledelse | Fordeler rammerne',
    'Chef | Økonomisk ledelse | Styrer budgettet',
    'Leder af medarbejdere | Økonomisk ledelse | Bruger ressourcerne klogt',
  ])
})

it('the same roles under each competency', () => {
  const guess = recognise(
    copied(`
Faglig ledelse
Faglig ledelse gør vi sammen om hele tiden.

Institutionsleder
- Sætter rammen for fagligheden og følger
  den til dørs
- Inddrager forældrene

Områdechef
- Skaber sammenhæng

Personaleledelse

Institutionsleder
- Taler om trivsel

Områdechef
- Støtter institutionslederne
- Udvikler ledertalenter
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Institutionsleder | Faglig ledelse | Sætter rammen for fagligheden og følger den til dørs',
    'Institutionsleder | Faglig ledelse | Inddrager forældrene',
    'Områdechef | Faglig ledelse | Skaber sammenhæng',
    'Institutionsleder | Personaleledelse | Taler om trivsel',
    'Områdechef | Personaleledelse | Støtter institutionslederne',
    'Områdechef | Personaleledelse | Udvikler ledertalenter',
  ])
})

it('roles across whose columns were copied one after another', () => {
  const guess = recognise(
    copied(`
Vi udvikler sammen

Medarbejder Leder Direktør

Jeg udvikler min faglighed hver dag.

Jeg spørger mine kolleger.

Jeg udvikler mine medarbejdere.

Jeg følger op med medarbejderne.

Jeg sætter retning for forvaltningen.

Jeg samarbejder i direktionen.
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Medarbejder | Vi udvikler sammen | Jeg udvikler min faglighed hver dag.',
    'Medarbejder | Vi udvikler sammen | Jeg spørger mine kolleger.',
    'Leder | Vi udvikler sammen | Jeg udvikler mine medarbejdere.',
    'Leder | Vi udvikler sammen | Jeg følger op med medarbejderne.',
    'Direktør | Vi udvikler sammen | Jeg sætter retning for forvaltningen.',
    'Direktør | Vi udvikler sammen | Jeg samarbejder i direktionen.',
  ])
})

it('leaders and staff in turn under each heading', () => {
  const guess = recognise(
    copied(`
Indhold
Vi samarbejder ............ 3

Vi samarbejder
Vi når kun målet, hvis vi når det sammen.

Som leder:
• samler jeg holdet

Som medarbejder:
• byder jeg ind
• hjælper jeg andre

Side 3 af 12

Vi udvikler

Som leder:
• giver jeg plads

Som medarbejder:
• prøver jeg nyt
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Leder | Vi samarbejder | samler jeg holdet',
    'Medarbejder | Vi samarbejder | byder jeg ind',
    'Medarbejder | Vi samarbejder | hjælper jeg andre',
    'Leder | Vi udvikler | giver jeg plads',
    'Medarbejder | Vi udvikler | prøver jeg nyt',
  ])
  expect(guess.tray).toHaveLength(3)
})

it('the same roles with a text each under every competency', () => {
  const guess = recognise(
    copied(`
Strategisk ledelse
Strategisk ledelse handler om at skabe en fælles retning.

Direktør
Direktøren sikrer sammenhæng mellem politik og strategi.

Skoleleder
Skolelederen omsætter strategien til praksis på skolen.

Relationel ledelse
Relationel ledelse handler om at skabe tillid.

Direktør
Direktøren opbygger relationer til byrådet.

Skoleleder
Skolelederen er tæt på medarbejderne.
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Direktør | Strategisk ledelse | Direktøren sikrer sammenhæng mellem politik og strategi.',
    'Skoleleder | Strategisk ledelse | Skolelederen omsætter strategien til praksis på skolen.',
    'Direktør | Relationel ledelse | Direktøren opbygger relationer til byrådet.',
    'Skoleleder | Relationel ledelse | Skolelederen er tæt på medarbejderne.',
  ])
})

it('lead-ins that name roles', () => {
  const guess = recognise(
    copied(`
Ledelse på alle niveauer

Ledere af medarbejdere skal:
• sikre trivsel
• følge op på sygefravær

Chefer skal:
• omsætte politik til praksis
`),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Ledere af medarbejdere | sikre trivsel',
    'Ledere af medarbejdere | følge op på sygefravær',
    'Chefer | omsætte politik til praksis',
  ])
  expect(guess.roles.map(({ leadIn }) => plainText(leadIn?.text))).toEqual([
    'Ledere af medarbejdere skal:',
    'Chefer skal:',
  ])
})
