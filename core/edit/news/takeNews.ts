import { original } from 'immer'
import { z } from 'zod'
import { beginningOf, Framework } from '../../framework/framework.ts'
import { signOf, signsOfText } from '../../framework/held.ts'
import type { Id } from '../../framework/id.ts'
import { type Refused, refuse } from '../../framework/result.ts'
import { textBlocks } from '../../framework/richText.ts'
import { mostHeld } from '../../framework/source.ts'
import { statementText } from '../../framework/structure.ts'
import { textsIn } from '../../framework/textsIn.ts'
import { type News, newsKey } from '../../origin/news/news.ts'
import { readTemplateNews } from '../../origin/news/templateNews.ts'
import { changeText } from '../../text/edit.ts'
import { refusalText } from '../../text/refusal.ts'
import { command, type Place } from '../command.ts'
import { sourceFor } from '../sources.ts'
import { addBlocks, addParts, removeGoneProse } from './prose.ts'
import { addRoles, addRows } from './rows.ts'
import { addStatements, removeGone, reword } from './statements.ts'
import { isChosen, type Taking } from './taking.ts'
import { rewordTexts } from './texts.ts'

/**
 * Takes news of a template over, as one step: `now` is what it would make today, `chosen` the keys of the news (`newsKey`). What
 * is not chosen stays as it is, whatever the template says; news that is none any longer is passed.
 */
const takeNews = command({
  args: () => z.object({ now: Framework, chosen: z.array(z.string().max(60)).max(60_000) }),
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
    rewordTexts(taking)
    reword(taking)
    addRoles(taking)
    addRows(taking)
    const added = addStatements(taking)
    if (added) return added
    addParts(taking)
    addBlocks(taking)
    removeGone(taking)
    removeGoneProse(taking)
    noteHeld(taking)
    return placeOf(first, taking)
  },
})

/** Where one looks for the first of what was taken. */
function placeOf({ kind, what, id }: News, { draft, new: made }: Taking): Place {
  const own = kind === 'added' ? (made.get(id) ?? null) : id
  if (what === 'about') return { kind: 'about', id: null }
  if (what !== 'block') return { kind: what, id: own }
  const part = draft.parts.find(
    (candidate) =>
      candidate.kind === 'prose' && textBlocks(candidate.body.content).some(({ attrs }) => attrs.id === own),
  )
  return { kind: 'part', id: part?.id ?? null }
}

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
  if (draft.parts.length + count('part') > 500) return refuse('limit', refusalText.edit.tooMany('afsnit'))
  const full = draft.competencies.some(({ dimensions }) => dimensions.length + count('dimension') > 50)
  return full && count('dimension') > 0 ? refuse('limit', refusalText.edit.tooMany('dimensioner')) : null
}

/** What was taken is held from now on: deleted here one day, it is no news. */
function noteHeld({ draft, now, read, keys, new: made }: Taking): void {
  const template = beginningOf(now)?.template
  const source = draft.sources.find((candidate) => candidate.template === template)
  if (!source?.held) return
  const signs = read.left.flatMap(({ statement }) =>
    made.has(statement.id) ? [signOf(statementText(statement))] : [],
  )
  const taken = new Set<Id>([
    ...made.values(),
    ...read.news.flatMap((news) => (keys.has(newsKey(news)) ? [news.id] : [])),
  ])
  const texts = textsIn(draft).filter(({ id }) => taken.has(id))
  const held = new Set([...source.held, ...made.keys(), ...signs, ...texts.flatMap(signsOfText)])
  source.held = [...held].slice(0, mostHeld)
}

/** Every id in use, also those of prose. */
const everyId = (framework: Framework): Set<Id> =>
  new Set(Array.from(JSON.stringify(framework).matchAll(/"id":"([^"]*)"/g), ([, id]) => id ?? ''))

export const newsCommands = { 'template.take': takeNews } as const
