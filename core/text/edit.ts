/** What each change is called: after "Fortryd:" in the menu, and in the status line. */
export const changeText = {
  about: {
    title: 'ret titel',
    subtitle: 'ret undertitel',
    motto: 'ret motto',
    organisation: 'ret kommune',
    unit: 'ret forvaltning',
    issuer: 'ret udsteder',
    date: 'ret dato',
    status: 'skift status',
    accent: 'skift farve',
    logo: 'skift logo',
    originLine: 'vis eller skjul oprindelse',
    other: 'ret egenskaber',
  },
  framework: { restore: 'hent version tilbage', takeNews: 'overtag nyt fra skabelonen' },
  role: {
    add: 'tilføj rolle',
    rename: 'omdøb rolle',
    set: 'ret rolle',
    move: 'flyt rolle',
    remove: 'slet rolle',
  },
  theme: {
    add: 'tilføj tema',
    rename: 'omdøb tema',
    set: 'ret tema',
    move: 'flyt tema',
    remove: 'slet tema',
  },
  competency: {
    add: 'tilføj kompetence',
    rename: 'omdøb kompetence',
    set: 'ret kompetence',
    move: 'flyt kompetence',
    remove: 'slet kompetence',
  },
  dimension: {
    add: 'tilføj dimension',
    rename: 'omdøb dimension',
    move: 'flyt dimension',
    remove: 'slet dimension',
  },
  statement: {
    add: 'tilføj udsagn',
    set: 'skriv i udsagn',
    move: 'flyt udsagn',
    remove: 'slet udsagn',
    original: 'brug den oprindelige tekst',
    own: 'regn udsagn for jeres eget',
  },
  takeOver: {
    words: 'overtag udsagn',
    statement: 'overtag udsagn',
    competency: 'overtag kompetence',
    dimension: 'overtag dimension',
    role: 'overtag rolle',
  },
  cells: {
    clear: 'tøm felter',
    paste: 'indsæt tabel',
    pasteOne: 'indsæt i felt',
  },
  part: {
    add: 'tilføj afsnit',
    rename: 'omdøb afsnit',
    set: 'ret afsnit',
    write: 'skriv i afsnit',
    paste: 'indsæt tekst',
    move: 'flyt afsnit',
    remove: 'slet afsnit',
  },
  round: {
    begin: 'send i høring',
    beginPersonal: 'send personlig udgave',
    set: 'ret høring',
    close: 'afslut høring',
    reopen: 'genåbn høring',
    remove: 'slet høring',
    receive: (count: number) => (count === 1 ? 'modtag høringssvar' : `modtag ${count} høringssvar`),
    setResponse: 'ret afsender',
    removeResponse: 'slet høringssvar',
  },
  answer: {
    place: 'placér svar',
    add: 'del svar op',
    decide: 'afgør svar',
    remark: 'skriv bemærkning',
    use: {
      wording: 'brug tekst fra svar',
      remove: 'slet efter svar',
      add: 'tilføj efter svar',
      move: 'flyt efter svar',
    },
  },
  text: {
    replace: (query: string, replacement: string) =>
      replacement === '' ? `slet »${brief(query)}«` : `erstat »${brief(query)}« med »${brief(replacement)}«`,
  },
} as const

/** Enough of a text to know it by, in a menu or a line. */
const brief = (text: string): string => (text.length > 24 ? `${text.slice(0, 24).trimEnd()} …` : text)

/** The names new things begin with. */
export const newNames = {
  role: 'Ny rolle',
  theme: 'Nyt tema',
  competency: 'Ny kompetence',
  dimension: 'Ny dimension',
  part: { prose: 'Nyt afsnit', grid: 'Kompetencer og roller', figure: 'Figur' },
} as const
