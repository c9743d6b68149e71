/** What a CASE package says beyond the framework's own text. */
export const caseText = {
  itemTypes: {
    theme: 'Tema',
    competency: 'Kompetence',
    dimension: 'Dimension',
    statement: 'Udsagn',
  },
  itemDescriptions: {
    theme: 'Samler kompetencer, der hører sammen.',
    competency: 'Det, som en leder skal kunne.',
    dimension: 'En side af en kompetence.',
    statement: 'Det, som lederen gør i praksis.',
  },
  frameworkType: 'Ledelsesgrundlag',
  /** A title and a text may not be empty in a package. */
  unnamed: 'Uden navn',
  nobody: 'Ikke angivet',
  role: (name: string) => `Udsagn for ${name}`,
  /** The one role of a package that names none. */
  everyone: 'Alle ledere',
} as const
