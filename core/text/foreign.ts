const file = (name: string) => `Filen "${name}"`
const unread = 'Den er ikke læst, og intet er ændret.'

/** Why a foreign file is not read. Each says what to do to get its text in after all. */
export const foreignText = {
  tooLarge: (name: string, megabytes: number) =>
    `${file(name)} fylder mere end ${megabytes} MB. ${unread} Gem en udgave uden billeder, eller kopiér teksten, og sæt den ind.`,
  notAFile: (name: string) =>
    `"${name}" er ikke en fil. Intet er ændret. Vælg en Word-, PDF-, Excel- eller tekstfil.`,
  empty: (name: string) =>
    `${file(name)} er tom. Intet er ændret. Vælg en anden fil, eller hent den igen, hvis den skulle have indhold.`,
  blank: (name: string) =>
    `${file(name)} er ikke hentet færdig og har intet indhold endnu. Intet er ændret. Hent den igen, eller vent, til den er synkroniseret.`,
  macro: (name: string) =>
    `${file(name)} indeholder makroer. ${unread} Gem den uden makroer som .docx eller .xlsx, og vælg den nye fil.`,
  encrypted: (name: string) =>
    `${file(name)} er låst med en adgangskode. ${unread} Åbn den i det program, den er lavet i, fjern adgangskoden, og gem den igen.`,
  oldWord: (name: string) =>
    `${file(name)} er gemt i Words gamle format. ${unread} Åbn den i Word, gem den som Word-dokument (.docx), og vælg den nye fil.`,
  oldExcel: (name: string) =>
    `${file(name)} er gemt i Excels gamle format. ${unread} Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og vælg den nye fil.`,
  binaryExcel: (name: string) =>
    `${file(name)} er en binær Excel-fil. ${unread} Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og vælg den nye fil.`,
  presentation: (name: string) =>
    `${file(name)} er en præsentation. ${unread} Gem den som PDF, og vælg PDF-filen.`,
  openDocument: (name: string) =>
    `${file(name)} er i OpenDocument-format. ${unread} Åbn den i Word eller LibreOffice, gem den som .docx eller .xlsx, og vælg den nye fil.`,
  richText: (name: string) =>
    `${file(name)} er i RTF-format. ${unread} Åbn den i Word, gem den som Word-dokument (.docx), og vælg den nye fil.`,
  webPage: (name: string) =>
    `${file(name)} er en webside. ${unread} Åbn den i browseren, kopiér teksten, og sæt den ind, eller udskriv siden til PDF.`,
  mail: (name: string) =>
    `${file(name)} er en mail. ${unread} Gem mailens vedhæftede fil, og vælg den, eller kopiér teksten, og sæt den ind.`,
  picture: (name: string) =>
    `${file(name)} er et billede uden tekst, der kan læses. ${unread} Find dokumentet som Word eller PDF, eller få billedet gjort til tekst med OCR først.`,
  framework: (name: string) =>
    `${file(name)} er allerede et ledelsesgrundlag. ${unread} Åbn den med Åbn i menuen Filer.`,
  template: (name: string) =>
    `${file(name)} er allerede en skabelon. ${unread} Åbn den med Åbn i menuen Filer.`,
  archive: (name: string) =>
    `${file(name)} er et pakket arkiv. ${unread} Pak det ud, og vælg dokumentet i det.`,
  damaged: (name: string) =>
    `${file(name)} er beskadiget og kan ikke læses. Den er ikke ændret. Åbn den i det program, den er lavet i, gem den igen, eller hent den på ny.`,
  unknown: (name: string) =>
    `${file(name)} er ikke af en slags, som Grundlag kan læse. ${unread} Vælg en Word-, PDF-, Excel-, CSV- eller tekstfil.`,
  unsafeNames: (name: string) =>
    `${file(name)} indeholder filnavne, som ikke hører til i et dokument. ${unread} Brug kun filer fra nogen, du kender.`,
  unknownPacking: (name: string) =>
    `${file(name)} er pakket på en måde, som Grundlag ikke kan læse. ${unread} Åbn den i Word eller Excel, gem den igen, og vælg den nye fil.`,
  /** Text, by an ending that no document has. */
  notADocument: (name: string) =>
    `${file(name)} er ikke et dokument. ${unread} Gem teksten i en fil, der ender på .txt eller .csv, og vælg den.`,
  notWithOthers: (name: string) =>
    `${file(name)} er en CASE-pakke, som er et helt ledelsesgrundlag i sig selv. Intet er gemt, og intet er ændret. Importér den alene.`,
  nothingRecognised: (name: string) =>
    `Der er ikke genkendt nogen udsagn i filen "${name}". Intet er gemt, og intet er ændret. Importér den i Grundlags vindue, hvor du kan vise, hvad der er hvad.`,
  notCase: (name: string) =>
    `${file(name)} er ikke en CASE-pakke, som Grundlag forstår. ${unread} Vælg en CASE-fil i udgave 1.0 eller 1.1, eller et andet dokument.`,
  noText: (name: string) => `${file(name)} indeholder ingen tekst. Intet er ændret. Vælg et andet dokument.`,
  tooMuch: (name: string) =>
    `${file(name)} har mere indhold, end der kan læses på én gang. ${unread} Del den op, og vælg den del, der skal bruges.`,
  tooManyPages: (name: string, most: number) =>
    `${file(name)} har mere end ${most} sider. ${unread} Gem de sider, der skal bruges, som en PDF for sig, og vælg den.`,
  onlyImages: (name: string) =>
    `${file(name)} består af billeder af sider, så der er ingen tekst at læse. ${unread} Bed om dokumentet som Word eller som PDF med tekst, eller kør tekstgenkendelse (OCR) på den først.`,
  unreadableLetters: (name: string) =>
    `Teksten i ${`filen "${name}"`} er gemt, så den kan vises, men ikke læses. Intet er ændret. Bed om dokumentet som Word, eller gem det som PDF igen.`,
  tookTooLong: (name: string) =>
    `${file(name)} tog for lang tid at læse, og læsningen er stoppet. Intet er ændret. Del dokumentet op, eller kopiér teksten, og sæt den ind.`,
  tookTooMuchMemory: (name: string) =>
    `${file(name)} kræver mere hukommelse, end en læsning må bruge. ${unread} Del dokumentet op, eller kopiér teksten, og sæt den ind.`,
} as const

/** What text that was pasted is called. */
export const pastedName = 'Indsat tekst'
