import type { Inline, Mark } from '../../framework/richText.ts'

/** The smallest piece that is kept or replaced as a whole: a word, white space, a sign, or a line break, with how it is set. */
export type Token = { readonly key: string; readonly node: Inline }

/** Rich text as tokens; what is set otherwise is another token. Where a run ends says nothing: programs cut them inside words. */
export const tokensOf = (text: readonly Inline[]): readonly Token[] =>
  runsOf(text).flatMap(({ setting, node }): readonly Token[] => {
    if (node.type === 'hardBreak') return [{ key: '\n', node }]
    const words = node.text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
    return words.map((word) => ({ key: `${word}\t${setting}`, node: { ...node, text: word } }))
  })

type Run = { readonly setting: string; readonly node: Inline }

/** Neighbours that are set alike as one. */
function runsOf(text: readonly Inline[]): readonly Run[] {
  const runs: Run[] = []
  for (const node of text) {
    const setting = settingOf(node)
    const last = runs.at(-1)
    if (node.type === 'text' && last?.node.type === 'text' && last.setting === setting)
      runs[runs.length - 1] = { setting, node: { ...last.node, text: last.node.text + node.text } }
    else runs.push({ setting, node: withoutEmptyMarks(node) })
  }
  return runs
}

const settingOf = (node: Inline): string =>
  node.type === 'hardBreak' ? '' : (node.marks ?? []).map(markKey).sort().join(' ')

const markKey = (mark: Mark): string => (mark.type === 'link' ? `link:${mark.attrs.href}` : mark.type)

const withoutEmptyMarks = (node: Inline): Inline =>
  node.type === 'text' && node.marks?.length === 0 ? { type: 'text', text: node.text } : node

export const isSpace = ({ node }: Token): boolean => node.type === 'text' && node.text.trim() === ''

/** Tokens as rich text again. */
export const textOf = (tokens: readonly Token[]): Inline[] => joined(tokens.map(({ node }) => node))

/** The same text with runs joined, so that two that read alike are alike. */
export const joined = (text: readonly Inline[]): Inline[] => runsOf(text).map(({ node }) => node)
