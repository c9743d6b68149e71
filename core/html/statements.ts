import type { PrintedStatement, StatementsBlock } from '../layout/blocks.ts'
import { documentText } from '../text/document.ts'
import { inlineMarkup, passage } from './inline.ts'
import { type Fit, wide } from './longWords.ts'
import { element, escaped, type Markup } from './markup.ts'

/** A list of statements behind their numbers; one alone is a paragraph, since a list of one says nothing. */
export function statements(block: StatementsBlock, fitted: Fit = wide): Markup {
  const [first, ...more] = block.items
  if (first === undefined) return ''
  if (more.length === 0) return element('p', { class: 'statement' }, content(first, fitted))
  return element(
    'ul',
    { class: 'statements' },
    ...block.items.map((item) => element('li', { class: 'statement' }, content(item, fitted))),
  )
}

/** The number stands outside the passage: it is counted, nobody wrote it. */
const content = ({ anchor, number, lead, text }: PrintedStatement, fitted: Fit): Markup =>
  (number === '' ? '' : `${element('span', { class: 'number' }, escaped(number))} `) +
  element(
    'span',
    { class: 'said', ...passage(anchor) },
    lead === '' ? '' : element('strong', {}, escaped(fitted(lead))),
    lead === '' || text.length === 0 ? '' : documentText.afterLead,
    inlineMarkup(text, fitted),
  )
