/** How a comparison names the places and kinds of what differs. */
export const compareText = {
  cover: 'Forside',
  /** The fields of the cover and of the file's properties. */
  about: {
    title: 'Titel',
    subtitle: 'Undertitel',
    motto: 'Motto',
    organisation: 'Kommune',
    unit: 'Forvaltning',
    issuer: 'Udgiver',
    date: 'Dato',
    status: 'Status',
    accent: 'Farve',
    logo: 'Logo',
  },
  status: { kladde: 'Kladde', høring: 'Høring', vedtaget: 'Vedtaget' },
  name: { role: 'Rolle', theme: 'Tema', competency: 'Kompetence', dimension: 'Dimension', part: 'Afsnit' },
  order: {
    roles: 'Rækkefølgen af roller',
    themes: 'Rækkefølgen af temaer',
    competencies: 'Rækkefølgen af kompetencer',
    parts: 'Rækkefølgen af afsnit',
  },
  /** What is not text: formatting, layout, the voice of a role. */
  settings: 'Formatering og indstillinger',
  places: (names: readonly string[]) => names.filter((name) => name !== '').join(' · '),
  unnamed: 'Uden navn',
  /** What a comparison of any two frameworks calls the kinds of differences. */
  kinds: {
    added: 'Tilføjet',
    gone: 'Væk',
    reworded: 'Omformuleret',
    moved: 'Flyttet',
    order: 'Anden rækkefølge',
    settings: 'Formatering',
  },
  counted: (count: number, kind: string) => `${count} ${kind}`,
  summary: (count: number, counted: readonly string[]) =>
    count === 0
      ? 'Ingen forskelle.'
      : `${count === 1 ? '1 forskel' : `${count} forskelle`}: ${counted.join(', ')}.`,
  movedFrom: (from: string) => `Flyttet fra ${from}.`,
  from: (name: string) => `Fra: ${name}`,
  to: (name: string) => `Til: ${name}`,
  heading: 'Sammenligning',
  fileName: (title: string) => `${title} – sammenligning`,
  /** Who has made the changes, where the framework does not say whose it is. */
  author: 'Grundlag',
} as const
