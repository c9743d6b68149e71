/** What a Word file says beyond the framework's own text. */
export const wordText = {
  /** In the file's properties, for searching. */
  keywords: 'ledelsesgrundlag, ledelse, kompetencer',
  /** The content controls' names, shown where Word lists them. */
  passage: {
    title: 'Titel',
    subtitle: 'Undertitel',
    motto: 'Motto',
    heading: 'Overskrift',
    prose: 'Tekst',
  },
  /** The names of the styles that Word does not know itself. */
  styles: {
    titleLong: 'Forside lang titel',
    subtitleLong: 'Forside lang undertitel',
    motto: 'Forside motto',
    coverStatus: 'Forside status',
    coverDeadline: 'Forside svarfrist',
    coverLastNote: 'Forside høring',
    coverOrganisation: 'Forside organisation',
    coverLine: 'Forside linje',
    coverOrigin: 'Forside oprindelse',
    intro: 'Indledning',
    tagline: 'Undertekst',
    leadIn: 'Optakt',
    statement: 'Udsagn',
    statementNumber: 'Udsagn nummer',
    ordinal: 'Overskrift nummer',
    added: 'Kommet til',
    gone: 'Udgået',
    figure: 'Figur',
    tableText: 'Tabel tekst',
    tableStatement: 'Tabel udsagn',
    tableLeadIn: 'Tabel optakt',
    tableHead: 'Tabel hoved',
    tableRowName: 'Tabel rækkenavn',
    tableTagline: 'Tabel undertekst',
    table: 'Grundlag tabel',
    joint: 'Afstand',
  },
} as const
