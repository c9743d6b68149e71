/** The versions inside the file. */
export const versionTexts = {
  intro:
    'Grundlag gemmer selv tidligere versioner i filen, mens du arbejder. Du kan også gemme en med navn, for eksempel før en høring.',
  keep: 'Gem en version …',
  none: 'Der er ingen tidligere versioner endnu.',
  automatic: 'Automatisk',
  /** Heard before a version's name. */
  see: 'Se',
  more: (name: string) => `Mere om ${name}`,
  rename: 'Giv navn …',
  remove: 'Slet versionen',
  removed: (name: string) => `Versionen "${name}" er slettet.`,
  keepTitle: 'Gem en version',
  renameTitle: 'Giv versionen navn',
  name: 'Navn',
  nameHint: 'For eksempel "Før høring" eller "Til MED-udvalget 3. december"',
  save: 'Gem',
  cancel: 'Annuller',
  kept: (name: string) => `Versionen "${name}" er gemt.`,
  keptUntilSaved: (name: string) => `Versionen "${name}" følger med, når du gemmer filen.`,
  /** Of one version against what stands now. */
  heading: (name: string) => `Version: ${name}`,
  changes: (count: number) =>
    count === 0
      ? 'Der er ingen forskel på versionen og det, der står nu.'
      : count === 1
        ? '1 forskel'
        : `${count} forskelle`,
  since: 'Det er sket siden denne version:',
  legend: 'Streget over: stod i versionen. Understreget: står der nu.',
  kinds: {
    added: 'Nyt',
    gone: 'Slettet',
    reworded: 'Ændret',
    moved: 'Flyttet',
    order: 'Flyttet',
    settings: 'Ændret',
  },
  movedFrom: (from: string) => `Stod før i ${from}`,
  otherOrder: 'Står i en anden orden.',
  otherSettings: 'Formatering eller indstillinger er ændret, ikke teksten.',
  bringBack: 'Hent hele versionen tilbage',
  bringBackOne: 'Hent tilbage',
  broughtBack: (name: string) => `Versionen "${name}" er hentet tilbage.`,
  close: 'Luk',
} as const
