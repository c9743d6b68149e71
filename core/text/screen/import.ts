const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('da-DK')} ${many}`
const lines = (count: number) => counted(count, 'linje', 'linjer')

/** Bringing a foreign document in: choosing it, looking at what it becomes, and beginning with it. */
export const importTexts = {
  /** On the welcome screen. */
  offer: 'Har en anden kommune et grundlag, I gerne vil bygge videre på? Hent det ind her.',

  /** Choosing what to read. */
  choose: {
    title: 'Importér et ledelsesgrundlag',
    lead: 'Vælg en fil, eller indsæt teksten. Bagefter ser du, hvad den bliver til, og kan rette det.',
    pick: 'Vælg fil …',
    formats: 'Word, PDF, Excel, CSV eller ren tekst. Du kan også slippe filen på vinduet.',
    paste: 'Eller indsæt tekst',
    pasteHint: 'Kopiér teksten, for eksempel fra en PDF, og indsæt den her.',
    usePasted: 'Brug teksten',
    emptyPaste: 'Indsæt først tekst i feltet.',
    cancel: 'Annuller',
    stop: 'Stop',
    reading: 'Dokumentet læses',
    readingAt: (done: number) => `Dokumentet læses: ${Math.round(done * 100)} %`,
  },
  oneAtATime: 'Der kan importeres én fil ad gangen. Intet er ændret. Slip filerne hver for sig.',

  busy: 'Der er en import i gang. Luk den først, og slip så filen igen.',

  /** The two panes. */
  title: (name: string) => `Importér: ${name}`,
  lead: 'Til venstre står kilden, til højre det, den bliver til. Er noget forkert, så vælg linjerne, og sig, hvad de er.',
  understanding: 'Teksten gennemgås',
  nothing: 'Der er ingen tekst i dokumentet.',
  close: 'Luk importen',
  undo: 'Fortryd rettelsen',
  redo: 'Gentag rettelsen',
  swap: 'Byt rækker og kolonner',
  swapTable: 'I denne tabel',
  swapAll: 'I hele kilden',
  begin: 'Begynd med dette …',
  source: 'Kilden',
  framework: 'Ledelsesgrundlaget',
  hiddenSheets: (names: readonly string[]) => {
    const shown = names.slice(0, 5).map((name) => `»${name}«`)
    const more = names.length - shown.length
    const list = more > 0 ? [...shown, `${more} til`] : shown
    const said = list.length > 1 ? `${list.slice(0, -1).join(', ')} og ${list.at(-1)}` : list.join('')
    return `Skjulte ark er ikke læst: ${said}. Vis dem i Excel, og importér filen igen, hvis de skal med.`
  },
  tray: 'Bruges ikke',
  trayCount: (count: number) => `Bruges ikke (${count.toLocaleString('da-DK')})`,
  panes: 'Vis',
  legend: 'Det, der er fundet',
  recount: {
    role: (count: number) => counted(count, 'rolle', 'roller'),
    theme: (count: number) => counted(count, 'tema', 'temaer'),
    competency: (count: number) => counted(count, 'kompetence', 'kompetencer'),
    dimension: (count: number) => counted(count, 'dimension', 'dimensioner'),
    statement: (count: number) => counted(count, 'udsagn', 'udsagn'),
    prose: (count: number) => counted(count, 'tekst', 'tekster'),
    unused: (count: number) => `${lines(count)} bruges ikke`,
  },

  /** What a line or a piece is. */
  kinds: {
    title: 'Titel',
    subtitle: 'Undertitel',
    role: 'Rolle',
    roleLeadIn: 'Indledning',
    prompt: 'Opgave til lederen',
    theme: 'Tema',
    description: 'Beskrivelse',
    competency: 'Kompetence',
    keyword: 'Nøgleord',
    tagline: 'Undertitel',
    definition: 'Definition',
    leadIn: 'Indledning',
    dimension: 'Dimension',
    statement: 'Udsagn',
    partTitle: 'Overskrift',
    paragraph: 'Brødtekst',
    heading: 'Overskrift',
    bullet: 'Punkt',
    number: 'Punkt',
    quote: 'Citat',
    unused: 'Bruges ikke',
  },
  again: (kind: string) => `${kind} igen`,
  unsureKind: (kind: string) => `${kind} ?`,
  unsure: 'usikker',
  page: (page: number) => `Side ${page}`,
  table: (name: string) => (name === '' ? 'Tabel' : `Tabel: ${name}`),

  /** The walk through what is unsure. */
  doubts: (left: number) => counted(left, 'usikkert sted tilbage', 'usikre steder tilbage'),
  noDoubts: 'Intet er usikkert',
  doubtsDone: 'Alle usikre steder er set efter',
  doubtProgress: 'Usikre steder, der er set efter',
  nextDoubt: 'Næste usikre',
  previousDoubt: 'Forrige usikre',
  agree: 'Det er rigtigt',

  /** Correcting. */
  corrections: 'Ret det valgte',
  noneSelected: 'Vælg de linjer, der skal rettes.',
  selectedAs: (count: number, what: string) => `${lines(count)} valgt: ${what}`,
  differing: 'forskelligt',
  cell: (role: string, row: string) => [role, row].filter((words) => words !== '').join(', '),
  itIs: 'Det er',
  meanings: {
    role: 'En rolle',
    theme: 'Et tema',
    competency: 'En kompetence',
    dimension: 'En dimension',
    statement: 'Et udsagn',
    leadIn: 'Indledning til udsagn',
    tagline: 'Kompetencens undertitel',
    definition: 'Kompetencens definition',
    heading: 'Overskrift i teksten',
    paragraph: 'Brødtekst',
    bullet: 'Punkt i teksten',
    title: 'Dokumentets titel',
    subtitle: 'Dokumentets undertitel',
    unused: 'Bruges ikke',
  },
  inGrid: 'I skemaet',
  inText: 'I teksten',
  split: 'Nyt udsagn her',
  splitLong: 'Begynder nyt udsagn her',
  unused: 'Bruges ikke',
  belongsTo: 'Hører til',
  chooseCell: 'Vælg felt …',
  keys: {
    role: 'R',
    theme: 'T',
    competency: 'K',
    dimension: 'D',
    statement: 'U',
    leadIn: 'I',
    heading: 'O',
    paragraph: 'B',
    bullet: 'P',
    unused: 'Delete',
    split: 'N',
    place: 'H',
    agree: 'J',
  },
  withKey: (label: string, key: string) => `${label} (${key})`,
  /** Heard after each correction. */
  said: {
    meaning: (count: number, meaning: string) => `${lines(count)}: ${meaning.toLocaleLowerCase('da')}`,
    split: 'Et nyt udsagn begynder her.',
    placed: (role: string, row: string) =>
      `Hører nu til ${[role, row].filter((words) => words !== '').join(', ')}.`,
    swapped: 'Rækker og kolonner er byttet.',
    agreed: (left: number) =>
      left === 0
        ? 'Alle usikre steder er set efter.'
        : `${counted(left, 'usikkert sted', 'usikre steder')} tilbage.`,
    undone: 'Rettelsen er taget tilbage.',
    redone: 'Rettelsen er gentaget.',
    noDoubts: 'Intet er usikkert.',
  },

  /** Where a statement belongs, asked for. */
  place: {
    title: 'Læg udsagnet i et felt',
    role: 'Rolle',
    row: 'Række',
    done: 'Læg i feltet',
    cancel: 'Annuller',
    noName: 'Uden navn',
    none: 'Skemaet har ingen roller eller rækker endnu. Sig først, hvilke linjer der er roller og kompetencer.',
  },

  /** What it becomes. */
  cover: 'Forside',
  grid: 'Skema',
  gridSize: (roles: number, rows: number, statements: number) =>
    `${counted(roles, 'rolle', 'roller')} × ${counted(rows, 'række', 'rækker')} · ${counted(statements, 'udsagn', 'udsagn')}`,
  noGrid: 'Der er endnu ingen roller og rækker. Vælg en linje til venstre, og sig, at den er en rolle.',
  prose: 'Tekstafsnit',
  allLeaders: 'Uden navn',
  emptyCell: 'Tomt felt',
  trayLead: 'Intet er smidt væk: Træk en linje op i et felt, eller vælg den, og sig, hvad den er.',
  trayMore: (count: number) => `og ${lines(count)} mere, som er mærket i kilden`,
  trayEmpty: 'Hele kilden er brugt.',
  hideTray: 'Skjul det, der ikke bruges',
  showTray: 'Vis det, der ikke bruges',

  /** The names before one begins. */
  names: {
    title: 'Begynd med dette',
    own: 'Dit ledelsesgrundlag',
    from: 'Kilden',
    fromLead: 'Kilden følger med, så det altid kan ses, hvad der er lånt og hvorfra.',
    ownText: 'Teksten er vores egen, og intet er lånt',
    kommune: 'Kildens kommune',
    forvaltning: 'Kildens forvaltning',
    titleField: 'Kildens titel',
    year: 'Kildens år',
    yearWrong: 'Skriv et årstal med fire cifre, eller lad feltet være tomt.',
    ownForvaltning: 'Forvaltning',
    ownTitle: 'Titel',
    replace: (name: string) => `Skriv din kommune, hvor der står »${name}« i teksten`,
    left: (doubts: number, unused: number) =>
      [
        doubts === 0 ? '' : counted(doubts, 'sted er stadig usikkert.', 'steder er stadig usikre.'),
        unused === 0 ? '' : `${lines(unused)} bruges ikke og kommer ikke med.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    back: 'Tilbage',
    begin: 'Begynd',
    beginning: 'Åbner …',
  },

  /** Leaving with corrections. */
  leave: {
    title: 'Luk importen?',
    body: (steps: number) =>
      `${steps === 1 ? 'Din rettelse' : `Dine ${steps} rettelser`} går tabt. Kilden er uændret, og du kan importere den igen.`,
    stay: 'Bliv',
    go: 'Luk',
  },
} as const
