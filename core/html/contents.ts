import type { Contents } from '../layout/blocks.ts'
import { element, escaped, type Markup } from './markup.ts'

type Entry = Contents['entries'][number]

/** Page numbers by the headings' targets. */
export type PageNumbers = ReadonlyMap<string, number>

/** The contents as nested lists of links; `pages` once it is known where the headings fell. */
export const contents = (block: Contents, pages: PageNumbers | null): Markup =>
  element(
    'nav',
    { class: 'contents', 'aria-labelledby': headingId },
    element('h1', { id: headingId }, escaped(block.title)),
    element(
      'ol',
      {},
      ...chapters(block.entries).map(({ first, below }) =>
        element(
          'li',
          { class: first.level === 1 ? 'chapter' : null },
          link(first, pages),
          below.length === 0
            ? ''
            : element('ol', {}, ...below.map((entry) => element('li', {}, link(entry, pages)))),
        ),
      ),
    ),
  )

/** Ids of headings hold lower-case letters, digits and underscores, so this one is nobody else's. */
const headingId = 'contents-title'

/** Entries of the first level with those of the second below them; where there is no first, they stand alone. */
const chapters = (
  entries: readonly Entry[],
): readonly { readonly first: Entry; readonly below: readonly Entry[] }[] => {
  const made: { first: Entry; below: Entry[] }[] = []
  for (const entry of entries) {
    const last = made.at(-1)
    if (entry.level === 1 || last === undefined || last.first.level !== 1)
      made.push({ first: entry, below: [] })
    else last.below.push(entry)
  }
  return made
}

const link = ({ text, target }: Entry, pages: PageNumbers | null): Markup => {
  const page = pages?.get(target)
  return element(
    'a',
    { href: `#${target}` },
    element('span', { class: 'entry' }, escaped(text)),
    page === undefined ? '' : ` ${element('span', { class: 'page' }, `${page}`)}`,
  )
}
