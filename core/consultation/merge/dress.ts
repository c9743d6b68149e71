import { diffArrays } from 'diff'
import { type Inline, inlineText, plainText } from '../../framework/richText.ts'
import type { Wording } from '../../framework/round.ts'
import { statementText } from '../../framework/structure.ts'
import { textOf, tokensOf } from './tokens.ts'

/** Plain text with the words set as they are set in `like`, word for word where the two agree. */
export function dressed(text: string, like: readonly Inline[]): Inline[] {
  if (text === plainText(like)) return [...like]
  const bare = tokensOf(lines(text))
  const model = tokensOf(like)
  const words = (tokens: typeof bare) => tokens.map(({ node }) => plainText([node]))
  const changes = diffArrays(words(model), words(bare), { maxEditLength: 2000 }) ?? []
  const result = [...bare]
  let there = 0
  let here = 0
  for (const { added, removed, value } of changes) {
    if (!added && !removed)
      value.forEach((_, i) => {
        const token = model[there + i]
        if (token) result[here + i] = token
      })
    if (!added) there += value.length
    if (!removed) here += value.length
  }
  return textOf(result)
}

const lines = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...inlineText(line),
    ])

/** A passage that was kept as one line of plain text, as a wording again, see `statementText`. */
export function wordingFrom(said: string, like: Wording): Wording {
  if (said === statementText({ lead: like.lead, text: inlineText(plainText(like.text)) })) return like
  const opening = `${like.lead} – `
  return like.lead !== '' && said.startsWith(opening)
    ? { lead: like.lead, text: dressed(said.slice(opening.length), like.text) }
    : { lead: '', text: dressed(said, like.text) }
}
