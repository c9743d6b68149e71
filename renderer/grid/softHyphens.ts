import { breakWord } from '../../core/figure/wordBreak.ts'

/** Longer words than this may have to be broken in a column, and shorter ones down to the other in a narrow one. */
const longWord = 12
const shortWord = 8
const softHyphen = '\u00ad'

/**
 * A name that can be broken inside its long words where Danish compounds may be: Chromium brings no Danish hyphenation.
 * For showing only; the soft hyphens must never come into the framework.
 */
export const softHyphens = (text: string, narrow = false): string =>
  text.replace(/\p{L}+/gu, (word) =>
    pieces(word, word.length > longWord && !narrow ? longWord : shortWord).join(softHyphen),
  )

const pieces = (word: string, most: number): readonly string[] => {
  if (word.length <= most) return [word]
  const { rest } = breakWord(word, (head) => head.length <= most)
  if (rest === '' || rest.length === word.length) return [word]
  return [word.slice(0, word.length - rest.length), ...pieces(rest, most)]
}
