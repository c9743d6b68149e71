const number = (count: number): string => count.toLocaleString('da-DK')

/** What is borrowed, in the grid, beside it and in the line at the bottom. */
export const originTexts = {
  /** Beside a statement. */
  mark: { unchanged: 'lånt', adapted: 'tilpasset', own: 'eget' },
  tip: {
    unchanged: (source: string) => `Lånt uændret fra ${source}`,
    adapted: (source: string) => `Tilpasset. Lånt fra ${source}`,
    own: 'Jeres eget udsagn',
  },
  /** Where nobody said what it was. */
  unknown: 'et andet ledelsesgrundlag',
  withYear: (name: string, year: number) => `${name}, ${year}`,
  titled: (title: string) => `»${title}«`,
  count: (unchanged: number, adapted: number, own: number) =>
    `${number(unchanged)} lånt · ${number(adapted)} tilpasset · ${number(own)} ${own === 1 ? 'eget' : 'egne'}`,
  countShort: (unchanged: number) => `${number(unchanged)} lånt`,
  shown: 'Skemaet viser nu, hvad der er lånt',
  hidden: 'Skemaet viser ikke længere, hvad der er lånt',
  show: 'Vis, hvad der er lånt',
  borrowedAt: (where: string, left: number) =>
    left === 1
      ? `Lånt udsagn: ${where}. Det er det sidste.`
      : `Lånt udsagn: ${where}. ${number(left)} lånte i alt.`,
  noneLeft: 'Ingen udsagn står længere ordret, som de blev lånt.',
  noneBorrowed: 'Her er ingen lånte udsagn.',
  noGrid:
    'Der er lånte udsagn, men dokumentet har intet kompetenceskema at vise dem i. Indsæt et, så kan du gå til dem.',
  /** What a template says otherwise than when one began. */
  news: {
    heading: (name: string) => `Nyt i skabelonen »${name}«`,
    missingHeading: 'Nyt i skabelonen',
    looking: 'Leder efter skabelonen …',
    noTemplate: 'Ledelsesgrundlaget er ikke begyndt ud fra en skabelon, så der er intet nyt at vise.',
    own: 'Skabelonen følger med Grundlag.',
    file: (name: string) => `Skabelonen er filen ${name}.`,
    none: 'Skabelonen siger det samme, som da I begyndte.',
    intro: 'Vælg det, I vil overtage. Alt andet bliver stående, som det er.',
    groups: {
      reworded: 'Skrevet om i skabelonen',
      both: 'Skrevet om i skabelonen og tilpasset af jer',
      added: 'Nyt i skabelonen',
      gone: 'Står ikke længere i skabelonen',
    },
    hints: {
      reworded: 'Hos jer står det stadig ordret, som I lånte det.',
      both: 'Jeres tekst bliver stående, medmindre I vælger skabelonens.',
      added: '',
      gone: 'Hos jer står det stadig ordret. Vælg det, der også skal slettes her.',
    },
    what: {
      about: 'Forside',
      role: 'Rolle',
      theme: 'Tema',
      competency: 'Kompetence',
      dimension: 'Dimension',
      statement: 'Udsagn',
      part: 'Afsnit',
      block: 'Tekst',
    },
    /** What of a thing has other words; its name goes without saying. */
    fields: {
      plural: 'Flertal',
      leadIn: 'Indledning',
      prompt: 'Tekst over skrivefeltet',
      short: 'Kort navn',
      description: 'Beskrivelse',
      keyword: 'Nøgleord',
      tagline: 'Undertitel',
      definition: 'Definition',
      subtitle: 'Underoverskrift',
      label: 'Betegnelse',
      caption: 'Billedtekst',
      motto: 'Motto',
      points: 'Ordene i figuren',
      centre: 'Midten af figuren',
    } as Readonly<Record<string, string>>,
    named: (what: string, name: string) => (name === '' ? what : `${what}: ${name}`),
    withStatements: (count: number) =>
      count === 0 ? 'Uden udsagn' : count === 1 ? 'Med 1 udsagn' : `Med ${number(count)} udsagn`,
    unsure: 'Kan også være noget, I selv har slettet.',
    unsureWords: 'Kan også være noget, I selv har skrevet om.',
    template: 'Skabelonen',
    yours: 'Jeres',
    where: (names: readonly string[]) => names.join(' · '),
    all: (group: string) => `Vælg alle: ${group}`,
    take: (count: number) => (count === 0 ? 'Overtag valgte' : `Overtag valgte (${number(count)})`),
    taken: (count: number) =>
      count === 1 ? '1 ændring er overtaget' : `${number(count)} ændringer er overtaget`,
    choose: 'Vælg skabelonfil …',
    close: 'Luk',
  },
  /** Beside the grid, about the statement one stands in. */
  pane: {
    heading: 'Hvor udsagnet er fra',
    headings: 'Hvor udsagnene er fra',
    unchanged: 'Står ordret, som det blev lånt.',
    original: 'Oprindelig tekst, med jeres ændringer',
    useOriginal: 'Brug den oprindelige tekst',
    asOwn: 'Regn det for jeres eget',
    nowOriginal: 'Udsagnet står igen, som det blev lånt',
    nowOwn: 'Udsagnet regnes nu for jeres eget',
  },
} as const
