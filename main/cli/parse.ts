import { type ExportFormat, exportFormats } from '../../core/bridge/exportFormats.ts'
import { type Keep, keeps } from '../../core/template/make/keepOnly.ts'
import { cliText } from '../../core/text/cli.ts'
import { buildMemo, type MemoCommand } from './parseMemo.ts'
import { buildSend, type SendCommand } from './parseSend.ts'
import { type Given, readArguments } from './readArguments.ts'

/** What a command line asks for; `wrong` says in Danish why it cannot be understood. */
export type Command =
  | { readonly kind: 'templates'; readonly json: boolean }
  | {
      readonly kind: 'new'
      readonly template: string
      readonly kommune: string
      readonly forvaltning: string
      readonly title: string
      readonly out: string
      readonly force: boolean
    }
  | { readonly kind: 'show'; readonly file: string }
  | { readonly kind: 'edit'; readonly file: string; readonly commands: string }
  | {
      readonly kind: 'export'
      readonly file: string
      readonly word: string | null
      readonly pdf: string | null
      readonly excel: string | null
      readonly csv: string | null
      readonly case: string | null
      /** The round since which the Word file shows the changes; null for the framework as it is. */
      readonly trackedSince: string | null
      readonly force: boolean
    }
  | {
      readonly kind: 'compare'
      readonly a: string
      readonly b: string
      readonly word: string | null
      readonly json: boolean
      readonly force: boolean
    }
  | {
      readonly kind: 'template'
      readonly file: string
      readonly out: string
      readonly keep: Keep
      readonly name: string
      readonly force: boolean
    }
  | SendCommand
  | {
      readonly kind: 'receive'
      readonly file: string
      /** At least one. */
      readonly returned: readonly string[]
      readonly json: boolean
    }
  | MemoCommand
  | {
      readonly kind: 'import'
      /** At least one. */
      readonly sources: readonly string[]
      readonly kommune: string
      readonly forvaltning: string
      readonly title: string
      readonly out: string
      readonly report: boolean
      readonly force: boolean
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }

/** Options by command; true takes a value. */
const options = {
  templates: { json: false },
  new: { template: true, kommune: true, forvaltning: true, title: true, out: true, force: false },
  show: {},
  edit: {},
  template: { out: true, keep: true, name: true, force: false },
  compare: { word: true, json: false, force: false },
  send: {
    deadline: true,
    out: true,
    parties: true,
    name: true,
    from: true,
    look: true,
    layout: true,
    json: false,
    force: false,
  },
  receive: { json: false },
  import: { kommune: true, forvaltning: true, title: true, out: true, report: false, force: false },
  memo: { out: true, pdf: false, excel: false, round: true, by: true, force: false },
  export: {
    word: true,
    pdf: true,
    excel: true,
    csv: true,
    case: true,
    'tracked-since': true,
    force: false,
  },
} as const satisfies Record<string, Record<string, boolean>>
type Name = keyof typeof options

/** How many files each command takes without an option's name before them. */
const filesOf: Readonly<Record<Name, number>> = {
  templates: 0,
  new: 0,
  show: 1,
  edit: 2,
  template: 1,
  compare: 2,
  send: 1,
  receive: Number.POSITIVE_INFINITY,
  memo: 1,
  import: Number.POSITIVE_INFINITY,
  export: 1,
}

/** Reads the arguments from the command's name on. Never throws. */
export function parseCommand(args: readonly string[]): Command {
  const [name = '', ...rest] = args
  if (name === '--version') return { kind: 'version' }
  if (name === '--help' || name === '-h') return { kind: 'help' }
  if (name === '') return wrong(cliText.wrong.noCommand)
  if (!isName(name)) return wrong(cliText.wrong.unknownCommand(name))
  if (rest.some((arg) => arg === '--help' || arg === '-h')) return { kind: 'help' }
  const given = readArguments(options[name], rest)
  return 'message' in given ? given : build(name, given)
}

const isName = (name: string): name is Name => Object.hasOwn(options, name)

const wrong = (message: string) => ({ kind: 'wrong', message }) as const

function build(name: Name, { values, flags, words }: Given): Command {
  const files = filesOf[name]
  const extra = words[files]
  if (extra !== undefined) return wrong(cliText.wrong.tooMany(extra))
  const [file, commands] = words
  if (name === 'compare' && !commands) return wrong(cliText.wrong.needsTwo)
  if (name === 'import') return buildImport(words, values, flags)
  if (name === 'receive') return buildReceive(words, flags)
  if (files > 0 && !file) return wrong(cliText.wrong.needsFile)
  if (files > 1 && !commands) return wrong(cliText.wrong.needsCommands)
  switch (name) {
    case 'templates':
      return { kind: 'templates', json: flags.has('json') }
    case 'show':
      return { kind: 'show', file: file ?? '' }
    case 'edit':
      return { kind: 'edit', file: file ?? '', commands: commands ?? '' }
    case 'new':
      return buildNew(values, flags.has('force'))
    case 'compare':
      return buildCompare(file ?? '', commands ?? '', values.get('word') ?? null, flags)
    case 'template':
      return buildTemplate(file ?? '', values, flags.has('force'))
    case 'send':
      return buildSend(file ?? '', values, flags)
    case 'memo':
      return buildMemo(file ?? '', values, flags)
    case 'export':
      return buildExport(file ?? '', values, flags.has('force'))
  }
}

function buildNew(values: Given['values'], force: boolean): Command {
  const missing = ['template', 'kommune', 'out'].find((name) => !values.has(name))
  if (missing !== undefined) return wrong(cliText.wrong.missing(`--${missing}`))
  const value = (name: string) => values.get(name) ?? ''
  return (
    badEnding('--out', value('out'), '.grundlag') ?? {
      kind: 'new',
      template: value('template'),
      kommune: value('kommune'),
      forvaltning: value('forvaltning'),
      title: value('title'),
      out: value('out'),
      force,
    }
  )
}

function buildImport(sources: readonly string[], values: Given['values'], flags: Given['flags']): Command {
  if (sources.length === 0 || sources.includes('')) return wrong(cliText.wrong.needsSource)
  const out = values.get('out')
  if (out === undefined) return wrong(cliText.wrong.missing('--out'))
  return (
    badEnding('--out', out, '.grundlag') ?? {
      kind: 'import',
      sources,
      kommune: values.get('kommune') ?? '',
      forvaltning: values.get('forvaltning') ?? '',
      title: values.get('title') ?? '',
      out,
      report: flags.has('report'),
      force: flags.has('force'),
    }
  )
}

function buildReceive([file, ...returned]: readonly string[], flags: Given['flags']): Command {
  if (!file) return wrong(cliText.wrong.needsFile)
  if (returned.length === 0 || returned.includes('')) return wrong(cliText.wrong.needsReturned)
  return { kind: 'receive', file, returned, json: flags.has('json') }
}

function buildTemplate(file: string, values: Given['values'], force: boolean): Command {
  const out = values.get('out')
  if (out === undefined) return wrong(cliText.wrong.missing('--out'))
  const given = values.get('keep') ?? 'all'
  const keep = keeps.find((one) => one === given)
  if (keep === undefined) return wrong(cliText.wrong.oneOf('--keep', keeps))
  return (
    badEnding('--out', out, '.grundskabelon') ?? {
      kind: 'template',
      file,
      out,
      keep,
      name: values.get('name') ?? '',
      force,
    }
  )
}

function buildExport(file: string, values: Given['values'], force: boolean): Command {
  const out = (format: ExportFormat) => values.get(format) ?? null
  if (exportFormats.every((format) => out(format) === null)) return wrong(cliText.wrong.nothingToExport)
  for (const format of exportFormats) {
    const bad = badEnding(`--${format}`, out(format), endings[format])
    if (bad !== null) return bad
  }
  const trackedSince = values.get('tracked-since') ?? null
  const word = out('word')
  const pdf = out('pdf')
  if (trackedSince !== null && word === null) return wrong(cliText.wrong.missing('--word'))
  return {
    kind: 'export',
    file,
    word,
    pdf,
    excel: out('excel'),
    csv: out('csv'),
    case: out('case'),
    trackedSince,
    force,
  }
}

const endings: Readonly<Record<ExportFormat, string>> = {
  word: '.docx',
  pdf: '.pdf',
  excel: '.xlsx',
  csv: '.csv',
  case: '.json',
}

const buildCompare = (a: string, b: string, word: string | null, flags: Given['flags']): Command =>
  badEnding('--word', word, '.docx') ?? {
    kind: 'compare',
    a,
    b,
    word,
    json: flags.has('json'),
    force: flags.has('force'),
  }

/** A file that no program would open by its name helps nobody. */
const badEnding = (option: string, file: string | null, ending: string): Command | null =>
  file === null || file.toLowerCase().endsWith(ending) ? null : wrong(cliText.wrong.ending(option, ending))
