import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import { refuse } from '../framework/result.ts'
import { Role } from '../framework/structure.ts'
import { changeText, newNames } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { assign, command, moveItem } from './command.ts'

const gone = () => refuse('not-found', refusalText.edit.gone)

const hasStatements = (framework: Framework, role: Id): boolean =>
  Object.values(framework.cells).some((row) => (row[role]?.length ?? 0) > 0)

const addRole = command({
  args: () =>
    z.object({
      at: z.int().min(0).optional(),
      name: z.string().max(200).optional(),
      /** Given for a column that each leader fills in. */
      prompt: z.string().max(500).optional(),
    }),
  label: () => changeText.role.add,
  run: (draft, { at, name, prompt }, ids) => {
    if (draft.roles.length >= 40) return refuse('limit', refusalText.edit.tooMany('roller'))
    const made: Role = {
      id: ids(),
      name: name ?? newNames.role,
      plural: '',
      voice: draft.roles.at(-1)?.voice ?? 'jeg',
      leadIn: '',
      prompt: prompt ?? null,
    }
    draft.roles.splice(at ?? draft.roles.length, 0, made)
    return { kind: 'role', id: made.id }
  },
})

const setRole = command({
  args: () => z.object({ id: Id, changes: Role.omit({ id: true }).partial() }),
  label: ({ changes }) => ('name' in changes ? changeText.role.rename : changeText.role.set),
  joins: ({ id, changes }) => `role.${id}.${Object.keys(changes).join('.')}`,
  run: (draft, { id, changes }) => {
    const role = draft.roles.find((candidate) => candidate.id === id)
    if (!role) return gone()
    if (changes.prompt != null && hasStatements(draft, id))
      return refuse('invalid', refusalText.edit.columnHasStatements)
    assign(role, changes)
    return { kind: 'role', id }
  },
})

const moveRole = command({
  args: () => z.object({ id: Id, to: z.int() }),
  label: () => changeText.role.move,
  run: (draft, { id, to }) => {
    const from = draft.roles.findIndex((role) => role.id === id)
    if (from < 0) return gone()
    moveItem(draft.roles, from, to)
    return { kind: 'role', id }
  },
})

/** Takes the column's statements with it: undo brings both back. */
const removeRole = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.role.remove,
  run: (draft, { id }) => {
    const index = draft.roles.findIndex((role) => role.id === id)
    if (index < 0) return gone()
    draft.roles.splice(index, 1)
    for (const row of Object.values(draft.cells)) delete row[id]
    return { kind: 'role', id }
  },
})

export const roleCommands = {
  'role.add': addRole,
  'role.set': setRole,
  'role.move': moveRole,
  'role.remove': removeRole,
} as const
