/** What the commands of the program are called, in the menu and on buttons. */
export const commandText = {
  'file.new': 'Ny fra skabelon …',
  'file.open': 'Åbn …',
  'file.save': 'Gem',
  'file.saveAs': 'Gem som …',
  'file.exportWord': 'Eksportér til Word …',
  'file.exportPdf': 'Eksportér til PDF …',
  'file.preview': 'Vis udskrift',
  'file.close': 'Luk',
  'edit.undo': 'Fortryd',
  'edit.redo': 'Gentag',
  'insert.role': 'Rolle',
  'insert.theme': 'Tema',
  'insert.competency': 'Kompetence',
  'insert.prose': 'Tekstafsnit',
  'insert.grid': 'Kompetenceskema',
  'insert.figure': 'Figur',
  'view.about': 'Forside og egenskaber',
} as const

/** `Fortryd: omdøb rolle`. */
export const withDetail = (command: string, detail: string): string => `${command}: ${detail}`
