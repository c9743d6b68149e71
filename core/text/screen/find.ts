/** Searching and replacing: the pane, and what each place of a framework is called in the list of hits. */
export const findTexts = {
  query: 'Søg',
  queryPlaceholder: 'Søg i hele ledelsesgrundlaget',
  clear: 'Ryd søgningen',
  matchCase: 'Forskel på store og små bogstaver',
  wholeWords: 'Kun hele ord',
  replacement: 'Erstat med',
  replace: 'Erstat',
  replaceAll: 'Erstat alle',
  previous: 'Forrige sted',
  next: 'Næste sted',
  hits: 'Steder',
  count: (count: number) =>
    count === 0
      ? 'Teksten findes ikke i ledelsesgrundlaget'
      : count === 1
        ? '1 sted'
        : `${count.toLocaleString('da-DK')} steder`,
  countAt: (at: number, count: number) =>
    `${at.toLocaleString('da-DK')} af ${count.toLocaleString('da-DK')} ${count === 1 ? 'sted' : 'steder'}`,
  capped: (shown: number) => `Listen viser de første ${shown}. Næste sted går videre gennem dem alle.`,
  hint: 'Søgningen ser alle tekster: forside, afsnit, roller, kompetencer og udsagn.',
  replaced: (count: number) =>
    count === 1 ? 'Erstattet 1 sted.' : `Erstattet ${count.toLocaleString('da-DK')} steder.`,
  cover: 'Forside og egenskaber',
  structure: 'Roller og kompetencer',
  fields: {
    about: {
      title: 'Titel',
      subtitle: 'Undertitel',
      motto: 'Motto',
      organisation: 'Kommune',
      unit: 'Forvaltning',
      issuer: 'Udsteder',
      date: 'Dato',
    },
    logo: 'Logoets beskrivelse',
    part: { title: 'Overskrift', subtitle: 'Undertitel', label: 'Betegnelse', caption: 'Billedtekst' },
    prose: 'Tekst',
    points: 'Spids i stjernen',
    centre: 'Midten af stjernen',
    role: {
      name: 'Rolle',
      plural: 'Rolle i flertal',
      leadIn: 'Indledning til kolonnen',
      prompt: 'Opgave til lederen',
    },
    theme: { name: 'Tema', short: 'Temaets korte navn', description: 'Beskrivelse' },
    competency: {
      name: 'Kompetence',
      keyword: 'Nøgleord',
      tagline: 'Undertitel',
      definition: 'Definition',
      leadIn: 'Indledning til udsagnene',
    },
    dimension: 'Dimension',
    lead: 'Fed indledning',
  },
} as const
