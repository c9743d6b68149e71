import { type InlineText, plainText } from '../../framework/richText.ts'
import { voiceOf } from '../../framework/voiceOf.ts'
import type {
  Guess,
  GuessedCompetency,
  GuessedRole,
  GuessedStatement,
  GuessedTheme,
  Piece,
} from '../../import/guess.ts'
import { type LineId, linesOfSource, type Source } from '../../import/source.ts'

/** A text and the lines it stands in; no lines for what nobody wrote. */
export type Written = { readonly text: InlineText; readonly lines: readonly LineId[] }
export const nothingWritten: Written = { text: [], lines: [] }

export type GuessBuilder = ReturnType<typeof guessBuilder>

type Named = { readonly id: string; readonly text: InlineText; readonly lines: LineId[] }
export type BuiltRole = Named & { leadIn: Piece | null; prompt: Piece | null; readonly said: string[] }
export type BuiltTheme = Named & { description: Piece | null }
export type BuiltCompetency = Named & {
  readonly theme: BuiltTheme | null
  readonly dimensions: Named[]
  keyword: Piece | null
  tagline: Piece | null
  definition: Piece | null
  leadIn: Piece | null
}
type BuiltStatement = Omit<GuessedStatement, 'again'> & { readonly again: LineId[] }

/** Certain: the document itself says in a header what everything is. */
const certain = 1
/** Read in a column whose header may mean something else to those who wrote it. */
export const likely = 0.9

/** Puts a guess together from names that come up again and again; each name is one thing, wherever it stands. */
export function guessBuilder(sure: number = certain) {
  const roles = new Map<string, BuiltRole>()
  const themes = new Map<string, BuiltTheme>()
  const competencies = new Map<string, BuiltCompetency>()
  /** Those of each competency by name: a list may have thousands. */
  const dimensions = new Map<BuiltCompetency, Map<string, Named>>()
  const statements: BuiltStatement[] = []
  const used = new Set<LineId>()
  const heading: { title: Piece | null; subtitle: Piece | null; organisation: string; year: number | null } =
    {
      title: null,
      subtitle: null,
      organisation: '',
      year: null,
    }

  const claim = (lines: readonly LineId[], owner: LineId[]) => {
    for (const line of lines)
      if (!used.has(line)) {
        used.add(line)
        owner.push(line)
      }
  }
  const piece = ({ text, lines }: Written): Piece | null => {
    const owned: LineId[] = []
    claim(lines, owned)
    return owned.length === 0 ? null : { id: owned[0] ?? '', text, lines: owned, sure }
  }
  const named = <T extends Named>(
    all: Map<string, T>,
    key: string,
    kind: string,
    written: Written,
    make: (of: Named) => T,
  ): T => {
    const found =
      all.get(key) ??
      make({ id: written.lines[0] ?? `${kind}${all.size + 1}`, text: written.text, lines: [] })
    all.set(key, found)
    claim(written.lines, found.lines)
    return found
  }

  const role = (written: Written) =>
    named(
      roles,
      keyOf(written),
      'role',
      written,
      (of): BuiltRole => ({ ...of, leadIn: null, prompt: null, said: [] }),
    )
  const theme = (written: Written) =>
    named(themes, keyOf(written), 'theme', written, (of): BuiltTheme => ({ ...of, description: null }))
  const competency = (of: BuiltTheme | null, written: Written) =>
    named(
      competencies,
      `${of?.id ?? ''}/${keyOf(written)}`,
      'competency',
      written,
      (made): BuiltCompetency => ({
        ...made,
        theme: of,
        dimensions: [],
        keyword: null,
        tagline: null,
        definition: null,
        leadIn: null,
      }),
    )
  const dimension = (of: BuiltCompetency, written: Written): Named => {
    const known = dimensions.get(of) ?? new Map<string, Named>()
    dimensions.set(of, known)
    const name = plainText(written.text)
    const found = known.get(name) ?? {
      id: written.lines[0] ?? `${of.id}.${of.dimensions.length + 1}`,
      text: written.text,
      lines: [],
    }
    if (!known.has(name)) {
      known.set(name, found)
      of.dimensions.push(found)
    }
    claim(written.lines, found.lines)
    return found
  }
  /** `beside`: lines that say something about the statement, its number or where it is from. */
  const statement = (
    cell: { readonly role: BuiltRole; readonly dimension: Named },
    { text, lines }: Written,
    {
      lead = nothingWritten,
      beside = [],
    }: { readonly lead?: Written; readonly beside?: readonly LineId[] } = {},
  ): void => {
    const owned: LineId[] = []
    const again: LineId[] = []
    claim([...lead.lines, ...lines], owned)
    claim(beside, again)
    const [id] = owned
    if (id === undefined) return
    cell.role.said.push(plainText(text))
    statements.push({
      id,
      text,
      lines: owned,
      sure,
      lead: plainText(lead.text),
      dimension: cell.dimension.id,
      role: cell.role.id,
      again,
    })
  }

  const finish = (source: Source): Guess => ({
    ...heading,
    roles: [...roles.values()].map(
      ({ id, text, lines, leadIn, prompt, said }): GuessedRole => ({
        id,
        text,
        lines,
        sure,
        leadIn,
        prompt,
        voice: voiceOf(said),
      }),
    ),
    themes: [...themes.values()].map((each): GuessedTheme => ({ ...each, sure })),
    competencies: [...competencies.values()].map(
      ({ theme: of, dimensions: named, ...each }): GuessedCompetency => ({
        ...each,
        sure,
        theme: of?.id ?? null,
        dimensions:
          named.length > 0
            ? named.map((each) => ({ ...each, sure }))
            : [{ id: `${each.id}.1`, text: [], lines: [], sure }],
      }),
    ),
    statements,
    prose: [],
    tray: linesOfSource(source).flatMap(({ id }) => (used.has(id) ? [] : [id])),
  })

  return {
    role,
    theme,
    competency,
    dimension,
    statement,
    piece,
    claim,
    heading,
    finish,
    roles,
    themes,
    competencies,
    statements,
  }
}

/** Names are one where they read alike. */
export const keyOf = ({ text }: Pick<Written, 'text'>): string =>
  plainText(text).normalize('NFC').replace(/\s+/g, ' ').trim()
