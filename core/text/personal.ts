import { dayLong } from './day.ts'

/** What a personal edition says around the framework's own words. */
export const personalText = {
  mark: 'EGEN OVERSÆTTELSE',
  runningHead: (role: string) => (role === '' ? 'Egen oversættelse' : `Egen oversættelse · ${role}`),
  cover: { deadline: (day: string) => `Afleveres senest ${dayLong(day)}` },
  title: 'Egen oversættelse',
  intro: (role: string, column: string) =>
    `Her står det, der forventes af ${role === '' ? 'dig' : `dig som ${role.toLocaleLowerCase('da')}`}. Skriv i kolonnen »${column}«, hvad det betyder i din hverdag.`,
  steps: (day: string): readonly string[] => [
    'Klik i et felt, og skriv. Feltet vokser med teksten.',
    'Felter, du ikke har noget til, kan stå tomme.',
    `Gem filen, og send den til den, du har fået den fra, senest den ${dayLong(day)}.`,
  ],
  column: 'Egen oversættelse',
  competency: 'Kompetence',
  dimension: 'Fokus',
  statements: 'Det forventes',
  prompt: 'Skriv her, hvad det betyder for dig.',
  /** What the field is called for those who do not see it. */
  field: (place: string) => `Egen oversættelse: ${place}`,
  summary: (place: string) => `${place}: rollens udsagn og felter til egen oversættelse.`,
} as const
