/** What the system's own dialogs and the title bar say. */
export const dialogText = {
  program: 'Grundlag',
  /** Of the window: a dot before the name while something is unsaved. */
  title: (name: string, saved: boolean) => `${saved ? '' : '● '}${name} – Grundlag`,
  kind: {
    grundlag: 'Ledelsesgrundlag',
    grundskabelon: 'Skabelon',
    both: 'Ledelsesgrundlag og skabeloner',
    word: 'Word-dokument',
    draft: 'Word-dokument',
    pdf: 'PDF-dokument',
    excel: 'Excel-projektmappe',
    csv: 'CSV-fil (semikolonsepareret)',
    case: 'CASE-pakke (JSON)',
    previous: 'Forrige udgave',
  },
  replace: {
    message: 'Der findes allerede en fil med det navn.',
    detail: 'Vælger du Erstat, bliver den overskrevet. Vælg Annuller for at give et andet navn.',
    yes: 'Erstat',
    no: 'Annuller',
  },
  logo: { title: 'Vælg logo', button: 'Vælg', kind: 'Billeder (PNG, JPG, SVG)' },
  template: {
    title: 'Vælg den skabelon, I begyndte med',
    button: 'Vælg',
    kind: 'Grundskabeloner',
  },
  foreign: {
    title: 'Vælg et dokument at importere',
    button: 'Vælg',
    kind: 'Dokumenter (Word, PDF, Excel, CSV, tekst og CASE)',
  },
  open: { title: 'Åbn ledelsesgrundlag', button: 'Åbn' },
  returned: {
    title: 'Vælg høringssvar',
    button: 'Modtag',
    kind: 'Høringssvar (Word, PDF, tekst og mail)',
    all: 'Alle filer',
    keep: 'Gem det oprindelige svar',
    keepButton: 'Gem',
    original: 'Det oprindelige svar',
  },
  templateFolder: { title: 'Vælg en mappe med skabeloner', button: 'Tilføj mappe' },
  saveTemplate: { title: 'Gem skabelon', button: 'Gem' },
  save: { title: 'Gem ledelsesgrundlag', button: 'Gem' },
  draft: { title: 'Gem høringsudkastet', button: 'Gem' },
  draftFolder: { title: 'Vælg en mappe til høringsudkastene', button: 'Vælg mappe' },
  exportWord: { title: 'Eksportér til Word', button: 'Eksportér' },
  exportPdf: { title: 'Eksportér til PDF', button: 'Eksportér' },
  exportExcel: { title: 'Eksportér til Excel', button: 'Eksportér' },
  exportCsv: { title: 'Eksportér til CSV', button: 'Eksportér' },
  exportCase: { title: 'Eksportér til CASE', button: 'Eksportér' },
  unsaved: {
    message: (name: string) => `Vil du gemme ændringerne i "${name}"?`,
    detail: 'Hvis du ikke gemmer, går ændringerne siden sidst tabt.',
    save: 'Gem',
    discard: 'Gem ikke',
    cancel: 'Annuller',
  },
  hung: {
    message: 'Grundlag svarer ikke lige nu.',
    detail:
      'Du kan vente lidt endnu. Lukker du vinduet nu, kan du åbne det, du har skrevet, næste gang du starter Grundlag. Kun de sidste par sekunder kan mangle.',
    wait: 'Vent',
    close: 'Luk uden at gemme',
  },
  crashed: {
    message: 'Vinduet gik ned på grund af en fejl i Grundlag.',
    detail:
      'Det, du har skrevet, er gemt til side. Kun de sidste par sekunder kan mangle. Vælg Fortsæt, og åbn det igen fra forsiden.',
    reload: 'Fortsæt',
    close: 'Luk',
  },
  bug: {
    message: 'Der opstod en fejl i Grundlag.',
    detail:
      'Dit arbejde står i vinduet endnu. Gem det, luk Grundlag, og start igen. Sker det igen, så send logfilen fra menuen Hjælp til dem, der hjælper dig. Den indeholder intet af din tekst.',
  },
  cannotStart: {
    message: 'Grundlag kunne ikke starte.',
    detail: 'Der er ikke ændret noget i dine filer. Prøv igen, eller installér Grundlag på ny.',
  },
  about: (version: string) => `Version ${version}`,
  aboutDetail: 'Skriv, hør og udgiv et kommunalt ledelsesgrundlag.',
  ok: 'OK',
} as const
