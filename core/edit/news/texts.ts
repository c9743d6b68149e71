import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import {
  type Heading,
  inlineText,
  type Paragraph,
  type ProseBlock,
  textBlocks,
} from '../../framework/richText.ts'
import { newsKey, type Reworded } from '../../origin/news/news.ts'
import type { Taking } from './taking.ts'

/** The chosen names, definitions, headings and blocks of prose get the template's words of today. */
export function rewordTexts(taking: Taking): void {
  const { draft, read, keys } = taking
  for (const news of read.news) {
    if (news.kind !== 'reworded' || news.what === 'statement' || !keys.has(newsKey(news))) continue
    if (news.what === 'block') rewordBlock(taking, news)
    else if (news.what === 'about') Object.assign(draft.about, { [news.field ?? '']: news.after })
    else if (news.field === 'points' || news.field === 'centre') redraw(taking, news.id, news.field)
    else if (news.field !== null) {
      const owner = ownersIn(draft).find(({ id }) => id === news.id)
      if (owner !== undefined && news.field in owner) Object.assign(owner, { [news.field]: news.after })
    }
  }
}

function rewordBlock({ draft, read }: Taking, { id, after }: Reworded): void {
  const block = proseBlocksIn(draft).find(({ attrs }) => attrs.id === id)
  if (block === undefined) return
  const there = read.prose.partners.get(id)?.block
  block.content = there?.content ?? inlineText(after)
}

/** The words of a figure as the template has them now, all of them: what stands around a star is one picture. */
function redraw({ draft, now, read, ids, taken }: Taking, id: Id, field: 'points' | 'centre'): void {
  const part = draft.parts.find((candidate) => candidate.id === id)
  const there = now.parts.find((candidate) => read.pairs.mine.get(candidate.id) === id)
  if (part?.kind !== 'figure' || there?.kind !== 'figure') return
  const known = new Set(part[field].map((point) => point.id))
  part[field] = there[field].map((point) => {
    const isFree = known.delete(point.id) || !taken.has(point.id)
    const made = isFree ? point.id : ids()
    taken.add(made)
    return { ...point, id: made }
  })
}

export const proseBlocksIn = ({ parts }: Framework): readonly (Paragraph | Heading)[] =>
  parts.flatMap((part) => (part.kind === 'prose' ? textBlocks(part.body.content as ProseBlock[]) : []))

const ownersIn = ({ roles, themes, competencies, parts }: Framework): readonly { readonly id: Id }[] => [
  ...roles,
  ...themes,
  ...competencies,
  ...competencies.flatMap(({ dimensions }) => dimensions),
  ...parts,
]
