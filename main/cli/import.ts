import path from 'node:path'
import { packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { plainText } from '../../core/framework/richText.ts'
import { becomes } from '../../core/import/becomes.ts'
import type { Guess } from '../../core/import/guess.ts'
import { oneAfterAnother } from '../../core/import/oneAfterAnother.ts'
import type { ReadSource } from '../../core/import/read.ts'
import { recognise } from '../../core/import/recognise.ts'
import { importReport } from '../../core/import/report.ts'
import { linePlaces } from '../../core/import/source.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readDocument } from '../import/readDocument.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'

type ImportCommand = Extract<Command, { kind: 'import' }>
type ImportHost = Pick<Host, 'folder' | 'ids' | 'readForeign'>

/**
 * Makes a framework of foreign documents, read one after the other as one, with nobody's help. Says nothing when done, or with
 * --report what was recognised, what is unsure and what was not used, as JSON.
 */
export async function importForeign(command: ImportCommand, host: ImportHost): Promise<Result<string>> {
  const read = await readAll(command.sources, host)
  if (!read.ok) return read
  const made = read.value.kind === 'whole' ? ok(read.value) : recognised(read.value.sources, command, host)
  if (!made.ok) return made
  const written = await atomicWrite(
    path.resolve(host.folder, command.out),
    packFramework(made.value.framework),
    {
      keepPrevious: true,
      replace: command.force,
      label: command.out,
    },
  )
  if (!written.ok) return written
  return ok(command.report ? `${JSON.stringify(made.value.report, null, 2)}\n` : '')
}

type Whole = { readonly kind: 'whole'; readonly framework: Framework; readonly report: object }
type Sources = { readonly kind: 'sources'; readonly sources: readonly [ReadSource, ...ReadSource[]] }

async function readAll(files: readonly string[], host: ImportHost): Promise<Result<Whole | Sources>> {
  const sources: ReadSource[] = []
  for (const file of files) {
    const document = await readDocument(path.resolve(host.folder, file), file)
    if (!document.ok) return document
    const read = await host.readForeign(document.value, {})
    if (!read.ok) return read
    if (read.value.kind === 'source') sources.push(read.value)
    // It is whole as it is: there is nothing that other pages could be put to.
    else if (files.length > 1) return refuse('usage', refusalText.foreign.notWithOthers(file))
    else return ok(wholeOf(read.value.framework))
  }
  const [first, ...rest] = sources
  if (first === undefined) throw new Error('An import has at least one source')
  return ok({ kind: 'sources', sources: [first, ...rest] })
}

/** Nothing in it had to be guessed. */
function wholeOf(framework: Framework): Whole {
  const { about, roles, themes, competencies, cells } = framework
  const statements = Object.values(cells).flatMap((row) => Object.values(row).flat()).length
  const recognised = {
    title: about.title,
    organisation: about.organisation,
    year: null,
    roles: roles.map(({ name }) => name),
    themes: themes.map(({ name }) => name),
    competencies: competencies.map(({ name }) => name),
    statements,
    prose: framework.parts.length,
  }
  return { kind: 'whole', framework, report: { recognised, unsure: [], unused: [] } }
}

function recognised(
  [first, ...rest]: Sources['sources'],
  { kommune, forvaltning, title }: ImportCommand,
  { ids }: ImportHost,
): Result<Omit<Whole, 'kind'>> {
  const source = oneAfterAnother(first.source, ...rest.map((each) => each.source))
  const guess: Guess = (rest.length === 0 ? first.known : null) ?? recognise(source, [])
  if (guess.statements.length === 0)
    return refuse('invalid', refusalText.foreign.nothingRecognised(source.name))
  const own = kommune !== '' && kommune === guess.organisation
  const made = becomes(
    guess,
    {
      title: title || plainText(guess.title?.text ?? []).slice(0, 300),
      organisation: kommune,
      unit: forvaltning,
      date: '',
      // Honest by itself: only under the same name is the text one's own.
      origin: own
        ? null
        : {
            municipality: guess.organisation,
            unit: '',
            title: plainText(guess.title?.text ?? []).slice(0, 300),
            year: guess.year,
          },
    },
    ids,
    linePlaces(source),
  )
  return made.ok ? ok({ framework: made.value, report: importReport(source, guess) }) : made
}
