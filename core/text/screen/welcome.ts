/** "8 kompetencer × 4 roller · 96 udsagn", each noun in the right number. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const welcomeTexts = {
  heading: 'Nyt ledelsesgrundlag',
  lead: 'Vælg et rigtigt ledelsesgrundlag som udgangspunkt. Alt kan ændres bagefter.',
  templates: 'Skabeloner',
  size: (competencies: number, roles: number, statements: number) =>
    `${counted(competencies, 'kompetence', 'kompetencer')} × ${counted(roles, 'rolle', 'roller')} · ${statements} udsagn`,
  fromUnknown: 'Kommunen er ikke oplyst',
  open: 'Åbn …',
  openLead: 'Du kan også trække en .grundlag-fil ind i vinduet.',
  recent: 'Seneste',
  recentNone: 'Her kommer de ledelsesgrundlag, du har arbejdet med.',
  drop: 'Slip filen for at åbne den',
  dropForeign: 'Det er ikke en .grundlag-fil. Den er ikke åbnet.',
  loading: 'Henter skabelonerne …',
  dialog: {
    title: (name: string) => `Ny ud fra ${name}`,
    kommune: 'Kommune',
    kommuneHint: 'Vælg på listen, eller skriv navnet selv.',
    kommuneList: 'Vis kommunerne',
    kommuneMissing: 'Skriv kommunens navn.',
    forvaltning: 'Forvaltning',
    forvaltningHint: 'Kan udelades. Så står kommunens navn i stedet.',
    forvaltningUnused: 'Skabelonen nævner ikke en forvaltning. Navnet kommer kun på forsiden.',
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
