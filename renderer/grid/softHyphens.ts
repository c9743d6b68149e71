import { breakWord } from '../../core/figure/wordBreak.ts'

/** Longer words than this may have to be broken in a narrow column. */
const longWord = 12
const softHyphen = '\u00ad'

/**
 * A name that can be broken inside its long words where Danish compounds may be: Chromium brings no Danish hyphenation.
 * For showing only; the soft hyphens must never come into the framework.
 */
export const softHyphens = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (word.length > longWord ? pieces(word).join(softHyphen) : word))

const pieces = (word: string): readonly string[] => {
  if (word.length <= longWord) return [word]
  const { rest } = breakWord(word, (head) => head.length <= longWord)
  if (rest === '' || rest.length === word.length) return [word]
  return [word.slice(0, word.length - rest.length), ...pieces(rest)]
}
