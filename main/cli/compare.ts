import { stat } from 'node:fs/promises'
import path from 'node:path'
import { movesIn } from '../../core/compare/moves.ts'
import { type Comparison, compareAny } from '../../core/compare/rows.ts'
import { type Differing, differingRows, summaryOf } from '../../core/compare/summary.ts'
import type { Media } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { assertNever, ok, type Result, refuse } from '../../core/framework/result.ts'
import type { Template } from '../../core/template/template.ts'
import { compareText } from '../../core/text/compare.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { authorOf } from '../compare/compareRequests.ts'
import { filledTemplate } from '../compare/filledTemplate.ts'
import { kindOf } from '../documents/openFile.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import { readTemplate } from '../files/readTemplate.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'

type Wish = Extract<Command, { kind: 'compare' }>

/**
 * What differs from A to B, in Danish or one JSON object a line, and a Word file with tracked changes where one is asked
 * for. A template takes the names of the framework it is held against.
 */
export async function compareFiles(command: Wish, host: Host): Promise<Result<string>> {
  const sides = [await readSide(command.a, host), await readSide(command.b, host)] as const
  const [a, b] = sides
  if (!a.ok) return a
  if (!b.ok) return b
  const [before, after] = [asFramework(a.value, b.value, host), asFramework(b.value, a.value, host)]
  if (!before.ok) return before
  if (!after.ok) return after
  const comparison = compareAny(before.value, after.value)
  if (command.word !== null) {
    const media = b.value.kind === 'framework' ? b.value.media : new Map()
    const written = await writeWord(command.word, before.value, after.value, {
      command,
      host,
      media,
      comparison,
    })
    if (!written.ok) return written
  }
  const rows = differingRows(comparison)
  return ok(command.json ? asJson(rows) : asText(rows, a.value.name, b.value.name))
}

type Side =
  | {
      readonly kind: 'framework'
      readonly name: string
      readonly framework: Framework
      readonly media: Media
    }
  | { readonly kind: 'template'; readonly name: string; readonly template: Template }

/** A file by its ending, otherwise a template by its id. */
async function readSide(given: string, { folder, templates }: Host): Promise<Result<Side>> {
  const file = path.resolve(folder, given)
  switch (kindOf(given)) {
    case 'framework':
    case 'previous': {
      const read = await readFramework(file, given)
      return read.ok ? ok({ kind: 'framework', name: given, ...read.value }) : read
    }
    case 'template': {
      const read = await readTemplate(file)
      return read.ok ? ok({ kind: 'template', name: given, template: read.value.template }) : read
    }
    case 'other': {
      const known = await templates.ids()
      if (!known.includes(given)) return refuse('not-found', refusalText.compare.noSuch(given, known))
      const template = await templates.get(given)
      return template.ok
        ? ok({ kind: 'template', name: template.value.name, template: template.value })
        : template
    }
  }
}

const asFramework = (side: Side, against: Side, { ids, now }: Host): Result<Framework> =>
  side.kind === 'framework'
    ? ok(side.framework)
    : filledTemplate(side.template, against.kind === 'framework' ? against.framework : null, {
        id: ids(),
        year: now().getFullYear(),
      })

type Work = {
  readonly command: Wish
  readonly host: Host
  readonly media: Media
  readonly comparison: Comparison
}

async function writeWord(
  out: string,
  before: Framework,
  after: Framework,
  { command: { force }, host: { folder, writers }, media, comparison }: Work,
): Promise<Result<unknown>> {
  const file = path.resolve(folder, out)
  const found = (at: string) => stat(at).catch(() => null)
  if (!force && (await found(file)) !== null) return refuse('exists', refusalText.file.exists(out))
  if (!(await found(path.dirname(file)))?.isDirectory())
    return refuse('not-writable', refusalText.file.notWritable(out))
  const bytes = await writers.tracked(before, after, media, {
    author: authorOf(after),
    commentOf: movesIn(comparison),
  })
  return atomicWrite(file, bytes, { replace: force, label: out })
}

const asJson = (rows: readonly Differing[]): string =>
  rows
    .map(({ difference: { id: _, ...difference }, former, later, pair }) => {
      const match = pair === null ? {} : { matchedBy: pair.by, sure: Math.round(pair.sure * 100) / 100 }
      return `${JSON.stringify({ ...difference, former, later, ...match })}\n`
    })
    .join('')

const asText = (rows: readonly Differing[], from: string, to: string): string =>
  [
    compareText.from(from),
    compareText.to(to),
    summaryOf(rows),
    ...rows.flatMap(({ difference }) => [
      '',
      `${compareText.kinds[difference.kind]}: ${difference.where}`,
      ...linesOf(difference).map((line) => `  ${line.replace(/\s*\n\s*/g, ' ')}`),
    ]),
    '',
  ].join('\n')

/** What is gone after a minus, what is new after a plus. */
function linesOf(difference: Differing['difference']): readonly string[] {
  switch (difference.kind) {
    case 'added':
      return [`+ ${difference.after}`]
    case 'gone':
      return [`- ${difference.before}`]
    case 'reworded': {
      const moved = difference.movedFrom === null ? [] : [compareText.movedFrom(difference.movedFrom)]
      return [`- ${difference.before}`, `+ ${difference.after}`, ...moved]
    }
    case 'moved':
      return [difference.text, compareText.movedFrom(difference.from)]
    case 'order':
    case 'settings':
      return []
    default:
      return assertNever(difference)
  }
}
