import { original } from 'immer'
import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id, type IdSource } from '../framework/id.ts'
import { refuse } from '../framework/result.ts'
import { Text } from '../framework/richText.ts'
import { Borrowed, Statement } from '../framework/structure.ts'
import { sameLine, tableLimits } from '../table/table.ts'
import { changeText } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { borrowedIn, type Known } from './borrowed.ts'
import { command } from './command.ts'

const PastedCell = z.object({
  dimension: Id,
  role: Id,
  statements: z
    .array(Statement.pick({ text: true }).extend({ lead: Text(500), borrowed: Borrowed.optional() }))
    .max(tableLimits.lines),
})
type PastedCell = z.infer<typeof PastedCell>
type PastedLine = PastedCell['statements'][number]

/** Why nothing can be written in one of the cells; null where all is well. */
function fault(draft: Framework, cells: readonly PastedCell[], mode: 'replace' | 'add') {
  const roles = new Map(draft.roles.map((role) => [role.id, role]))
  const dimensions = new Set(draft.competencies.flatMap((row) => row.dimensions.map(({ id }) => id)))
  for (const { dimension, role, statements } of cells) {
    const column = roles.get(role)
    if (!column || !dimensions.has(dimension)) return refuse('not-found', refusalText.edit.gone)
    if (column.prompt !== null) return refuse('invalid', refusalText.edit.notWritable)
    const standing = mode === 'add' ? (draft.cells[dimension]?.[role]?.length ?? 0) : 0
    if (standing + statements.length > 100) return refuse('limit', refusalText.edit.tooMany('udsagn'))
  }
  return null
}

/**
 * The statements that come to stand in a cell. What reads as before stays the very same statement; the others take over,
 * one by one, those that go: as if one had written over them, so that comments and origin stay with them.
 */
function replaced(
  before: readonly Statement[],
  lines: readonly PastedLine[],
  ids: IdSource,
  known: Known,
): Statement[] {
  const free = new Set(before)
  const kept = lines.map((line) => {
    const same = [...free].find((statement) => sameLine(statement, line))
    if (same) free.delete(same)
    return same
  })
  return lines.map((line, i) => {
    const same = kept[i]
    if (same) return same
    const [over] = free
    if (over) free.delete(over)
    const borrowed = over === undefined ? known(line, line.borrowed) : over.borrowed
    return { id: over?.id ?? ids(), lead: line.lead, text: line.text, borrowed }
  })
}

/** Writes a whole table over cells, or behind what they hold, as one change. An empty list empties a cell. */
const pasteCells = command({
  args: () =>
    z.object({
      cells: z.array(PastedCell).min(1).max(tableLimits.cells),
      mode: z.enum(['replace', 'add']),
    }),
  label: ({ cells }) => (cells.length === 1 ? changeText.cells.pasteOne : changeText.cells.paste),
  run: (draft, { cells, mode }, ids) => {
    const wrong = fault(draft, cells, mode)
    if (wrong) return wrong
    const known = borrowedIn(original(draft) ?? draft)
    let kept: Id | undefined
    let made: Id | undefined
    for (const { dimension, role, statements } of cells) {
      const before = draft.cells[dimension]?.[role] ?? []
      const after =
        mode === 'add'
          ? [...before, ...replaced([], statements, ids, known)]
          : replaced(before, statements, ids, known)
      if (after.length === before.length && after.every((statement, i) => statement === before[i])) continue
      kept ??= after.find(({ id }) => before.some((statement) => statement.id === id))?.id
      made ??= after[0]?.id ?? before[0]?.id
      draft.cells[dimension] ??= {}
      draft.cells[dimension][role] = after
    }
    // What is there before and after can be shown also when the change is taken back.
    const shown = kept ?? made
    if (shown !== undefined) return { kind: 'statement', id: shown }
    return { kind: 'dimension', id: cells[0]?.dimension ?? null }
  },
})

export const cellCommands = { 'cells.paste': pasteCells } as const
