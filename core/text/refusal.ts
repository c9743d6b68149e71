/** What is said when something cannot be done: what happened, that nothing was lost, what to do. */
export const refusalText = {
  edit: {
    gone: 'Det, du ville ændre, findes ikke længere. Intet er ændret.',
    unknownCommand: (path: string) =>
      `Listen af kommandoer kunne ikke læses${path === '' ? '' : ` (kommando ${path})`}. Intet er ændret.`,
    inScript: (path: string, message: string) => `Kommando ${path}: ${message}`,
    invalid: (path: string) => `Ændringen kunne ikke læses (${path}). Intet er ændret.`,
    lastDimension:
      'En kompetence skal have mindst én dimension. Intet er ændret. Slet hele kompetencen, hvis den ikke skal bruges.',
    notWritable: 'Kolonnen udfyldes af den enkelte leder og kan ikke have udsagn. Intet er ændret.',
    columnHasStatements:
      'Kolonnen har udsagn og kan derfor ikke gøres til skrivefelt. Intet er ændret. Flyt eller slet udsagnene først.',
    tooMany: (what: string) => `Der er ikke plads til flere ${what}. Intet er ændret.`,
  },
  file: {
    notFound: (file: string) => `Filen "${file}" findes ikke. Kontrollér navn og placering.`,
    unreadable: (file: string) =>
      `Filen "${file}" kan ikke læses. Kontrollér, at du har adgang til den, og at den ikke er åben i et andet program.`,
    notJson: (file: string) => `Filen "${file}" er ikke gyldig JSON. Intet er ændret.`,
    tooLarge: (file: string) =>
      `Filen "${file}" er for stor til at være et ledelsesgrundlag. Den er ikke åbnet.`,
    notAFramework: (file: string) => `Filen "${file}" er ikke et ledelsesgrundlag. Den er ikke åbnet.`,
    damaged: (file: string) =>
      `Filen "${file}" er beskadiget og kan ikke åbnes. Den er ikke ændret. Prøv den forrige udgave, der ligger ved siden af og ender på ".bak".`,
    newer: (file: string) =>
      `Filen "${file}" er gemt med en nyere udgave af Grundlag. Den er ikke ændret. Opdatér Grundlag, og åbn den igen.`,
    invalid: (file: string, path: string) =>
      `Filen "${file}" har et indhold, som Grundlag ikke forstår (${path}). Den er ikke ændret.`,
    unsafe: (file: string) =>
      `Filen "${file}" indeholder filnavne, som ikke er tilladt i et ledelsesgrundlag. Den er ikke åbnet.`,
    exists: (file: string) =>
      `Filen "${file}" findes allerede. Den er ikke ændret. Brug --force for at erstatte den.`,
    notWritable: (file: string) =>
      `"${file}" kan ikke gemmes. Intet er gået tabt. Kontrollér, at mappen findes, at du må skrive i den, og at der er plads.`,
  },
  version: {
    gone: 'Versionen findes ikke længere i filen. Intet er ændret. Vælg en anden version.',
    damaged:
      'Versionen er beskadiget og kan ikke vises. Dit ledelsesgrundlag er ikke ændret. Vælg en anden version.',
  },
  template: {
    unknown: (id: string, known: readonly string[]) =>
      `Der er ingen skabelon med navnet "${id}". Vælg en af disse: ${known.join(', ')}.`,
    noMunicipality: 'Skriv kommunens navn.',
    tooLong: (what: string) =>
      `Teksten er for lang (${what === 'title' ? 'titel' : what}). Intet er oprettet. Skriv den kortere.`,
    cannotOpen: (file: string) =>
      `"${file}" er en skabelon. Denne udgave af Grundlag kan endnu ikke åbne skabeloner fra en fil. Intet er ændret.`,
    notATemplate: (path: string) =>
      `Filen er ikke en grundskabelon, som Grundlag forstår${path === '' ? '' : ` (${path})`}. Intet er ændret. Vælg en anden fil.`,
    newer:
      'Grundskabelonen er lavet med en nyere udgave af Grundlag. Intet er ændret. Opdatér Grundlag, og prøv igen.',
  },
  program: {
    cancelled: 'Annulleret. Intet er ændret.',
    failed:
      'Grundlag stødte på en fejl og kunne ikke gøre det færdigt. Filerne på disken er ikke ændret. Gem dit arbejde, og prøv igen.',
    failedOnCommandLine:
      'Grundlag stødte på en fejl og kunne ikke gøre det færdigt. Intet er overskrevet. Prøv igen.',
    noScreen: 'Grundlag kan ikke vise sit vindue her, fordi der ikke er nogen skærm. Intet er ændret.',
    noDisplay:
      'Der kan ikke laves PDF her, fordi der ikke er nogen skærm. Intet er gemt. Start kommandoen fra et skrivebord eller med xvfb-run, eller eksportér kun til Word.',
    outputLost: 'Resultatet kunne ikke skrives helt ud. Kontrollér, at der er plads, og prøv igen.',
    invalidRequest: (path: string) =>
      `Det kunne ikke udføres, fordi indholdet ikke er gyldigt (${path}). Intet er ændret.`,
  },
} as const
