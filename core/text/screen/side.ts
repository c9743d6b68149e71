/** The panes at the right edge. */
export const sideTexts = {
  inspector: 'Egenskaber og naboer',
  find: 'Søg og erstat',
  versions: 'Versioner',
  preview: 'Udskrift',
  help: 'Hjælp',
  width: 'Bredde på panelet',
} as const
