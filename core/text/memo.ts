import { dayLong, period } from './day.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** What a consultation memo (høringsnotat) says around what others have said. */
export const memoText = {
  title: 'Høringsnotat',
  subtitle: (round: string, framework: string) => `${round} af ${framework}`,
  /** At the head of every page. */
  runningTitle: (round: string, framework: string) => `Høringsnotat – ${round} – ${framework}`,
  intro: (answers: number, parties: number) =>
    answers === 0
      ? 'Der er ikke kommet bemærkninger i høringen.'
      : `Der er kommet ${many(answers, 'bemærkning', 'bemærkninger')} fra ${many(parties, 'høringspart', 'høringsparter')}. Her står hver af dem med forvaltningens svar.`,
  facts: {
    summary: 'Høringens periode, frist og status.',
    heads: ['Høringen', ''] as const,
    period: 'Høringsperiode',
    periodOf: period,
    deadline: 'Svarfrist',
    deadlineOf: dayLong,
    lookAt: 'Der blev især spurgt til',
    state: 'Status',
    open: 'Høringen er åben.',
    closed: (day: string) => `Høringen er afsluttet den ${day}.`,
    decided: (done: number, all: number) =>
      done === all ? `Alle ${all} bemærkninger er afgjort.` : `${done} af ${all} bemærkninger er afgjort.`,
    undecided: (count: number) =>
      `${many(count, 'bemærkning er ikke afgjort', 'bemærkninger er ikke afgjort')} endnu.`,
    changed: (answers: number, passages: number) =>
      answers === 0
        ? 'Ingen bemærkninger har ændret teksten.'
        : `${many(answers, 'bemærkning', 'bemærkninger')} har ændret teksten, ${passages === 1 ? 'ét sted' : `${passages} steder`}.`,
  },
  parties: {
    title: 'Hvem er hørt, og hvem har svaret',
    summary: 'De hørte parter, om de har svaret, og hvor mange bemærkninger de har.',
    heads: ['Høringspart', 'Svar', 'Bemærkninger'] as const,
    answered: (days: readonly string[]) => `Svar modtaget ${days.join(' og ')}`,
    notAnswered: 'Har ikke svaret',
    notHeard: 'Ikke på listen over hørte',
    nameless: 'Ukendt afsender',
  },
  numbers: {
    title: 'Bemærkningerne i tal',
    decisions: 'Fordelt på afgørelser',
    kinds: 'Fordelt på slags',
    byParty: 'Bemærkninger fra hver part fordelt på afgørelser.',
    byKind: 'Bemærkningerne fordelt på, hvad de er.',
    party: 'Høringspart',
    kind: 'Slags',
    count: 'Antal',
    all: 'I alt',
  },
  verdicts: {
    imødekommet: 'Imødekommet',
    delvist: 'Delvist imødekommet',
    ikke: 'Ikke imødekommet',
    efterretning: 'Taget til efterretning',
  },
  undecided: 'Ikke afgjort',
  noDecision: 'Kræver ingen afgørelse',
  kinds: {
    comment: 'Kommentar',
    letter: 'Afsnit i brev eller mail',
    insert: 'Forslag om tilføjelse',
    delete: 'Forslag om at slette ord',
    edit: 'Forslag om anden ordlyd',
    move: 'Forslag om flytning',
    new: 'Forslag om ny tekst',
  },
  deleteAll: 'Forslag om at slette teksten',
  groups: {
    general: 'Generelle bemærkninger',
    tray: 'Bemærkninger uden sted',
    aside: 'Uden bemærkning til teksten',
  },
  groupNote: {
    tray: 'Det fremgår ikke, hvilket sted i teksten disse bemærkninger handler om.',
    aside: 'Hilsner, indledninger og andet, der ikke kræver et svar.',
  },
  answers: 'Bemærkninger og svar',
  byPassage: 'Bemærkningerne står i den rækkefølge, teksten har. Numrene er de samme i det nye udkast.',
  byPartyIntro: 'Bemærkningerne står samlet for hver høringspart. Numrene er de samme i det nye udkast.',
  legend: 'Ord, der er kommet til, er understreget. Ord, der er udgået, er streget over.',
  cover: 'Forside',
  statements: 'Udsagn',
  fields: {
    title: 'Titel',
    subtitle: 'Undertitel',
    motto: 'Motto',
    caption: 'Billedtekst',
    description: 'Beskrivelse',
    definition: 'Definition',
    tagline: 'Undertekst',
    leadin: 'Indledning',
    prompt: 'Spørgsmål til egen oversættelse',
    short: 'Kort betegnelse',
    label: 'Betegnelse',
  } as Readonly<Record<string, string>>,
  numberNow: (now: string) => `(nu ${now})`,
  passage: {
    before: 'Teksten i høringen',
    after: 'Teksten efter høringen',
    summary: (place: string) => `${place}: teksten i høringen og efter høringen.`,
    gone: 'Teksten er slettet.',
    moved: (to: string) => `Flyttet til ${to}.`,
    unchanged: 'Teksten er ikke ændret.',
  },
  entries: {
    heads: ['Nr. og part', 'Bemærkning', 'Forvaltningens svar'] as const,
    headsByParty: ['Nr. og sted', 'Bemærkning', 'Forvaltningens svar'] as const,
    summary: (place: string) => `${place}: bemærkninger og forvaltningens svar.`,
    author: (name: string) => `ved ${name}`,
    quote: (words: string) => `Til ordene »${words}«`,
    to: (place: string) => `Til: ${place}`,
    struck: (words: readonly string[]) => `Udgår: ${words.map((each) => `»${each}«`).join(', ')}`,
    wholeGone: 'Hele teksten foreslås slettet.',
    moveTo: (place: string) => `Foreslås flyttet til ${place}.`,
    reply: (author: string) => `Svar fra ${author}`,
    resolved: 'Markeret som løst i filen.',
    silent: 'Skrevet uden registrerede ændringer.',
    changed: 'Teksten er ændret.',
    nothingChanged: 'Teksten stod allerede sådan.',
    before: 'Før:',
    after: 'Efter:',
    added: 'Nyt udsagn:',
    removed: 'Slettet:',
  },
  excel: {
    sheet: 'Høringssvar',
    columns: [
      'Nr.',
      'Udsagn nr.',
      'Kapitel',
      'Sted',
      'Høringspart',
      'Afsender',
      'Dato',
      'Slags',
      'Teksten i høringen',
      'Citat',
      'Bemærkning',
      'Foreslået tekst',
      'Afgørelse',
      'Forvaltningens svar',
      'Før',
      'Efter',
    ] as const,
  },
  fileName: (title: string, round: string) => `${title.slice(0, 60)} - høringsnotat ${round.slice(0, 30)}`,
  fileNameOtherwise: 'Høringsnotat',
  tracked: {
    fileName: (title: string, round: string) =>
      `${title.slice(0, 60)} - rettelser siden ${round.slice(0, 30)}`,
    fileNameOtherwise: 'Rettelser',
    /** What a change in the new draft says of the memo. */
    comment: (numbers: readonly number[], verdict: string, remark: string) =>
      `Høringsnotat nr. ${numbers.join(', ')}: ${verdict.toLocaleLowerCase('da')}${remark === '' ? '' : ` – ${remark}`}`,
  },
} as const
