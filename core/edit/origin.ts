import { z } from 'zod'
import { Id } from '../framework/id.ts'
import { refuse } from '../framework/result.ts'
import { inlineText } from '../framework/richText.ts'
import { type Statement, statementText } from '../framework/structure.ts'
import { changeText } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { command } from './command.ts'
import { findStatement } from './findStatement.ts'

/** Puts the words back that were taken over, as plain text; formatting was never kept. */
const useOriginal = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.statement.original,
  run: (draft, { id }) => {
    const statement = findStatement(draft, id)?.statement
    if (!statement) return refuse('not-found', refusalText.edit.gone)
    if (statement.borrowed === null) return refuse('invalid', refusalText.edit.notBorrowed)
    const { lead, text } = divided(statement.borrowed.text, statement.lead)
    statement.lead = lead
    statement.text = inlineText(text)
    return { kind: 'statement', id }
  },
})

const between = ' – '

/** The bold opening was kept with the words; where there is one now, there was one then. */
function divided(text: string, leadNow: string): Record<'lead' | 'text', string> {
  const at =
    leadNow === '' ? -1 : text.indexOf(between, text.startsWith(leadNow + between) ? leadNow.length : 0)
  return at < 1 || at > 500
    ? { lead: '', text }
    : { lead: text.slice(0, at), text: text.slice(at + between.length) }
}

/** Counts a statement that was written anew as one's own from now on. What still stands word for word cannot be. */
const countAsOwn = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.statement.own,
  run: (draft, { id }) => {
    const statement: Statement | undefined = findStatement(draft, id)?.statement
    if (!statement) return refuse('not-found', refusalText.edit.gone)
    if (statement.borrowed !== null && statementText(statement) === statement.borrowed.text)
      return refuse('invalid', refusalText.edit.stillBorrowed)
    statement.borrowed = null
    return { kind: 'statement', id }
  },
})

export const originCommands = {
  'statement.original': useOriginal,
  'statement.own': countAsOwn,
} as const
