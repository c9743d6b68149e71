import { beginningOf, type Framework } from '../../framework/framework.ts'
import type { Id, IdSource } from '../../framework/id.ts'
import { type Statement, statementText } from '../../framework/structure.ts'
import { newsKey } from '../../origin/news/news.ts'
import type { ReadNews } from '../../origin/news/templateNews.ts'
import { sourceFor } from '../sources.ts'

/** News on their way into a framework. */
export type Taking = {
  readonly draft: Framework
  readonly now: Framework
  readonly read: ReadNews
  readonly keys: ReadonlySet<string>
  readonly ids: IdSource
  /** What was added: from the template's ids to those it has here. */
  readonly new: Map<Id, Id>
  /** All ids that are in use here. */
  readonly taken: Set<Id>
}

export const isChosen = ({ keys }: Taking, id: Id): boolean => keys.has(newsKey({ kind: 'added', id }))

/** What one of the template's things is called here; undefined where it is not here. */
export const here = ({ read, new: made }: Taking, id: Id): Id | undefined =>
  read.pairs.mine.get(id) ?? made.get(id)

/** The template's own id where nothing else here has it. */
export function freshId({ ids, taken, new: made }: Taking, id: Id): Id {
  const given = taken.has(id) ? ids() : id
  taken.add(given)
  made.set(id, given)
  return given
}

/** The words with where they are from. */
export function write(taking: Taking, target: Statement, { lead, text, borrowed }: Statement): void {
  const words = statementText({ lead, text })
  const source = sourceOf(taking, borrowed?.source ?? null)
  target.lead = lead
  target.text = text
  target.borrowed = source === null ? target.borrowed : { text: words, source }
}

/** The source of this framework that is the template's own; null where there is no room for one more. */
function sourceOf({ draft, now, ids }: Taking, id: Id | null): Id | null {
  const source = now.sources.find((candidate) => candidate.id === id) ?? beginningOf(now)
  const found = source === null ? null : sourceFor(draft, source, ids)
  return typeof found === 'string' ? found : null
}
