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
} as const
