const file = (name: string) => `Filen "${name}"`
const left = 'Den er ikke taget ind, og intet er ændret.'
const paste = 'Kopiér teksten, og vælg Indsæt svar som tekst.'

/** What is said of a file that was to come in as an answer, and did not. */
export const inboxText = {
  duplicate: (name: string, party: string, when: string) =>
    `${file(name)} er modtaget før${party === '' ? '' : ` som svar fra ${party}`}, ${when}. Den er ikke taget ind igen, og intet er ændret. Bed om den nye fil, hvis der skulle stå andet i den.`,
  /** Twice among the files that were given at once. */
  twice: (name: string, other: string) =>
    `${file(name)} har samme indhold som "${other}". ${left} Bed om den nye fil, hvis der skulle stå andet i den.`,
  outlook: (name: string) =>
    `${file(name)} er en mail fra Outlook. ${left} Gem mailens vedhæftede fil, og modtag den. ${paste}`,
  framework: (name: string) =>
    `${file(name)} er et helt ledelsesgrundlag og ikke et høringssvar. ${left} Åbn dit eget, og vælg Sammenlign med, hvis de to skal holdes op imod hinanden.`,
  damagedMail: (name: string) => `${file(name)} kan ikke læses som mail. ${left} ${paste}`,
  emptyMail: (name: string) =>
    `Mailen "${name}" er uden tekst. ${left} Var der vedhæftet filer, står de for sig selv på listen.`,
  noText: (name: string) => `${file(name)} indeholder ingen tekst. ${left} Bed om svaret igen.`,
  /** A fault of the program's own. */
  notUnderstood: (name: string) =>
    `${file(name)} kunne ikke læses på grund af en fejl i Grundlag. ${left} ${paste}`,
  /** Of a file that was not dropped here. */
  notGiven: (name: string) =>
    `${file(name)} er ikke trukket ind i dette vindue. ${left} Vælg den med knappen Vælg filer.`,
  damagedEvidence: (name: string) =>
    `Det oprindelige svar "${name}" er beskadiget i ledelsesgrundlagets fil. Der er ikke gemt noget, og intet er ændret. Find det i en sikkerhedskopi.`,
} as const
