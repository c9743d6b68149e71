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

export const proseBlocksIn = ({ parts }: Framework): readonly (Paragraph | Heading)[] =>
  parts.flatMap((part) => (part.kind === 'prose' ? textBlocks(part.body.content as ProseBlock[]) : []))

const ownersIn = ({ roles, themes, competencies, parts }: Framework): readonly { readonly id: Id }[] => [
  ...roles,
  ...themes,
  ...competencies,
  ...competencies.flatMap(({ dimensions }) => dimensions),
  ...parts,
]
