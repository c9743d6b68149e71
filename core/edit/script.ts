import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import type { IdSource } from '../framework/id.ts'
import { ok, type Result, refuse } from '../framework/result.ts'
import { refusalText } from '../text/refusal.ts'
import { apply, type Command, type CommandName, commands } from './apply.ts'

/** A list of commands from outside; each command's own arguments are parsed when it is carried out. */
const Script = z
  .array(
    z.looseObject({
      type: z.custom<CommandName>((name) => typeof name === 'string' && Object.hasOwn(commands, name)),
    }),
  )
  .max(10_000)

/**
 * Carries out commands one after another, as a script gives them: all of them or none. A refusal says in its path
 * which one it was, counted from 0.
 */
export function applyScript(framework: Framework, script: unknown, ids: IdSource): Result<Framework> {
  const parsed = Script.safeParse(script)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? ''
    return refuse('invalid', refusalText.edit.unknownCommand(path), path)
  }
  let current = framework
  for (const [i, command] of parsed.data.entries()) {
    const applied = apply(current, command as Command, ids)
    if (!applied.ok) {
      const path = `${i}.${command.type}`
      return refuse(applied.refusal.code, refusalText.edit.inScript(path, applied.refusal.message), path)
    }
    current = applied.value.framework
  }
  return ok(current)
}
