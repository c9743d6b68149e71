import { dayLong } from './day.ts'

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
  grundlag template FIL.grundlag --out FIL.grundskabelon [--keep structure|statements|all] [--name NAVN] [--force]
      Laver en skabelon af filen. Kommunens, forvaltningens og udstederens navne bliver til pladser, som den næste udfylder.
  grundlag export FIL.grundlag [--word FIL.docx] [--pdf FIL.pdf] [--excel FIL.xlsx] [--csv FIL.csv] [--case FIL.json]
      [--tracked-since HØRING] [--force]
      Eksporterer til én eller flere slags filer: Word, PDF, Excel, CSV og CASE 1.1. Med --tracked-since viser Word-filen som
      registrerede ændringer, hvad der er anderledes, end det blev sendt i høringen. HØRING er dens navn, nummer eller ID.
  grundlag import KILDE... --out FIL.grundlag [--report] [--kommune NAVN] [--forvaltning NAVN] [--title TITEL] [--force]
      Læser et ledelsesgrundlag fra Word, PDF, Excel, CSV, tekst eller CASE. Flere kilder læses i den rækkefølge, de er nævnt,
      som ét dokument. Med --report skrives som JSON, hvad der er genkendt, hvad der er usikkert, og hvad der ikke er brugt.
  grundlag compare A B [--word FIL.docx] [--json] [--force]
      Viser, hvad der er anderledes i B end i A; med --json ét JSON-objekt for hver forskel. A og B er filer
      (.grundlag eller .grundskabelon) eller ID'er på skabeloner. Word-filen har forskellene som registrerede ændringer.
  grundlag send FIL.grundlag --deadline ÅÅÅÅ-MM-DD --out UDKAST.docx [--parties LISTE] [--name NAVN] [--from ÅÅÅÅ-MM-DD] [--look TEKST]
      [--layout document|principles|matrix|profiles|tables|worksheet|relations] [--json] [--force]
      Skriver høringsudkastet og begynder en høring i filen. LISTE er en tekstfil med ét navn på hver linje, eller navne med komma
      imellem. Udkastet er én fil, der nævner dem; står der {part} i filens navn, får hver sin egen. En høring, der er åben i
      forvejen, bliver stående.
  grundlag memo FIL.grundlag --out NOTAT.docx [--pdf] [--excel] [--round HØRING] [--by passage|party] [--force]
      Skriver høringsnotatet som Word; med --pdf og --excel også som PDF og Excel ved siden af. Uden --round er det for den
      seneste høring. Bemærkningerne står efter sted i teksten (passage) eller efter høringspart (party).
  grundlag receive FIL.grundlag SVAR... [--json]
      Modtager høringssvar i den høring, de hører til: udkastet, som det kommer tilbage, eller et brev som Word, PDF eller tekst.
      Filerne gemmes i FIL.grundlag. Skriver én linje for hver fil, med --json ét JSON-objekt; en fil, der afvises, stopper ikke de andre.
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
    needsSource: 'Angiv mindst én kilde at importere.',
    needsReturned: 'Angiv mindst ét høringssvar at modtage.',
    needsTwo: 'Angiv to filer eller skabeloner at sammenligne.',
    needsCommands: 'Angiv også en fil med kommandoer.',
    tooMany: (given: string) => `"${given}" er ét argument for meget.`,
    oneOf: (option: string, words: readonly string[]) =>
      `${option} skal være en af disse: ${words.join(', ')}.`,
    day: (option: string) => `${option} skal være en dato som 2026-12-15.`,
    ending: (option: string, ending: string) => `Filen efter ${option} skal ende på ${ending}.`,
    nothingToExport: 'Angiv mindst én af --word, --pdf, --excel, --csv og --case.',
  },
  received: (
    file: string,
    party: string,
    {
      comments,
      changes,
      paragraphs,
      unplaced,
    }: Readonly<Record<'comments' | 'changes' | 'paragraphs' | 'unplaced', number>>,
    /** The round it went into, where that is over. */
    closed: string | null,
  ) =>
    `${file}: ${party === '' ? '' : `${party}, `}${[
      counted(comments, 'kommentar', 'kommentarer'),
      counted(changes, 'ændring', 'ændringer'),
      ...(paragraphs === 0 ? [] : [counted(paragraphs, 'afsnit', 'afsnit')]),
    ].join(
      ', ',
    )}${unplaced === 0 ? '' : `, heraf ${unplaced} uplaceret`}.${closed === null ? '' : ` Lagt i »${closed}«, som er afsluttet.`}`,
  notReceived: (file: string, reason: string) => `${file}: ${reason}`,
  sent: (name: string, deadline: string, files: number) =>
    `${name} er i gang. Svarfristen er ${dayLong(deadline)}. ${files === 1 ? 'Udkastet er skrevet' : `De ${files} udkast er skrevet`}.`,
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

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
