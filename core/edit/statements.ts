import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import { type Refused, refuse } from '../framework/result.ts'
import { InlineText } from '../framework/richText.ts'
import { Statement } from '../framework/structure.ts'
import { changeText } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { command } from './command.ts'

const gone = () => refuse('not-found', refusalText.edit.gone)
const content = Statement.pick({ lead: true, text: true }).partial()

/** The statements of a cell for writing, or why nothing can be written there. */
function openCell(draft: Framework, dimension: Id, role: Id): Statement[] | Refused {
  const column = draft.roles.find((candidate) => candidate.id === role)
  if (!column || !draft.competencies.some((c) => c.dimensions.some((d) => d.id === dimension))) return gone()
  if (column.prompt !== null) return refuse('invalid', refusalText.edit.notWritable)
  draft.cells[dimension] ??= {}
  draft.cells[dimension][role] ??= []
  return draft.cells[dimension][role]
}

function find(draft: Framework, id: Id): { cell: Statement[]; index: number; statement: Statement } | null {
  for (const row of Object.values(draft.cells))
    for (const cell of Object.values(row)) {
      const index = cell.findIndex((statement) => statement.id === id)
      const statement = cell[index]
      if (statement) return { cell, index, statement }
    }
  return null
}

const addStatement = command({
  args: z.object({ dimension: Id, role: Id, at: z.int().min(0).optional(), content: content.optional() }),
  label: () => changeText.statement.add,
  run: (draft, { dimension, role, at, content: given }, ids) => {
    const cell = openCell(draft, dimension, role)
    if (!Array.isArray(cell)) return cell
    if (cell.length >= 100) return refuse('limit', refusalText.edit.tooMany('udsagn'))
    const made: Statement = { id: ids(), lead: given?.lead ?? '', text: given?.text ?? [], borrowed: null }
    cell.splice(at ?? cell.length, 0, made)
    return { kind: 'statement', id: made.id }
  },
})

const setStatement = command({
  args: z.object({ id: Id, lead: z.string().max(500).optional(), text: InlineText.optional() }),
  label: () => changeText.statement.set,
  joins: ({ id }) => `statement.${id}`,
  run: (draft, { id, lead, text }) => {
    const found = find(draft, id)
    if (!found) return gone()
    if (lead !== undefined) found.statement.lead = lead
    if (text !== undefined) found.statement.text = text
    return { kind: 'statement', id }
  },
})

/** Within its cell or to another one; `to` is its place in the cell it comes to. */
const moveStatement = command({
  args: z.object({ id: Id, dimension: Id, role: Id, to: z.int() }),
  label: () => changeText.statement.move,
  run: (draft, { id, dimension, role, to }) => {
    const found = find(draft, id)
    if (!found) return gone()
    const cell = openCell(draft, dimension, role)
    if (!Array.isArray(cell)) return cell
    found.cell.splice(found.index, 1)
    cell.splice(Math.max(0, Math.min(cell.length, to)), 0, found.statement)
    return { kind: 'statement', id }
  },
})

const removeStatement = command({
  args: z.object({ id: Id }),
  label: () => changeText.statement.remove,
  run: (draft, { id }) => {
    const found = find(draft, id)
    if (!found) return gone()
    found.cell.splice(found.index, 1)
    return { kind: 'statement', id }
  },
})

export const statementCommands = {
  'statement.add': addStatement,
  'statement.set': setStatement,
  'statement.move': moveStatement,
  'statement.remove': removeStatement,
} as const
