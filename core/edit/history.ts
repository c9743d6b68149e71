import { applyPatches, type Patch } from 'immer'
import type { Framework } from '../framework/framework.ts'
import type { IdSource } from '../framework/id.ts'
import { ok, type Result } from '../framework/result.ts'
import { apply, type Change, type Command } from './apply.ts'
import type { Place } from './command.ts'

/** A framework being written, with everything that can be undone and redone. */
export type Editing = {
  readonly framework: Framework
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** The step the file on disk stands at; see `isSaved`. */
  readonly savedAt: number
  /** Counts up with every change; names each state once. */
  readonly revision: number
}

export type Step = {
  readonly label: string
  readonly place: Place
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly joins: string | null
  /** When it was last added to, in milliseconds of any steady clock. */
  readonly at: number
  readonly revision: number
}

/** Typing within this many milliseconds is one step to undo. */
const joinWithinMs = 500
/** How many steps can be undone. */
const depth = 1000

export const beginEditing = (framework: Framework): Editing => ({
  framework,
  past: [],
  future: [],
  savedAt: 0,
  revision: 0,
})

/** The number of the state shown: that of the last step taken, 0 before the first. */
export const stateOf = (editing: Editing): number => editing.past.at(-1)?.revision ?? 0

/** Whether what is shown is what was last saved; undoing back to it counts. */
export const isSaved = (editing: Editing): boolean => stateOf(editing) === editing.savedAt

/** Notes that `state` (see `stateOf`) is on disk; saving takes time, and writing may have gone on meanwhile. */
export const markSaved = (editing: Editing, state: number): Editing => ({ ...editing, savedAt: state })

/** Carries out a command as a new step, or as part of the last one where the two join. Clears what could be redone. */
export function perform(editing: Editing, command: Command, ids: IdSource, now: number): Result<Editing> {
  const applied = apply(editing.framework, command, ids)
  if (!applied.ok) return applied
  const change = applied.value
  if (change.patches.length === 0) return ok(editing)
  const revision = editing.revision + 1
  const last = editing.past.at(-1)
  const joined = last && continues(editing, last, change, now) ? join(last, change) : null
  const step: Step = {
    label: change.label,
    place: change.place,
    joins: change.joins,
    patches: joined?.patches ?? change.patches,
    inverse: joined?.inverse ?? change.inverse,
    at: now,
    revision,
  }
  const past = joined ? editing.past.slice(0, -1) : editing.past
  return ok({
    ...editing,
    framework: change.framework,
    past: [...past, step].slice(-depth),
    future: [],
    revision,
  })
}

const continues = (editing: Editing, last: Step, change: Change, now: number): boolean =>
  change.joins !== null &&
  change.joins === last.joins &&
  now - last.at <= joinWithinMs &&
  editing.future.length === 0 &&
  last.revision !== editing.savedAt

function join(last: Step, change: Change): Pick<Step, 'patches' | 'inverse'> {
  const path = (patch: Patch) => `${patch.op} ${patch.path.join('/')}`
  const samePlaces =
    last.patches.length === change.patches.length &&
    last.patches.every((patch, i) => {
      const other = change.patches[i]
      return patch.op === 'replace' && other !== undefined && path(patch) === path(other)
    })
  // A paragraph typed letter by letter replaces one value over and over: only the first and the last matter.
  if (samePlaces) return { patches: change.patches, inverse: last.inverse }
  return {
    patches: [...last.patches, ...change.patches],
    inverse: [...change.inverse, ...last.inverse],
  }
}

/** One step back; the same value where there is none. */
export function undo(editing: Editing): Editing {
  const step = editing.past.at(-1)
  if (!step) return editing
  return {
    ...editing,
    framework: applyPatches(editing.framework, step.inverse as Patch[]),
    past: editing.past.slice(0, -1),
    future: [step, ...editing.future],
  }
}

/** One step forward again; the same value where there is none. */
export function redo(editing: Editing): Editing {
  const [step, ...rest] = editing.future
  if (!step) return editing
  return {
    ...editing,
    framework: applyPatches(editing.framework, step.patches as Patch[]),
    // Time 0: nothing typed later may join a step that was redone.
    past: [...editing.past, { ...step, at: 0 }],
    future: rest,
  }
}
