/** What stands in an exported spreadsheet beyond the framework's own text. */
export const spreadsheetText = {
  /** The headers of the long list, which are what it is known by when it is read back. */
  columns: {
    id: 'Id',
    theme: 'Tema',
    competency: 'Kompetence',
    dimension: 'Dimension',
    role: 'Rolle',
    lead: 'Fed indledning',
    statement: 'Udsagn',
    origin: 'Oprindelse',
  },
  /** Whose words a statement is; `from` names the framework, and is null where nobody said. */
  origin: {
    own: 'Eget udsagn',
    unchanged: (from: string | null) => (from === null ? 'Lånt uændret' : `Lånt uændret fra ${from}`),
    adapted: (from: string | null) => (from === null ? 'Tilpasset' : `Tilpasset. Lånt fra ${from}`),
  },
  /** The one role of a list that names none. */
  everyone: 'Alle ledere',
  /** Names of sheets. */
  sheets: {
    all: 'Alle udsagn',
    grid: 'Kompetenceskema',
    noTheme: 'Uden tema',
  },
  /** In the footer of a printed sheet; the numbers are the spreadsheet program's own. */
  page: (number: string, of: string) => `Side ${number} af ${of}`,
  /** Behind a cell that is longer than a spreadsheet can hold. */
  cut: '… (resten står i ledelsesgrundlaget)',
} as const
