import { widthOf } from '../figure/measure.ts'
import { breakWord } from '../figure/wordBreak.ts'

/**
 * Danish compounds that are wider than their column. Chromium in Electron carries no Danish dictionary, so
 * `hyphens: auto` does nothing there; soft hyphens in every long word would stand in the PDF's text, where searching and
 * listening stumble over them. So only a word that has to be broken is marked, at the places where it fits.
 */

/** Prepares text for a line of a certain width. */
export type Fit = (text: string) => string

/** For lines that hold every word. */
export const wide: Fit = (text) => text

const softHyphen = '\u00ad'
const mmPerPt = 25.4 / 72

/** Text set in Carlito at `pt` points in lines of `widthMm`; measured in bold, which is never narrower. */
export const fitInto =
  (widthMm: number, pt: number): Fit =>
  (text) => {
    const fits = (part: string) => widthOf(part, pt * mmPerPt, 'bold') <= widthMm
    return text.replace(/[^\s\u00ad]+/gu, (word) => (fits(word) ? word : broken(word, fits)))
  }

function broken(word: string, fits: (part: string) => boolean): string {
  const parts: string[] = []
  let rest = word
  while (rest !== '' && !fits(rest)) {
    const next = breakWord(rest, fits)
    parts.push(rest.slice(0, rest.length - next.rest.length))
    rest = next.rest
  }
  parts.push(rest)
  return parts.filter((part) => part !== '').join(softHyphen)
}
