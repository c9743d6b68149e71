import type { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import type { Id, IdSource } from '../framework/id.ts'
import type { Refused } from '../framework/result.ts'

/** Where a change happened, so that undo can show it and a new thing can be given the focus. */
export type Place = {
  readonly kind:
    | 'about'
    | 'role'
    | 'theme'
    | 'competency'
    | 'dimension'
    | 'statement'
    | 'part'
    | 'round'
    | 'answer'
  readonly id: Id | null
}

/**
 * One kind of change. `run` writes into an immer draft and says where; what it cannot do it refuses without
 * having written anything.
 */
export type CommandKind<Args> = {
  readonly args: z.ZodType<Args>
  /** Danish, as it stands after "Fortryd:". */
  readonly label: (args: Args) => string
  /** Changes with the same key, close in time, are undone together. Absent: never joined. */
  readonly joins?: (args: Args) => string | null
  readonly run: (draft: Framework, args: Args, ids: IdSource) => Place | Refused
}

type Described<Args> = Omit<CommandKind<Args>, 'args'> & { readonly args: () => z.ZodType<Args> }

/**
 * Keeps the argument type of each command while they are collected in one record. The schema of its arguments is made when
 * it is first asked for: those of all commands together take as long as drawing the first page, and few of them are used.
 */
export function command<Args>({ args, ...kind }: Described<Args>): CommandKind<Args> {
  let schema: z.ZodType<Args> | null = null
  return {
    ...kind,
    get args() {
      schema ??= args()
      return schema
    },
  }
}

/** Moves the item at `from` so that it stands at `to` (clamped) in the resulting array. */
export function moveItem<T>(items: T[], from: number, to: number): void {
  const [item] = items.splice(from, 1)
  if (item !== undefined) items.splice(Math.max(0, Math.min(items.length, to)), 0, item)
}

/** Writes the fields that were given; a field left undefined keeps its value. */
export function assign<T extends object>(
  target: T,
  changes: { readonly [Field in keyof T]?: T[Field] | undefined },
): void {
  for (const [field, value] of Object.entries(changes))
    if (value !== undefined) Reflect.set(target, field, value)
}
