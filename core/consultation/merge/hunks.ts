import { diffArrays } from 'diff'
import { isSpace, type Token } from './tokens.ts'

/** What replaced a stretch of the base: its tokens `from` up to before `to` became `tokens`. */
export type Hunk = { readonly from: number; readonly to: number; readonly tokens: readonly Token[] }

/** So many tokens may differ before the whole text counts as replaced, as in core/compare/words.ts. */
const mostChanges = 2000

/** What was done to the base, in its order. Changes with nothing but a space between them are one. */
export function hunksBetween(base: readonly Token[], other: readonly Token[]): readonly Hunk[] {
  const changes = diffArrays(
    base.map(({ key }) => key),
    other.map(({ key }) => key),
    { maxEditLength: mostChanges },
  )
  if (changes === undefined) return [{ from: 0, to: base.length, tokens: other }]
  const hunks: Hunk[] = []
  let at = 0
  let there = 0
  for (const { added, removed, value } of changes) {
    const { length } = value
    if (!added && !removed) {
      at += length
      there += length
      continue
    }
    const hunk = {
      from: at,
      to: removed ? at + length : at,
      tokens: added ? other.slice(there, there + length) : [],
    }
    const last = hunks.at(-1)
    const between = last ? base.slice(last.to, at) : []
    if (last && between.every(isSpace))
      hunks[hunks.length - 1] = {
        from: last.from,
        to: hunk.to,
        tokens: [...last.tokens, ...between, ...hunk.tokens],
      }
    else hunks.push(hunk)
    if (removed) at += length
    else there += length
  }
  return hunks
}
