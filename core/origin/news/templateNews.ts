import { beginningOf, type Framework } from '../../framework/framework.ts'
import { textsNoted } from '../../framework/held.ts'
import type { Id } from '../../framework/id.ts'
import { idsIn } from '../../framework/idsIn.ts'
import { type Statement, statementText } from '../../framework/structure.ts'
import { textsIn } from '../../framework/textsIn.ts'
import { sameWords } from '../origin.ts'
import { addedStatement, addedThings, isNewStatement } from './added.ts'
import type { Gone, News, Reworded } from './news.ts'
import { type Pairs, pairsOf } from './pairs.ts'
import { addedProse, goneProse } from './prose.ts'
import { type ProsePairs, pairBlocks } from './prosePairs.ts'
import { type Placed, pairStatements, placedIn, whereIs } from './statements.ts'
import { type Known, rewordedTexts } from './texts.ts'

/** What is needed to take news over, too. */
export type ReadNews = {
  readonly news: readonly News[]
  readonly pairs: Pairs
  /** The template's statements by their partner here. */
  readonly partners: ReadonlyMap<Id, Placed>
  /** Those of them that have none. */
  readonly left: readonly Placed[]
  readonly prose: ProsePairs
}

/**
 * The news of a template: `now` is what it would make today with this framework's own names. In reading order:
 * rewordings first, then what is new, then what is gone.
 */
export function readTemplateNews(mine: Framework, now: Framework): ReadNews {
  const template = beginningOf(now)?.template ?? ''
  const sources = mine.sources.filter((source) => source.template === template)
  const noted = sources.flatMap(({ held }) => held ?? [])
  const sure = sources.some(({ held }) => held !== undefined)
  const pairs = pairsOf(now, mine)
  const alive = new Set([...idsIn(mine), ...textsIn(mine).map(({ id }) => id)])
  const held = new Set(noted)
  // Deleted here: the template held it then, and it is here no longer.
  const isNew = (id: Id) => !pairs.mine.has(id) && (alive.has(id) || !held.has(id))

  const own = placedIn(mine)
  const theirs = placedIn(now).filter(({ statement }) => statementText(statement) !== '')
  const { partners, left } = pairStatements(own, theirs, pairs)
  const prose = pairBlocks(now, mine, pairs)
  const what: Known = { now, mine, pairs, prose, held, isNew, noted: held.has(textsNoted) }
  const taken = new Set(sources.map(({ id }) => id))

  return {
    pairs,
    partners,
    left,
    prose,
    news: [
      ...rewordedTexts(what),
      ...own.flatMap((place) => reworded(mine, place, partners)),
      ...addedThings(now, isNew, left, sure),
      ...left
        .filter((place) => isNewStatement(place, pairs, alive, held, partners))
        .map((place) => addedStatement(now, place, sure)),
      ...addedProse(what),
      ...own
        .filter(({ statement }) => statement.borrowed !== null && taken.has(statement.borrowed.source))
        .filter(({ statement }) => !partners.has(statement.id) && isUnchanged(statement))
        .map((place) => gone(mine, place)),
      ...goneProse(what),
    ],
  }
}

export const templateNews = (mine: Framework, now: Framework): readonly News[] =>
  readTemplateNews(mine, now).news

const isUnchanged = (statement: Statement): boolean =>
  statement.borrowed !== null && sameWords(statementText(statement), statement.borrowed.text)

function reworded(mine: Framework, place: Placed, partners: ReadonlyMap<Id, Placed>): Reworded[] {
  const { statement } = place
  const partner = partners.get(statement.id)
  if (partner === undefined || statement.borrowed === null) return []
  const after = statementText(partner.statement)
  const text = statementText(statement)
  if (sameWords(after, statement.borrowed.text) || sameWords(after, text)) return []
  return [
    {
      kind: 'reworded',
      what: 'statement',
      id: statement.id,
      field: null,
      where: whereIs(mine, place),
      before: statement.borrowed.text,
      after,
      mine: isUnchanged(statement) ? null : text,
      sure: true,
    },
  ]
}

const gone = (mine: Framework, place: Placed): Gone => ({
  kind: 'gone',
  what: 'statement',
  id: place.statement.id,
  where: whereIs(mine, place),
  text: statementText(place.statement),
})
