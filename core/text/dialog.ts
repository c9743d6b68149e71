/** What the system's own dialogs and the title bar say. */
export const dialogText = {
  program: 'Grundlag',
  /** Of the window: a dot before the name while something is unsaved. */
  title: (name: string, saved: boolean) => `${saved ? '' : '● '}${name} – Grundlag`,
  kind: {
    grundlag: 'Ledelsesgrundlag',
    word: 'Word-dokument',
    pdf: 'PDF-dokument',
    previous: 'Forrige udgave',
  },
  replace: {
    message: 'Der findes allerede en fil med det navn.',
    detail: 'Vil du erstatte den?',
    yes: 'Erstat',
    no: 'Annuller',
  },
  open: { title: 'Åbn ledelsesgrundlag', button: 'Åbn' },
  save: { title: 'Gem ledelsesgrundlag', button: 'Gem' },
  exportWord: { title: 'Eksportér til Word', button: 'Eksportér' },
  exportPdf: { title: 'Eksportér til PDF', button: 'Eksportér' },
  unsaved: {
    message: (name: string) => `Vil du gemme ændringerne i "${name}"?`,
    detail: 'Hvis du ikke gemmer, går ændringerne siden sidst tabt.',
    save: 'Gem',
    discard: 'Gem ikke',
    cancel: 'Annuller',
  },
  hung: {
    message: 'Grundlag svarer ikke lige nu.',
    detail: 'Du kan vente lidt endnu. Lukker du vinduet nu, går ændringer, der ikke er gemt, tabt.',
    wait: 'Vent',
    close: 'Luk uden at gemme',
  },
  crashed: {
    message: 'Vinduet gik ned på grund af en fejl i Grundlag.',
    detail:
      'Det, der er gemt, er der stadig. Ændringer siden sidste gang, du gemte, kunne ikke reddes. Du kan fortsætte i et nyt vindue.',
    reload: 'Fortsæt',
    close: 'Luk',
  },
  bug: {
    message: 'Der opstod en fejl i Grundlag.',
    detail: 'Dit arbejde står i vinduet endnu. Gem det, luk Grundlag, og start igen.',
  },
  cannotStart: {
    message: 'Grundlag kunne ikke starte.',
    detail: 'Der er ikke ændret noget i dine filer. Prøv igen, eller installér Grundlag på ny.',
  },
  about: (version: string) => `Version ${version}`,
  aboutDetail: 'Skriv, hør og udgiv et kommunalt ledelsesgrundlag.',
  ok: 'OK',
} as const
