import type { Draft } from './draft.ts'
import { isCapitals } from './letters.ts'
import { lookOf, type Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead } from './roleNames.ts'
import { definitionOf, isLeadIn, isProseHeading, namesFramework } from './vocabulary.ts'

/** The title and what stands under it, each with all paragraphs that print it. */
export type Cover = {
  readonly title: readonly Paragraph[]
  readonly subtitle: readonly Paragraph[]
  readonly sure: number
}

/** So far into a document its title is looked for. */
const opening = 12

/**
 * What a person said, of `all` paragraphs with those of tables; else beside a line that says "Ledelsesgrundlag …" stands the title; else it is what the document opens with, where that is set apart.
 */
export function readCover({ paragraphs, isHead }: Pages, all: readonly Paragraph[], draft: Draft): Cover {
  const said = (meaning: 'title' | 'subtitle') => all.filter((paragraph) => paragraph.said === meaning)
  const guessed = guess(paragraphs, isHead, draft)
  const title = said('title')
  const subtitle = said('subtitle')
  const cover = {
    title: title.length > 0 ? title : guessed.title,
    subtitle:
      subtitle.length > 0 ? subtitle : guessed.subtitle.filter((paragraph) => !title.includes(paragraph)),
    sure: guessed.sure,
  }
  for (const paragraph of cover.title) draft.place(paragraph, 'title')
  for (const paragraph of cover.subtitle) draft.place(paragraph, 'subtitle')
  return cover
}

function guess(paragraphs: readonly Paragraph[], isHead: Pages['isHead'], draft: Draft): Cover {
  const free = (paragraph: Paragraph | undefined): paragraph is Paragraph =>
    paragraph !== undefined &&
    draft.isFree(paragraph) &&
    paragraph.said === null &&
    paragraph.list === null &&
    (isHead(paragraph) || isShortLine(paragraph)) &&
    roleHead(paragraph.plain) === null &&
    !isProseHeading(paragraph.plain)
  const counts = new Map<string, number>()
  for (const { key } of paragraphs) counts.set(key, (counts.get(key) ?? 0) + 1)
  const again = (paragraph: Paragraph): readonly Paragraph[] =>
    paragraphs.filter((other) => other.key === paragraph.key && free(other))

  const naming = paragraphs.findIndex(
    (paragraph, at) =>
      free(paragraph) &&
      namesFramework(paragraph.plain) &&
      definitionOf(paragraph.plain) === null &&
      !isLeadIn(paragraph.plain) &&
      (at < opening || (counts.get(paragraph.key) ?? 0) > 1),
  )
  const named = paragraphs[naming]
  if (free(named)) {
    const above = paragraphs[naming - 1]
    const below = paragraphs[naming + 1]
    const same = (other: Paragraph) =>
      isCapitals(other.plain) === isCapitals(named.plain) || other.size !== named.size
    if (free(below) && below.gap === 0 && same(below) && (counts.get(below.key) ?? 0) > 1)
      return { title: again(below), subtitle: again(named).filter(({ key }) => key !== below.key), sure: 0.8 }
    if (free(above) && naming <= opening && same(above))
      return {
        title: again(above),
        subtitle: again(named).filter(({ key }) => key !== above.key),
        sure: 0.85,
      }
    return { title: again(named), subtitle: [], sure: 0.75 }
  }
  const first = paragraphs[0]
  const second = paragraphs[1]
  const only = (head: Paragraph) =>
    !paragraphs.some((other) => other !== head && isHead(other) && lookOf(other) === lookOf(head))
  const setApart =
    free(first) &&
    isHead(first) &&
    (((first.heading !== null || isCapitals(first.plain)) && only(first)) ||
      (first.size ?? 0) > (second?.size ?? 0))
  return { title: setApart && first ? [first] : [], subtitle: [], sure: 0.6 }
}

/** In Word, the lines of a cover are often plain paragraphs. */
const isShortLine = ({ plain, at }: Paragraph): boolean =>
  at < opening && plain.length <= 90 && !/[.:;,]$/.test(plain)
