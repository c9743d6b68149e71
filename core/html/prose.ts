import type { HeadingBlock, ListBlock, MarkedWords, ParagraphBlock, QuoteBlock } from '../layout/blocks.ts'
import { inlineMarkup, passage } from './inline.ts'
import { type Fit, wide } from './longWords.ts'
import { element, escaped, type Markup } from './markup.ts'

/** `breaks` puts it at the head of a page. */
export const heading = (block: HeadingBlock, breaks: boolean): Markup =>
  element(
    `h${block.level}`,
    { id: block.target, class: breaks ? 'new-page' : null },
    block.ordinal === null ? '' : `${element('span', { class: 'ordinal' }, escaped(block.ordinal))} `,
    element('span', passage(block.anchor), inlineMarkup(block.inline, wide)),
  )

export const paragraph = (block: ParagraphBlock, fitted = wide): Markup =>
  element(
    'p',
    { class: block.look === 'body' ? null : looks[block.look], ...passage(block.anchor) },
    block.marked === undefined ? inlineMarkup(block.inline, fitted) : markedWords(block.marked, fitted),
  )

const markedWords = (words: readonly MarkedWords[], fitted: Fit): Markup =>
  words
    .map(({ text, mark }) => {
      const said = escaped(fitted(text))
      return mark === null ? said : element(mark === 'added' ? 'ins' : 'del', {}, said)
    })
    .join('')

const looks = { intro: 'intro', tagline: 'tagline', leadIn: 'lead-in', caption: 'caption' } as const

/**
 * The numbers of an ordered list are text: Chromium draws its own markers outside the tagged content of a PDF, where
 * nobody who listens to it would hear them.
 */
export const list = (block: ListBlock): Markup =>
  element(
    block.ordered ? 'ol' : 'ul',
    block.ordered && block.start !== 1 ? { start: block.start } : {},
    ...block.items.map((item, index) =>
      element(
        'li',
        {},
        block.ordered ? element('span', { class: 'label' }, `${block.start + index}.`) : '',
        ...item.map((inside) => (inside.type === 'list' ? list(inside) : paragraph(inside))),
      ),
    ),
  )

export const quote = (block: QuoteBlock): Markup =>
  element('blockquote', {}, ...block.paragraphs.map((inside) => paragraph(inside)))
