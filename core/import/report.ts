import { plainText } from '../framework/richText.ts'
import { type Guess, type Piece, unsure } from './guess.ts'
import { type LineId, linesOfSource, type Source } from './source.ts'

/** What became of a source, for people and scripts that were not there to look at it. Lines count from 1 in reading order. */
export type ImportReport = {
  readonly recognised: {
    readonly title: string
    readonly organisation: string
    readonly year: number | null
    readonly roles: readonly string[]
    readonly themes: readonly string[]
    readonly competencies: readonly string[]
    readonly statements: number
    readonly prose: number
  }
  readonly unsure: readonly {
    readonly kind: 'role' | 'theme' | 'competency' | 'dimension' | 'statement' | 'prose'
    readonly text: string
    readonly sure: number
    readonly lines: readonly number[]
  }[]
  readonly unused: readonly { readonly line: number; readonly page: number | null; readonly text: string }[]
}

export function importReport(source: Source, guess: Guess): ImportReport {
  const lines = linesOfSource(source)
  const places = new Map(lines.map(({ id }, at) => [id, at + 1]))
  const placesOf = (ids: readonly LineId[]) => ids.flatMap((id) => places.get(id) ?? [])
  const text = (piece: Piece | null) => (piece === null ? '' : plainText(piece.text))
  const blocks = guess.prose.flatMap((part) => [...(part.title ? [part.title] : []), ...part.blocks])
  const kinds = {
    role: guess.roles,
    theme: guess.themes,
    competency: guess.competencies,
    dimension: guess.competencies.flatMap(({ dimensions }) => dimensions),
    statement: guess.statements,
    prose: blocks,
  } as const
  const doubtful = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    kinds[kind]
      .filter(({ sure }) => sure < unsure)
      .map((piece) => ({
        kind,
        text: text(piece),
        sure: Math.round(piece.sure * 100) / 100,
        lines: placesOf(piece.lines),
      })),
  )
  const tray = new Set(guess.tray)
  return {
    recognised: {
      title: text(guess.title),
      organisation: guess.organisation,
      year: guess.year,
      roles: guess.roles.map(text),
      themes: guess.themes.map(text),
      competencies: guess.competencies.map(text),
      statements: guess.statements.length,
      prose: blocks.length,
    },
    unsure: doubtful,
    unused: lines.flatMap((line, at) =>
      tray.has(line.id) ? [{ line: at + 1, page: line.page, text: plainText(line.text) }] : [],
    ),
  }
}
