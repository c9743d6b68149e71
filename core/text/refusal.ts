import { becomingText } from './becoming.ts'
import { consultationReceiveText } from './consultationReceive.ts'
import { foreignText } from './foreign.ts'
import { inboxText } from './inbox.ts'

/** What is said when something cannot be done: what happened, that nothing was lost, what to do. */
export const refusalText = {
  edit: {
    gone: 'Det, du ville ændre, findes ikke længere. Intet er ændret. Vælg noget andet, og prøv igen.',
    unknownCommand: (path: string) =>
      `Listen af kommandoer kunne ikke læses${path === '' ? '' : ` (kommando ${path})`}. Intet er ændret. Ret den, og prøv igen.`,
    inScript: (path: string, message: string) => `Kommando ${path}: ${message}`,
    invalid: (path: string) => `Ændringen kunne ikke læses (${path}). Intet er ændret. Prøv igen.`,
    lastDimension:
      'En kompetence skal have mindst én dimension. Intet er ændret. Slet hele kompetencen, hvis den ikke skal bruges.',
    notWritable:
      'Kolonnen udfyldes af den enkelte leder og kan ikke have udsagn. Intet er ændret. Vælg en anden kolonne.',
    columnHasStatements:
      'Kolonnen har udsagn og kan derfor ikke gøres til skrivefelt. Intet er ændret. Flyt eller slet udsagnene først.',
    nothingToReplace: 'Teksten findes ikke længere på det sted. Intet er ændret. Søg igen.',
    tooLongReplaced: (where: string) =>
      `Teksten ville blive for lang her: ${where}. Intet er ændret. Erstat med en kortere tekst, eller erstat ét sted ad gangen.`,
    tooLong: 'Teksten er for lang til det sted. Intet er ændret. Forkort den, og prøv igen.',
    tooMany: (what: string) =>
      `Der er ikke plads til flere ${what}. Intet er ændret. Slet nogle, og prøv igen.`,
    noNews: 'Det valgte er ikke længere nyt i skabelonen. Intet er ændret. Åbn listen igen.',
    notBorrowed:
      'Udsagnet er jeres eget, så der er ingen oprindelig tekst. Intet er ændret. Vælg et udsagn, der er lånt.',
    stillBorrowed:
      'Udsagnet står ordret, som det blev lånt, og er derfor stadig lånt. Intet er ændret. Skriv det om først.',
    tooManySources:
      'Et ledelsesgrundlag kan højst have udsagn fra 50 andre. Intet er ændret. Skriv teksten af, eller slet de udsagn, der er fra et af dem.',
  },
  file: {
    notFound: (file: string) => `Filen "${file}" findes ikke. Intet er ændret. Kontrollér navn og placering.`,
    unreadable: (file: string) =>
      `Filen "${file}" kan ikke læses. Intet er ændret. Kontrollér, at du har adgang til den, og at den ikke er åben i et andet program.`,
    notJson: (file: string) => `Filen "${file}" er ikke gyldig JSON. Intet er ændret. Ret den, og prøv igen.`,
    tooLarge: (file: string) =>
      `Filen "${file}" er for stor til at være et ledelsesgrundlag. Den er ikke åbnet, og intet er ændret. Vælg en anden fil.`,
    notAFramework: (file: string) =>
      `Filen "${file}" er ikke et ledelsesgrundlag. Den er ikke åbnet, og intet er ændret. Vælg en fil, der ender på .grundlag.`,
    damaged: (file: string) =>
      `Filen "${file}" er beskadiget og kan ikke åbnes. Den er ikke ændret. Prøv den forrige udgave, der ligger ved siden af og ender på ".bak".`,
    newer: (file: string) =>
      `Filen "${file}" er gemt med en nyere udgave af Grundlag. Den er ikke ændret. Opdatér Grundlag, og åbn den igen.`,
    invalid: (file: string, path: string) =>
      `Filen "${file}" har et indhold, som Grundlag ikke forstår (${path}). Den er ikke ændret. Prøv den forrige udgave, der ligger ved siden af og ender på ".bak".`,
    unsafe: (file: string) =>
      `Filen "${file}" indeholder filnavne, som ikke er tilladt i et ledelsesgrundlag. Den er ikke åbnet, og intet er ændret. Åbn kun filer fra nogen, du kender.`,
    exists: (file: string) =>
      `Filen "${file}" findes allerede. Den er ikke ændret. Brug --force for at erstatte den.`,
    diskFull: (file: string) =>
      `"${file}" kan ikke gemmes, fordi disken er fuld. Intet er gået tabt. Gør plads, og prøv igen, eller gem et andet sted.`,
    readOnly: (file: string) =>
      `"${file}" kan ikke gemmes, fordi du ikke må skrive i filen eller mappen. Intet er gået tabt. Gem et andet sted.`,
    away: (file: string) =>
      `"${file}" kan ikke gemmes, fordi der ikke er forbindelse til mappen. Intet er gået tabt. Prøv igen, når drevet er der, eller gem et andet sted.`,
    tooSlow: (file: string) =>
      `"${file}" er ikke gemt endnu, fordi drevet ikke svarer. Intet er gået tabt. Vent lidt, og prøv igen, eller gem et andet sted.`,
    changedOutside: (file: string) =>
      `"${file}" er ændret uden for dette vindue. Der er ikke gemt oveni. Vælg, hvilken udgave der skal gælde.`,
    openElsewhere: (file: string) =>
      `"${file}" er åben i et andet vindue. Der er ikke gemt oveni, og intet er gået tabt. Vælg et andet navn, eller luk det andet vindue først.`,
    gone: (file: string) =>
      `"${file}" ligger ikke længere, hvor den lå. Intet er gået tabt. Gem den igen, eller gem et andet sted.`,
    notWritable: (file: string) =>
      `"${file}" kan ikke gemmes. Intet er gået tabt. Kontrollér, at mappen findes, at du må skrive i den, og at der er plads.`,
  },
  round: {
    sentGone:
      'Teksten, som den blev sendt i høring, findes ikke i filen. Intet er ændret. Åbn en sikkerhedskopi, hvor den er med.',
    sentDamaged:
      'Teksten, som den blev sendt i høring, kan ikke læses. Intet er ændret. Åbn en sikkerhedskopi, hvor den er hel.',
    fileFull: (file: string) =>
      `Der er ikke plads til »${file}« i ledelsesgrundlagets fil. Filen er ikke taget ind, og intet er ændret. Bed om en mindre fil, for eksempel uden billeder.`,
    noRound: (given: string) =>
      `Der er ingen høring, der hedder »${given}«. Intet er skrevet. Angiv høringens navn, nummer eller ID.`,
    noRounds: 'Ledelsesgrundlaget har ikke været i høring. Intet er skrevet. Send det i høring først.',
    evidenceGone: (file: string) =>
      `Det oprindelige svar »${file}« findes ikke længere i filen. Intet er ændret. Find det i en sikkerhedskopi.`,
  },
  send: {
    fault: (fault: string) => `Høringen er ikke begyndt. ${fault} Intet er ændret. Ret det, og prøv igen.`,
    listTooLarge: (file: string) =>
      `Filen "${file}" er for stor til at være en liste over dem, der skal høres. Intet er ændret. Angiv en tekstfil med ét navn på hver linje.`,
  },
  version: {
    gone: 'Versionen findes ikke længere i filen. Intet er ændret. Vælg en anden version.',
    damaged:
      'Versionen er beskadiget og kan ikke vises. Dit ledelsesgrundlag er ikke ændret. Vælg en anden version.',
  },
  /** Of a file with a template in it; the same words as for `file`, so that one reader serves both. */
  templateFile: {
    tooLarge: (file: string) =>
      `Filen "${file}" er for stor til at være en skabelon. Den er ikke åbnet, og intet er ændret. Vælg en anden fil.`,
    notAFramework: (file: string) =>
      `Filen "${file}" er ikke en skabelon. Den er ikke åbnet, og intet er ændret. Vælg en anden fil.`,
    damaged: (file: string) =>
      `Filen "${file}" er beskadiget og kan ikke åbnes. Den er ikke ændret. Bed om at få skabelonen sendt igen.`,
    unsafe: (file: string) =>
      `Filen "${file}" indeholder filnavne, som ikke er tilladt i en skabelon. Den er ikke åbnet. Brug kun skabeloner fra nogen, du kender.`,
    newer: (file: string) =>
      `Skabelonen "${file}" er lavet med en nyere udgave af Grundlag. Den er ikke ændret. Opdatér Grundlag, og åbn den igen.`,
    invalid: (file: string, path: string) =>
      `Skabelonen "${file}" har et indhold, som Grundlag ikke forstår (${path}). Den er ikke ændret. Bed om at få skabelonen sendt igen.`,
    tookTooLong: (file: string) =>
      `Filen "${file}" tog for lang tid at læse, og læsningen er stoppet. Den er ikke ændret. Bed om at få skabelonen sendt igen.`,
    tookTooMuchMemory: (file: string) =>
      `Filen "${file}" kræver mere hukommelse, end en skabelon må bruge. Den er ikke ændret. Bed om at få skabelonen sendt igen.`,
    notUnderstood: (file: string) =>
      `Filen "${file}" kunne ikke læses på grund af en fejl i Grundlag. Den er ikke ændret. Bed om at få skabelonen sendt på ny, eller brug en anden.`,
  },
  logo: {
    tooLarge: (file: string) =>
      `Billedet "${file}" fylder mere end 4 MB. Logoet er ikke ændret. Gem billedet i en mindre udgave, og vælg det igen.`,
    tooManyPixels: (file: string) =>
      `Billedet "${file}" er mere end 8.000 billedpunkter på den ene led. Logoet er ikke ændret. Gør det mindre, og vælg det igen.`,
    damaged: (file: string) =>
      `Billedet "${file}" er beskadiget og kan ikke vises. Logoet er ikke ændret. Vælg et andet billede.`,
    notAPicture: (file: string) =>
      `Filen "${file}" er ikke et billede, som Grundlag kan bruge. Logoet er ikke ændret. Vælg et billede i PNG, JPG eller SVG.`,
    unsafe: (file: string) =>
      `Tegningen "${file}" henter eller kører noget udefra og er derfor ikke taget med. Logoet er ikke ændret. Gem den som PNG, og vælg den igen.`,
    tooComplex: (file: string) =>
      `Tegningen "${file}" har for mange dele. Logoet er ikke ændret. Gem den som PNG, og vælg den igen.`,
  },
  recovery: {
    gone: 'Det reddede arbejde kan ikke læses længere. Intet er ændret i filen. Åbn filen, og fortsæt fra den, eller vælg en sikkerhedskopi.',
    backupGone: 'Sikkerhedskopien kan ikke læses længere. Intet er ændret. Vælg en anden.',
  },
  compare: {
    notSaved:
      'Ledelsesgrundlaget er ikke gemt endnu, så der er ikke noget at sammenligne med. Intet er ændret. Gem det først.',
    tooLong: (what: string) =>
      `Skabelonen kan ikke sammenlignes, fordi en tekst bliver for lang med kommunens navn (${what}). Intet er ændret. Vælg en anden skabelon.`,
    noSuch: (given: string, known: readonly string[]) =>
      `"${given}" er hverken en fil eller en skabelon. Intet er ændret. Angiv en fil, der ender på .grundlag eller .grundskabelon, eller en af disse: ${known.join(', ')}.`,
  },
  templateNews: {
    noTemplate:
      'Ledelsesgrundlaget er ikke begyndt ud fra en skabelon. Intet er ændret. Brug »Sammenlign« til at holde det op mod et andet.',
    notFound: (title: string) =>
      `Skabelonen »${title}« er hverken blandt programmets egne eller i biblioteket. Intet er ændret. Vælg filen selv.`,
    another: (file: string, name: string, title: string) =>
      `"${file}" er en anden skabelon (»${name}«) end den, I begyndte med (»${title}«). Intet er ændret. Vælg en anden fil, eller brug »Sammenlign«.`,
  },
  template: {
    unknown: (id: string, known: readonly string[]) =>
      `Der er ingen skabelon med navnet "${id}". Intet er oprettet. Vælg en af disse: ${known.join(', ')}.`,
    noMunicipality: 'Skriv kommunens navn.',
    gone: 'Skabelonen findes ikke længere, hvor den lå. Intet er ændret. Vælg en anden.',
    notOwn:
      'Skabelonen ligger i en fælles mappe og kan ikke ændres herfra. Intet er ændret. Ret filen i mappen i stedet.',
    notRemoved: (file: string) =>
      `Skabelonen "${file}" kunne ikke lægges i papirkurven. Intet er ændret. Kontrollér, at filen ikke er åben i et andet program, og prøv igen.`,
    folderTwice: 'Mappen er med i forvejen. Intet er ændret. Vælg en anden mappe.',
    tooManyFolders: 'Der er ikke plads til flere mapper. Intet er ændret. Fjern en af dem, og prøv igen.',
    cannotMake: (where: string) =>
      `Skabelonen kan ikke laves, fordi en tekst bliver for lang med pladsholdere (${where}). Intet er gemt. Lad et af navnene i den tekst stå, og prøv igen.`,
    tooLong: (what: string) =>
      `Teksten er for lang (${what === 'title' ? 'titel' : what}). Intet er oprettet. Skriv den kortere.`,
    cannotOpen: (file: string) =>
      `"${file}" er en skabelon og ikke et færdigt ledelsesgrundlag. Intet er ændret. Åbn den i Grundlags vindue for at begynde ud fra den.`,
    notATemplate: (path: string) =>
      `Filen er ikke en grundskabelon, som Grundlag forstår${path === '' ? '' : ` (${path})`}. Intet er ændret. Vælg en anden fil.`,
    newer:
      'Grundskabelonen er lavet med en nyere udgave af Grundlag. Intet er ændret. Opdatér Grundlag, og prøv igen.',
  },
  table: {
    tooLarge:
      'Det, du har kopieret, er for stort til at blive sat ind. Intet er ændret. Kopiér kun den del af tabellen, der skal bruges.',
    tooManyCells: (most: number) =>
      `Tabellen har mere end ${most} felter og kan ikke sættes ind. Intet er ændret. Kopiér kun den del, der skal bruges.`,
    tooLong:
      'Et af tabellens felter har for meget tekst til et skema. Intet er ændret. Del teksten op, og prøv igen.',
  },
  /** Of a document that was never ours. */
  foreign: foreignText,
  inbox: inboxText,
  received: consultationReceiveText,
  becoming: becomingText,
  program: {
    cancelled: 'Annulleret. Intet er ændret.',
    failed:
      'Grundlag stødte på en fejl og kunne ikke gøre det færdigt. Filerne på disken er ikke ændret. Gem dit arbejde, og prøv igen.',
    failedOnCommandLine:
      'Grundlag stødte på en fejl og kunne ikke gøre det færdigt. Intet er overskrevet. Prøv igen.',
    noScreen:
      'Grundlag kan ikke vise sit vindue her, fordi der ikke er nogen skærm. Intet er ændret. Start Grundlag fra et skrivebord.',
    noDisplay:
      'Der kan ikke laves PDF her, fordi der ikke er nogen skærm. Intet er gemt. Start kommandoen fra et skrivebord eller med xvfb-run, eller eksportér kun til Word.',
    outputLost:
      'Resultatet kunne ikke skrives helt ud. Dine filer er ikke ændret. Kontrollér, at der er plads, og prøv igen.',
    invalidRequest: (path: string) =>
      `Det kunne ikke udføres, fordi indholdet ikke er gyldigt (${path}). Intet er ændret. Fortryd den seneste ændring, og prøv igen.`,
  },
} as const
