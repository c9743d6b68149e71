import { original } from 'immer'
import { z } from 'zod'
import { beginningOf, Framework } from '../../framework/framework.ts'
import { signOf } from '../../framework/held.ts'
import type { Id } from '../../framework/id.ts'
import { type Refused, refuse } from '../../framework/result.ts'
import { statementText } from '../../framework/structure.ts'
import { newsKey } from '../../origin/news/news.ts'
import { readTemplateNews } from '../../origin/news/templateNews.ts'
import { changeText } from '../../text/edit.ts'
import { refusalText } from '../../text/refusal.ts'
import { command } from '../command.ts'
import { sourceFor } from '../sources.ts'
import { addRoles, addRows } from './rows.ts'
import { addStatements, removeGone, reword } from './statements.ts'
import { isChosen, type Taking } from './taking.ts'

/**
 * Takes news of a template over, as one step: `now` is what it would make today, `chosen` the keys of the news (`newsKey`). What
 * is not chosen stays as it is, whatever the template says; news that is none any longer is passed.
 */
const takeNews = command({
  args: z.object({ now: Framework, chosen: z.array(z.string().max(60)).max(60_000) }),
  label: () => changeText.framework.takeNews,
  run: (draft, { now, chosen }, ids) => {
    const mine = original(draft) ?? draft
    const taking: Taking = {
      draft,
      now,
      read: readTemplateNews(mine, now),
      keys: new Set(chosen),
      ids,
      new: new Map(),
      taken: everyId(mine),
    }
    const first = taking.read.news.find((news) => taking.keys.has(newsKey(news)))
    if (first === undefined) return refuse('not-found', refusalText.edit.noNews)
    const source = beginningOf(now)
    const refused = fault(taking) ?? (source && sourceFor(draft, source, ids))
    if (refused !== null && typeof refused !== 'string') return refused
    reword(taking)
    addRoles(taking)
    addRows(taking)
    const added = addStatements(taking)
    if (added) return added
    removeGone(taking)
    noteHeld(taking)
    return first.kind === 'added' && first.what !== 'statement'
      ? { kind: first.what, id: taking.new.get(first.id) ?? null }
      : { kind: 'statement', id: first.kind === 'added' ? (taking.new.get(first.id) ?? null) : first.id }
  },
})

/** Refused before anything is written: a cell, a row or the framework would hold more than it can. */
function fault(taking: Taking): Refused | null {
  const { draft, now, read } = taking
  const count = (what: string) =>
    read.news.filter((news) => news.kind === 'added' && news.what === what && isChosen(taking, news.id))
      .length
  if (draft.roles.length + count('role') > 40) return refuse('limit', refusalText.edit.tooMany('roller'))
  if (draft.competencies.length + count('competency') > 500)
    return refuse('limit', refusalText.edit.tooMany('kompetencer'))
  if (draft.themes.length + now.themes.length > 100 && count('competency') + count('theme') > 0)
    return refuse('limit', refusalText.edit.tooMany('temaer'))
  const full = draft.competencies.some(({ dimensions }) => dimensions.length + count('dimension') > 50)
  return full && count('dimension') > 0 ? refuse('limit', refusalText.edit.tooMany('dimensioner')) : null
}

/** What was taken is held from now on: deleted here one day, it is no news. */
function noteHeld({ draft, now, read, new: made }: Taking): void {
  const template = beginningOf(now)?.template
  const source = draft.sources.find((candidate) => candidate.template === template)
  if (!source?.held) return
  const signs = read.left.flatMap(({ statement }) =>
    made.has(statement.id) ? [signOf(statementText(statement))] : [],
  )
  source.held = [...new Set([...source.held, ...made.keys(), ...signs])]
}

/** Every id in use, also those of prose. */
const everyId = (framework: Framework): Set<Id> =>
  new Set(Array.from(JSON.stringify(framework).matchAll(/"id":"([^"]*)"/g), ([, id]) => id ?? ''))

export const newsCommands = { 'template.take': takeNews } as const
