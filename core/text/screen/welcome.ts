const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What the field calls the rows of a framework, for one and for many. */
const rowNames = {
  competencies: ['kompetence', 'kompetencer'],
  themes: ['tema', 'temaer'],
  principles: ['princip', 'principper'],
  relations: ['relation', 'relationer'],
} as const

export const welcomeTexts = {
  heading: 'Nyt ledelsesgrundlag',
  lead: 'Vælg et rigtigt ledelsesgrundlag som udgangspunkt. Alt kan ændres bagefter.',
  templates: 'Skabeloner',
  /** "8 kompetencer × 4 roller · 96 udsagn"; a single column is not worth a word. */
  size: (shape: {
    readonly rows: keyof typeof rowNames
    readonly competencies: number
    readonly writtenRoles: number
    readonly statements: number
  }) => {
    const [one, many] = rowNames[shape.rows]
    const rows = counted(shape.competencies, one, many)
    const across = shape.writtenRoles > 1 ? ` × ${shape.writtenRoles} roller` : ''
    return `${rows}${across} · ${shape.statements} udsagn`
  },
  fromUnknown: 'Kommunen er ikke oplyst',
  open: 'Åbn …',
  openLead: 'Du kan også trække et ledelsesgrundlag eller en skabelon ind i vinduet.',
  recent: 'Seneste',
  recentNone: 'Her kommer de ledelsesgrundlag, du har arbejdet med.',
  drop: 'Slip filen for at åbne den',
  dropForeign:
    'Kun ledelsesgrundlag (.grundlag) og skabeloner (.grundskabelon) kan åbnes her. Intet er ændret. Træk en af dem ind i vinduet.',
  loading: 'Henter skabelonerne …',
  dialog: {
    title: (name: string) => `Ny ud fra ${name}`,
    kommune: 'Kommune',
    kommuneHint: 'Vælg på listen, eller skriv navnet selv.',
    kommuneList: 'Vis kommunerne',
    kommuneMissing: 'Skriv kommunens navn.',
    forvaltning: 'Forvaltning',
    forvaltningHint: 'Kan udelades. Så står kommunens navn i stedet.',
    udsteder: 'Udsteder',
    udstederHint: 'Den, der skriver under, fx direktionen. Kan udfyldes senere.',
    titleField: 'Titel',
    titleHint: 'Lad feltet stå tomt for at bruge skabelonens titel.',
    origin: (municipality: string, unit: string, year: number | null) =>
      `Teksten er fra ${[unit, municipality].filter((name) => name !== '').join(', ') || 'et offentligt ledelsesgrundlag'}${year === null ? '' : ` (${year})`}.`,
    notes: 'Det skal du vide om skabelonen',
    create: 'Opret',
    creating: 'Opretter …',
    cancel: 'Annuller',
  },
} as const
