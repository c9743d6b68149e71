/** Work that was recovered, backups, and a file that somebody else changes. */
export const recoveryTexts = {
  heading: 'Grundlag blev ikke lukket rigtigt',
  lead: 'Dette arbejde er reddet:',
  unnamed: 'Uden navn',
  /** When the last of it was written. */
  at: (when: string) => `Skrevet ${when}`,
  file: {
    there: (path: string) => `Hører til ${path}`,
    changed: (path: string) => `Hører til ${path}, som er ændret siden`,
    gone: (path: string) => `Hørte til ${path}, som ikke er der nu`,
    none: (_path: string) => 'Har aldrig været gemt i en fil',
  },
  differences: (count: number) =>
    count === 0
      ? 'Samme tekst som i filen'
      : count === 1
        ? '1 forskel fra filen'
        : `${count} forskelle fra filen`,
  broken: 'Kan ikke læses. Filen på disken er ikke rørt.',
  open: 'Åbn det reddede',
  openFile: 'Åbn filen',
  remove: 'Slet det reddede …',
  compare: 'Se forskellene',
  hide: 'Skjul forskellene',
  mine: 'Det reddede',
  theirs: 'Filen',
  /** For a screen reader: which work a button is about. */
  about: (label: string, name: string) => `${label.replace(/ …$/, '')}: ${name}`,
  removeTitle: 'Slet det reddede arbejde?',
  removeDetail: (name: string) =>
    `"${name}" bliver slettet fra Grundlag. Filen på disken bliver, som den er.`,
  removeYes: 'Slet',
  cancel: 'Annuller',
  removed: 'Det reddede arbejde er slettet.',
  newerTitle: 'Der er reddet nyere arbejde',
  newerLead:
    'Grundlag blev ikke lukket rigtigt, sidst du arbejdede med denne fil. Du ser filen bag ved, og her er det, der blev reddet.',
  keepFile: 'Bliv i filen',
  opened: (name: string) => `Det reddede arbejde i ${name} er åbnet. Gem, når du har set det igennem.`,
  notKept:
    'Grundlag kan lige nu ikke gemme dit arbejde undervejs, for eksempel fordi disken er fuld. Gem filen, og gør plads.',
  /** Of the question that stands while the file is another. */
  outsideTitle: 'Filen er ændret et andet sted',
  outside:
    'Et andet program, et andet vindue eller en kollega har gemt i filen. Intet er overskrevet. Vælg, hvad der skal gælde.',
  keepMine: 'Behold mit',
  useOther: 'Brug den anden',
  saveMineAs: 'Gem mit som …',
  outsideCompare: 'Sammenlign',
  compareTitle: 'Forskelle på dit og filen',
  compareNone: 'Der er ingen forskel på teksten.',
  window: 'Dit',
  close: 'Luk',
  keptMine: 'Dit er gemt. Den anden udgave ligger i Versioner under Sikkerhedskopier.',
  usedOther: 'Den anden udgave er hentet. Din egen ligger i Versioner under Sikkerhedskopier.',
  reloaded: 'Filen blev ændret et andet sted, og den nye udgave er hentet.',
  goneTitle: 'Filen ligger ikke længere, hvor den lå',
  gone: 'Den er flyttet, slettet eller har fået et andet navn. Dit arbejde er her stadig.',
  saveAgain: 'Gem den igen',
  saveAs: 'Gem som …',
  tryAgain: 'Prøv igen',
  stop: 'Annullér',
  opening: 'Åbner filen …',
  backups: 'Sikkerhedskopier',
  backupsIntro: 'Filen, som den var de seneste gange, du åbnede den. En kopi åbnes som et nyt dokument.',
  backupsNone: 'Der er ingen sikkerhedskopier af filen endnu.',
  backupKinds: {
    opened: 'Da filen blev åbnet',
    replaced: 'En andens udgave, som du gemte oveni',
    mine: 'Din udgave, da du valgte den anden',
  },
  /** Heard before the moment of a backup. */
  openBackup: 'Åbn sikkerhedskopien fra',
} as const
