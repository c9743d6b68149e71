import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id, type IdSource } from '../framework/id.ts'
import { assertNever, type Refused, refuse } from '../framework/result.ts'
import { InlineText, Text } from '../framework/richText.ts'
import { Origin } from '../framework/source.ts'
import { Competency, Role, type Statement, Theme } from '../framework/structure.ts'
import { changeText } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { command, type Place } from './command.ts'
import { findStatement } from './findStatement.ts'
import { sourceFor } from './sources.ts'

/** A statement of another framework, and where its words are from; null for one's own. */
const Words = z.object({
  lead: Text(500),
  text: InlineText,
  borrowed: z.object({ text: Text(20_000), origin: Origin }).nullable(),
})
type Words = z.infer<typeof Words>

const words = z.array(Words).max(100)

const Take = z.discriminatedUnion('what', [
  /** The other's words in place of one's own. */
  z.object({ what: z.literal('words'), id: Id, words: Words }),
  z.object({ what: z.literal('statement'), dimension: Id, role: Id, at: z.int().min(0), words: Words }),
  z.object({
    what: z.literal('competency'),
    /** A theme there is, one that comes along, or none. */
    theme: z.union([Id, Theme.omit({ id: true })]).nullable(),
    at: z.int().min(0),
    fields: Competency.omit({ id: true, theme: true, dimensions: true }),
    dimensions: z
      .array(
        z.object({
          name: Text(300),
          cells: z.array(z.object({ role: Id, statements: words })).max(40),
        }),
      )
      .min(1)
      .max(50),
  }),
  z.object({
    what: z.literal('dimension'),
    competency: Id,
    at: z.int().min(0),
    name: Text(300),
    cells: z.array(z.object({ role: Id, statements: words })).max(40),
  }),
  z.object({
    what: z.literal('role'),
    at: z.int().min(0),
    fields: Role.omit({ id: true }),
    cells: z.array(z.object({ dimension: Id, statements: words })).max(25_000),
  }),
])
export type Take = z.infer<typeof Take>

/** Takes a statement, a row or a column over from another framework, as one step; what is taken says where it is from. */
const takeOver = command({
  args: () => z.object({ take: Take }),
  label: ({ take }) => changeText.takeOver[take.what],
  run: (draft, { take }, ids): Place | Refused => {
    switch (take.what) {
      case 'words': {
        const found = findStatement(draft, take.id)
        if (!found) return gone()
        const made = written(draft, take.words, ids)
        if ('refusal' in made) return made
        Object.assign(found.statement, made)
        return { kind: 'statement', id: take.id }
      }
      case 'statement': {
        const made = put(draft, take.dimension, take.role, take.at, [take.words], ids)
        return 'refusal' in made ? made : { kind: 'statement', id: made.first }
      }
      case 'competency':
        return takeCompetency(draft, take, ids)
      case 'dimension':
        return takeDimension(draft, take, ids)
      case 'role':
        return takeRole(draft, take, ids)
      default:
        return assertNever(take)
    }
  },
})

const gone = () => refuse('not-found', refusalText.edit.gone)

function takeCompetency(
  draft: Framework,
  { theme, at, fields, dimensions }: Extract<Take, { what: 'competency' }>,
  ids: IdSource,
): Place | Refused {
  if (draft.competencies.length >= 500) return refuse('limit', refusalText.edit.tooMany('kompetencer'))
  const under = theme === null || typeof theme === 'string' ? theme : ids()
  if (theme !== null && typeof theme !== 'string') {
    if (draft.themes.length >= 100) return refuse('limit', refusalText.edit.tooMany('temaer'))
    draft.themes.push({ ...theme, id: under ?? ids() })
  } else if (theme !== null && !draft.themes.some(({ id }) => id === theme)) return gone()
  const made: Competency = {
    ...fields,
    id: ids(),
    theme: under,
    dimensions: dimensions.map(({ name }) => ({ id: ids(), name })),
  }
  draft.competencies.splice(at, 0, made)
  for (const [i, { cells }] of dimensions.entries())
    for (const { role, statements } of cells) {
      const dimension = made.dimensions[i]?.id ?? ''
      const done = put(draft, dimension, role, 0, statements, ids)
      if ('refusal' in done) return done
    }
  return { kind: 'competency', id: made.id }
}

function takeDimension(
  draft: Framework,
  { competency, at, name, cells }: Extract<Take, { what: 'dimension' }>,
  ids: IdSource,
): Place | Refused {
  const owner = draft.competencies.find(({ id }) => id === competency)
  if (!owner) return gone()
  if (owner.dimensions.length >= 50) return refuse('limit', refusalText.edit.tooMany('dimensioner'))
  const id = ids()
  owner.dimensions.splice(at, 0, { id, name })
  for (const { role, statements } of cells) {
    const done = put(draft, id, role, 0, statements, ids)
    if ('refusal' in done) return done
  }
  return { kind: 'dimension', id }
}

function takeRole(
  draft: Framework,
  { at, fields, cells }: Extract<Take, { what: 'role' }>,
  ids: IdSource,
): Place | Refused {
  if (draft.roles.length >= 40) return refuse('limit', refusalText.edit.tooMany('roller'))
  const id = ids()
  draft.roles.splice(at, 0, { ...fields, id })
  for (const { dimension, statements } of cells) {
    const done = put(draft, dimension, id, 0, statements, ids)
    if ('refusal' in done) return done
  }
  return { kind: 'role', id }
}

/** Puts statements into a cell; a refused change is thrown away as a whole. */
function put(
  draft: Framework,
  dimension: Id,
  role: Id,
  at: number,
  statements: readonly Words[],
  ids: IdSource,
): { readonly first: Id | null } | Refused {
  const column = draft.roles.find(({ id }) => id === role)
  if (!column || !draft.competencies.some(({ dimensions }) => dimensions.some(({ id }) => id === dimension)))
    return gone()
  if (statements.length === 0) return { first: null }
  if (column.prompt !== null) return refuse('invalid', refusalText.edit.notWritable)
  draft.cells[dimension] ??= {}
  draft.cells[dimension][role] ??= []
  const cell = draft.cells[dimension][role]
  if (cell.length + statements.length > 100) return refuse('limit', refusalText.edit.tooMany('udsagn'))
  const made: Statement[] = []
  for (const each of statements) {
    const line = written(draft, each, ids)
    if ('refusal' in line) return line
    made.push({ id: ids(), ...line })
  }
  cell.splice(at, 0, ...made)
  return { first: made[0]?.id ?? null }
}

function written(
  draft: Framework,
  { lead, text, borrowed }: Words,
  ids: IdSource,
): Omit<Statement, 'id'> | Refused {
  if (borrowed === null) return { lead, text, borrowed: null }
  const source = sourceFor(draft, borrowed.origin, ids)
  return typeof source === 'string' ? { lead, text, borrowed: { text: borrowed.text, source } } : source
}

export const takeOverCommands = { 'other.take': takeOver } as const
