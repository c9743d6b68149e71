import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import { type Refused, refuse } from '../framework/result.ts'
import { InlineText } from '../framework/richText.ts'
import { Statement } from '../framework/structure.ts'
import { changeText } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { borrowedOf } from './borrowed.ts'
import { command } from './command.ts'
import { asItWas, findStatement } from './findStatement.ts'

const gone = () => refuse('not-found', refusalText.edit.gone)
const content = Statement.pick({ lead: true, text: true, borrowed: true }).partial()

/** The statements of a cell for writing, or why nothing can be written there. */
function openCell(draft: Framework, dimension: Id, role: Id): Statement[] | Refused {
  const { roles, competencies } = asItWas(draft)
  const column = roles.find((candidate) => candidate.id === role)
  if (!column || !competencies.some((c) => c.dimensions.some((d) => d.id === dimension))) return gone()
  if (column.prompt !== null) return refuse('invalid', refusalText.edit.notWritable)
  draft.cells[dimension] ??= {}
  draft.cells[dimension][role] ??= []
  return draft.cells[dimension][role]
}

const addStatement = command({
  args: () =>
    z.object({ dimension: Id, role: Id, at: z.int().min(0).optional(), content: content.optional() }),
  label: () => changeText.statement.add,
  run: (draft, { dimension, role, at, content: given }, ids) => {
    const cell = openCell(draft, dimension, role)
    if (!Array.isArray(cell)) return cell
    if (cell.length >= 100) return refuse('limit', refusalText.edit.tooMany('udsagn'))
    const line = { lead: given?.lead ?? '', text: given?.text ?? [] }
    const made: Statement = {
      id: ids(),
      ...line,
      borrowed: borrowedOf(asItWas(draft), line, given?.borrowed),
    }
    cell.splice(at ?? cell.length, 0, made)
    return { kind: 'statement', id: made.id }
  },
})

const setStatement = command({
  args: () => z.object({ id: Id, lead: z.string().max(500).optional(), text: InlineText.optional() }),
  label: () => changeText.statement.set,
  joins: ({ id }) => `statement.${id}`,
  run: (draft, { id, lead, text }) => {
    const found = findStatement(draft, id)
    if (!found) return gone()
    if (lead !== undefined) found.statement.lead = lead
    if (text !== undefined) found.statement.text = text
    return { kind: 'statement', id }
  },
})

/** Within its cell or to another one; `to` is its place in the cell it comes to. */
const moveStatement = command({
  args: () => z.object({ id: Id, dimension: Id, role: Id, to: z.int() }),
  label: () => changeText.statement.move,
  run: (draft, { id, dimension, role, to }) => {
    const found = findStatement(draft, id)
    if (!found) return gone()
    const cell = openCell(draft, dimension, role)
    if (!Array.isArray(cell)) return cell
    found.cell.splice(found.index, 1)
    cell.splice(Math.max(0, Math.min(cell.length, to)), 0, found.statement)
    return { kind: 'statement', id }
  },
})

const removeStatement = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.statement.remove,
  run: (draft, { id }) => {
    const found = findStatement(draft, id)
    if (!found) return gone()
    found.cell.splice(found.index, 1)
    return { kind: 'statement', id }
  },
})

/** Empties cells, whatever stands in them; a cell that is empty or gone already is passed. */
const clearCells = command({
  args: () =>
    z.object({
      cells: z
        .array(z.object({ dimension: Id, role: Id }))
        .min(1)
        .max(20_000),
    }),
  label: () => changeText.cells.clear,
  run: (draft, { cells }) => {
    let first: Id | undefined
    for (const { dimension, role } of cells) {
      const row = draft.cells[dimension]
      const statements = row?.[role]
      if (row === undefined || statements === undefined) continue
      first ??= statements[0]?.id
      if (statements.length > 0) row[role] = []
    }
    // Undo brings the statement back, and shows it.
    if (first !== undefined) return { kind: 'statement', id: first }
    return { kind: 'dimension', id: cells[0]?.dimension ?? null }
  },
})

export const statementCommands = {
  'cells.clear': clearCells,
  'statement.add': addStatement,
  'statement.set': setStatement,
  'statement.move': moveStatement,
  'statement.remove': removeStatement,
} as const
