import { plainText } from '../../framework/richText.ts'
import type { Source, SourceBlock, SourceCell, SourceLine, SourceTable } from '../../import/source.ts'
import { isLeadIn } from '../../import/vocabulary.ts'
import { documentText } from '../../text/document.ts'
import {
  type BuiltCompetency,
  type BuiltTheme,
  type GuessBuilder,
  keyOf,
  type Written,
} from './guessBuilder.ts'

/**
 * The sheets that a workbook of ours has beside the list: each shows a theme as it is looked at. They tell the order of the
 * roles, those nobody wrote anything for, and what the list has no column for: lead-ins, definitions, descriptions.
 */
export function rolesOfGrids(grids: readonly SourceTable[], builder: GuessBuilder): void {
  for (const cell of grids[0]?.rows[0] ?? []) {
    const name = cell?.lines[0]
    if (name !== undefined && !rowLabels.has(plainText(name.text)))
      builder.role({ text: unmarked(name), lines: [name.id] })
  }
}

const rowLabels: ReadonlySet<string> = new Set([documentText.competency, documentText.dimension])

const unmarked = (line: SourceLine) => [{ type: 'text', text: plainText(line.text) } as const]

/** After the list has been taken in, since only then it is known what is a name. */
export function takeGrids(source: Source, list: SourceTable, builder: GuessBuilder): void {
  let theme: BuiltTheme | null = null
  let waiting: SourceLine[] = []
  for (const block of source.blocks) {
    if (block.kind === 'line') waiting.push(block)
    else {
      const found: { at: number; theme: BuiltTheme } | null = themeIn(waiting, builder)
      const below: readonly SourceLine[] = waiting.slice(0, block === list ? undefined : (found?.at ?? 0))
      if (theme !== null) describe(theme, below, builder)
      if (block !== list) {
        theme = found?.theme ?? null
        takeTitle(waiting.slice(below.length), theme, builder)
        takeGrid(block, theme, builder)
      }
      waiting = []
    }
  }
}

function themeIn(
  lines: readonly SourceLine[],
  builder: GuessBuilder,
): { at: number; theme: BuiltTheme } | null {
  for (const [at, line] of lines.entries()) {
    const theme = builder.themes.get(keyOf(line))
    if (theme !== undefined) return { at, theme }
  }
  return null
}

function describe(theme: BuiltTheme, lines: readonly SourceLine[], builder: GuessBuilder): void {
  const text = lines.map((line) => plainText(line.text)).join('\n')
  theme.description ??= builder.piece({ text: [{ type: 'text', text }], lines: lines.map(({ id }) => id) })
}

/** Above a grid stand its theme's name, or the document's, and a line about the document. */
function takeTitle(lines: readonly SourceLine[], theme: BuiltTheme | null, builder: GuessBuilder): void {
  const [first, about] = lines
  if (first === undefined) return
  if (theme !== null) builder.claim([first.id], theme.lines)
  const pieces = about === undefined ? [] : plainText(about.text).split(' · ')
  const { heading } = builder
  if (theme === null) heading.title ??= builder.piece({ text: first.text, lines: [first.id] })
  else if (pieces[0] && about)
    heading.title ??= builder.piece({ text: [{ type: 'text', text: pieces[0] }], lines: [about.id] })
  heading.organisation ||=
    /\p{Lu}[\p{L}\-. ]* Kommune(?!\p{L})/u.exec(pieces.slice(theme === null ? 0 : 1).join('\n'))?.[0] ?? ''
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(pieces.slice(1).join(' '))?.[0]
  heading.year ??= year === undefined ? null : Number(year)
}

function takeGrid(table: SourceTable, theme: BuiltTheme | null, builder: GuessBuilder): void {
  const [head, ...rows] = table.rows
  for (const cell of head ?? []) takeRoleHead(cell, builder)
  const said = new Map(
    builder.statements.map((statement) => [
      keyOf({ text: [{ type: 'text', text: whole(statement.lead, plainText(statement.text)) }] }),
      statement,
    ]),
  )
  const ofTheme = [...builder.competencies.values()].filter((competency) => competency.theme === theme)
  const competencies = byName(ofTheme)
  const dimensions = byName(ofTheme.flatMap((competency) => competency.dimensions))
  for (const row of rows)
    for (const cell of row) {
      if (cell === null || cell.lines.length === 0) continue
      const name = keyOf(cell.lines[0] ?? { text: [] })
      const whole = cell.lines.map((line) => plainText(line.text)).join(' ')
      const statement = said.get(keyOf({ text: [{ type: 'text', text: whole }] }))
      const competency = isBold(cell.lines[0]) ? competencies.get(name) : undefined
      const dimension = dimensions.get(name)
      const nameless = ofTheme.length === 1 && ofTheme[0]?.text.length === 0 ? ofTheme[0] : undefined
      if (competency !== undefined) {
        builder.claim([cell.lines[0]?.id ?? ''], competency.lines)
        takeDescription(competency, cell.lines.slice(1), builder)
      } else if (dimension !== undefined && isBold(cell.lines[0])) {
        builder.claim(
          cell.lines.map(({ id }) => id),
          dimension.lines,
        )
      } else if (statement !== undefined)
        builder.claim(
          cell.lines.map(({ id }) => id),
          statement.again,
        )
      else if (nameless !== undefined && cell === row[0]) takeDescription(nameless, cell.lines, builder)
    }
}

/** The first of each name. */
const byName = <T extends Pick<Written, 'text'>>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.toReversed().map((each) => [keyOf(each), each]))

const whole = (lead: string, text: string): string =>
  lead === '' ? text : `${lead}${documentText.afterLead}${text}`

function takeRoleHead(cell: SourceCell | null, builder: GuessBuilder): void {
  const [name, ...more] = cell?.lines ?? []
  const role = name === undefined ? undefined : builder.roles.get(keyOf(name))
  if (name === undefined || role === undefined) return
  builder.claim([name.id], role.lines)
  for (const line of more)
    if (hasMark(line, 'italic')) role.prompt ??= builder.piece({ text: unmarked(line), lines: [line.id] })
    else role.leadIn ??= builder.piece({ text: line.text, lines: [line.id] })
}

/** In italics the tagline, then what it means, then what its statements continue. */
function takeDescription(
  competency: BuiltCompetency,
  lines: readonly SourceLine[],
  builder: GuessBuilder,
): void {
  lines.forEach((line, i) => {
    const written = { text: unmarked(line), lines: [line.id] }
    if (hasMark(line, 'italic')) competency.tagline ??= builder.piece(written)
    else if (i === lines.length - 1 && isLeadIn(plainText(line.text)))
      competency.leadIn ??= builder.piece(written)
    else competency.definition ??= builder.piece(written)
  })
}

const hasMark = (line: SourceLine | undefined, type: 'bold' | 'italic'): boolean =>
  line?.text.some(({ marks = [] }) => marks.some((mark) => mark.type === type)) ?? false
const isBold = (line: SourceLine | undefined): boolean => hasMark(line, 'bold')

export const isTable = (block: SourceBlock): block is SourceTable => block.kind === 'table'
