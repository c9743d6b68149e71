/** What the command line says. */
export const cliText = {
  usage: `Brug:
  grundlag templates [--json]
      Viser skabelonerne.
  grundlag new --template ID --kommune NAVN [--forvaltning NAVN] [--title TITEL] --out FIL.grundlag [--force]
      Begynder et ledelsesgrundlag ud fra en skabelon.
  grundlag show FIL.grundlag
      Skriver hvert udsagn og hvert tekstafsnit som én linje JSON.
  grundlag edit FIL.grundlag KOMMANDOER.json
      Udfører ændringerne i filen, alle eller ingen. Den forrige udgave gemmes ved siden af.
  grundlag export FIL.grundlag [--word FIL.docx] [--pdf FIL.pdf] [--force]
      Eksporterer til Word, til PDF eller til begge dele.
  grundlag --help
  grundlag --version
  grundlag [FIL.grundlag]
      Åbner programmets vindue.

En fil, der findes i forvejen, erstattes kun med --force.
Afslutningskode: 0 udført, 1 afvist (grunden står på én linje), 2 forkert brug.
`,
  wrong: {
    noCommand: 'Angiv en kommando.',
    unknownCommand: (given: string) => `Kommandoen "${given}" findes ikke.`,
    unknownOption: (given: string) => `Tilvalget "${given}" findes ikke her.`,
    needsValue: (option: string) => `${option} skal have en værdi.`,
    takesNoValue: (option: string) => `${option} skal stå uden en værdi.`,
    missing: (option: string) => `${option} mangler.`,
    twice: (option: string) => `${option} er givet mere end én gang.`,
    needsFile: 'Angiv én fil, der ender på .grundlag.',
    needsCommands: 'Angiv også en fil med kommandoer.',
    tooMany: (given: string) => `"${given}" er ét argument for meget.`,
    ending: (option: string, ending: string) => `Filen efter ${option} skal ende på ${ending}.`,
    nothingToExport: 'Angiv --word, --pdf eller begge dele.',
  },
  /** The heads of the list of templates. */
  columns: {
    id: 'ID',
    name: 'Navn',
    municipality: 'Kommune',
    year: 'År',
    competencies: 'Kompetencer',
    roles: 'Roller',
    statements: 'Udsagn',
  },
  noValue: '–',
} as const
