/** The native menu: what `command.ts` does not already name. `&` stands before the letter that Alt picks. */
export const menuText = {
  file: '&Filer',
  edit: '&Rediger',
  insert: '&Indsæt',
  view: '&Vis',
  help: '&Hjælp',
  recent: 'Seneste',
  noRecent: 'Ingen endnu',
  clearRecent: 'Ryd listen',
  export: 'Eksportér',
  quit: 'Afslut',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  pasteText: 'Sæt ind som ren tekst',
  selectAll: 'Markér alt',
  fullScreen: 'Fuld skærm',
  log: 'Vis logfil',
  about: 'Om Grundlag',
  /** In the taskbar and the dock. */
  newFramework: 'Nyt ledelsesgrundlag',
  newFrameworkLong: 'Åbn et vindue, og vælg en skabelon',
  /** macOS, in the menu that carries the program's name. */
  services: 'Tjenester',
  hide: 'Skjul Grundlag',
  hideOthers: 'Skjul andre',
  showAll: 'Vis alle',
  minimize: 'Minimér',
  bringToFront: 'Bring alle forrest',
  window: 'Vin&due',
  /** A window with the welcome screen, in the list of windows. */
  welcome: 'Nyt ledelsesgrundlag',
} as const
