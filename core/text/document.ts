/** The words the program itself prints in a document. */
export const documentText = {
  untitled: 'Ledelsesgrundlag',
  contents: 'Indhold',
  status: { kladde: 'Kladde', høring: 'Høringsudkast', vedtaget: 'Vedtaget' },
  page: 'Side',
  of: 'af',
  /** After a statement's bold opening. */
  afterLead: ' – ',
  role: 'Rolle',
  competency: 'Kompetence',
  dimension: 'Dimension',
  definition: 'Definition',
  /** Alternative texts of tables. */
  summary: {
    matrix: (theme: string, roles: readonly string[]) =>
      `${theme === '' ? 'Udsagn' : `Udsagn om ${theme}`} for hver rolle: ${roles.join(', ')}.`,
    profile: (competency: string, role: string) => `Forventninger til ${role} inden for ${competency}.`,
    competency: (competency: string) => `${competency}: udsagn for hver rolle og dimension.`,
    worksheet: 'Fokuspunkter med plads til egne noter.',
    definitions: 'Kompetencerne og hvad de handler om.',
  },
} as const
