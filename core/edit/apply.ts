import { enablePatches, type Patch, produceWithPatches } from 'immer'
import type { Framework } from '../framework/framework.ts'
import type { IdSource } from '../framework/id.ts'
import { ok, type Refused, type Result, refuse } from '../framework/result.ts'
import { refusalText } from '../text/refusal.ts'
import { aboutCommands } from './about.ts'
import { cellCommands } from './cells.ts'
import type { CommandKind, Place } from './command.ts'
import { competencyCommands } from './competencies.ts'
import { answerCommands } from './consultation/answers.ts'
import { roundCommands } from './consultation/rounds.ts'
import { newsCommands } from './news/takeNews.ts'
import { originCommands } from './origin.ts'
import { partCommands } from './parts.ts'
import { replaceCommands } from './replace.ts'
import { restoreCommands } from './restore.ts'
import { roleCommands } from './roles.ts'
import { statementCommands } from './statements.ts'
import { takeOverCommands } from './takeOver.ts'
import { themeCommands } from './themes.ts'

enablePatches()

/** Every change that can be made to a framework, by name: the one list that all who change one send from. */
export const commands = {
  ...aboutCommands,
  ...restoreCommands,
  ...roleCommands,
  ...themeCommands,
  ...competencyCommands,
  ...statementCommands,
  ...cellCommands,
  ...originCommands,
  ...newsCommands,
  ...takeOverCommands,
  ...partCommands,
  ...replaceCommands,
  ...roundCommands,
  ...answerCommands,
} as const

type Commands = typeof commands
export type CommandName = keyof Commands
export type Command = {
  [Name in CommandName]: { readonly type: Name } & Readonly<ArgumentsOf<Commands[Name]>>
}[CommandName]
type ArgumentsOf<Kind> = Kind extends CommandKind<infer Args> ? Args : never

export type Change = {
  readonly framework: Framework
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly label: string
  /** Changes with equal keys, close in time, are one step to undo; null never joins. */
  readonly joins: string | null
  readonly place: Place
}

const isRefused = (outcome: Place | Refused): outcome is Refused => 'refusal' in outcome

/** Carries out one command. The framework given stays as it is; a refusal has changed nothing. */
export function apply(framework: Framework, given: Command, ids: IdSource): Result<Change> {
  // The union of command kinds is closed over one record, so name and arguments belong together.
  const kind = commands[given.type] as CommandKind<unknown>
  const args = kind.args.safeParse(given)
  if (!args.success) {
    const path = `${given.type}: ${args.error.issues[0]?.path.join('.') ?? ''}`
    return refuse('invalid', refusalText.edit.invalid(path), path)
  }
  let outcome: Place | Refused | undefined
  const [changed, patches, inverse] = produceWithPatches(framework, (draft) => {
    outcome = kind.run(draft, args.data, ids)
  })
  if (outcome === undefined) throw new Error(`${given.type} said nothing`)
  if (isRefused(outcome)) return outcome
  return ok({
    framework: changed,
    patches,
    inverse,
    label: kind.label(args.data),
    joins: kind.joins?.(args.data) ?? null,
    place: outcome,
  })
}
