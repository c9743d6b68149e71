import type { AnchoredText, Cover } from '../layout/blocks.ts'
import { passage } from './inline.ts'
import { element, escaped, type Markup } from './markup.ts'

/** The cover: a band in the accent colour, the title in the upper half, who and when at the foot. */
export const cover = (block: Cover, mediaUrl: (file: string) => string): Markup =>
  [
    element('div', { class: 'band' }),
    element(
      'div',
      { class: 'logo' },
      block.logo === null ? '' : element('img', { src: mediaUrl(block.logo.file), alt: block.logo.alt }),
    ),
    element(
      'div',
      { class: 'names' },
      line(block.title, titleSize(block.title.text)),
      line(block.subtitle, 'subtitle'),
      line(block.motto, 'motto'),
    ),
    element(
      'div',
      { class: 'foot' },
      element('p', { class: 'status' }, escaped(block.status)),
      ...block.notes.map((note) => element('p', {}, escaped(note))),
      ...[block.organisation, block.unit, block.issuer, block.date].map((text, index) =>
        text === '' ? '' : element('p', { class: index === 0 ? 'organisation' : null }, escaped(text)),
      ),
      block.origin === '' ? '' : element('p', { class: 'origin' }, escaped(block.origin)),
    ),
  ].join('')

const line = (anchored: AnchoredText | null, look: string): Markup =>
  anchored === null ? '' : element('p', { class: look, ...passage(anchored.anchor) }, escaped(anchored.text))

/** Titles are of three words or of thirty; a long one must leave room for the foot. */
const titleSize = (title: string): string =>
  title.length <= 60 ? 'title' : title.length <= 140 ? 'title long' : 'title longest'
