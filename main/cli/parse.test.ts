import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCommand } from './parse.ts'

const begun = {
  kind: 'new',
  template: 'roskilde',
  kommune: 'Ny Kommune',
  forvaltning: '',
  title: '',
  out: 'a.grundlag',
  force: false,
}
const exported = {
  kind: 'export',
  file: 'a.grundlag',
  word: null,
  pdf: null,
  excel: null,
  csv: null,
  case: null,
  trackedSince: null,
  force: false,
}
const made = ['new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', 'a.grundlag']

test.each<[readonly string[], object]>([
  [['templates'], { kind: 'templates', json: false }],
  [['templates', '--json'], { kind: 'templates', json: true }],
  [made, begun],
  [
    [...made, '--forvaltning', 'Børn og Unge', '--title=-', '--force'],
    { ...begun, forvaltning: 'Børn og Unge', title: '-', force: true },
  ],
  [[...made, '--title', ''], begun],
  [['show', 'a.grundlag'], { kind: 'show', file: 'a.grundlag' }],
  [['show', '--', '-a.grundlag'], { kind: 'show', file: '-a.grundlag' }],
  [['export', 'a.grundlag', '--word', 'B.DOCX'], { ...exported, word: 'B.DOCX' }],
  [['export', '--pdf', 'a.pdf', '--force', 'a.grundlag'], { ...exported, pdf: 'a.pdf', force: true }],
  [
    ['export', 'a.grundlag', '--excel', 'a.xlsx', '--csv', 'a.csv', '--case', 'a.json'],
    { ...exported, excel: 'a.xlsx', csv: 'a.csv', case: 'a.json' },
  ],
  [
    ['template', 'a.grundlag', '--out', 'b.grundskabelon'],
    { kind: 'template', file: 'a.grundlag', out: 'b.grundskabelon', keep: 'all', name: '', force: false },
  ],
  [
    [
      'template',
      'a.grundlag',
      '--keep',
      'structure',
      '--name',
      'Vores',
      '--force',
      '--out',
      'b.grundskabelon',
    ],
    {
      kind: 'template',
      file: 'a.grundlag',
      out: 'b.grundskabelon',
      keep: 'structure',
      name: 'Vores',
      force: true,
    },
  ],
  [['--version'], { kind: 'version' }],
  [['--help'], { kind: 'help' }],
  [['new', '--help'], { kind: 'help' }],
])('%j is understood', (args, command) => {
  expect(parseCommand(args)).toEqual(command)
})

test.each<[readonly string[], RegExp]>([
  [[], /Angiv en kommando/],
  [['noget'], /"noget" findes ikke/],
  [['__proto__'], /findes ikke/],
  [['templates', '--xml'], /--xml/],
  [['templates', '--json=ja'], /--json skal stå uden/],
  [['templates', 'mere'], /"mere"/],
  [['new', '--kommune', 'K', '--out', 'a.grundlag'], /--template mangler/],
  [['new', '--template', 'x', '--out', 'a.grundlag'], /--kommune mangler/],
  [['new', '--template', 'x', '--kommune', 'K'], /--out mangler/],
  [[...made, '--out', 'b.grundlag'], /--out er givet mere/],
  [[...made, '--title'], /--title skal have/],
  [[...made, '--title', '--force'], /--title skal have/],
  [['new', '--template', 'x', '--kommune', 'K', '--out', 'a.zip'], /--out skal ende på \.grundlag/],
  [['show'], /Angiv én fil/],
  [['show', ''], /Angiv én fil/],
  [['show', 'a.grundlag', 'b.grundlag'], /"b\.grundlag"/],
  [['show', 'a.grundlag', '--json'], /--json/],
  [['template', 'a.grundlag'], /--out mangler/],
  [['template', '--out', 'a.grundskabelon'], /Angiv én fil/],
  [['template', 'a.grundlag', '--out', 'b.grundlag'], /--out skal ende på \.grundskabelon/],
  [
    ['template', 'a.grundlag', '--out', 'b.grundskabelon', '--keep', 'alt'],
    /--keep .*structure, statements, all/,
  ],
  [['export', 'a.grundlag'], /--word, --pdf/],
  [['export', 'a.grundlag', '--excel', 'a.xls'], /--excel skal ende på \.xlsx/],
  [['export', 'a.grundlag', '--case', 'a.grundlag'], /--case skal ende på \.json/],
  [['export', '--word', 'a.docx'], /Angiv én fil/],
  [['export', 'a.grundlag', '--word', 'a.pdf'], /--word skal ende på \.docx/],
  [['export', 'a.grundlag', '--pdf', 'a.docx'], /--pdf skal ende på \.pdf/],
  [['export', 'a.grundlag', '--toString'], /--toString/],
])('%j is wrong usage', (args, says) => {
  expect(parseCommand(args)).toEqual({ kind: 'wrong', message: expect.stringMatching(says) })
})

test('no arguments make it throw', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'new',
      'show',
      'export',
      'templates',
      '--out',
      '--force',
      '--',
      '-',
      '-x',
      '--=',
      '--word=',
      '--no-force',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (args) => {
      expect(parseCommand(args).kind).toBeTypeOf('string')
    }),
  )
})
