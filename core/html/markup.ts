import { withoutForbidden } from '../framework/richText.ts'

/** HTML as text that is already escaped. Only `escaped` and `element` make it. */
export type Markup = string

/** Text for element content and for attribute values in double quotes (HTML 13.1.2). */
export const escaped = (text: string): Markup =>
  withoutForbidden(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? '')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

type Attributes = Readonly<Record<string, string | number | null>>

/** One element; an attribute that is null is left out, all others are escaped. */
export const element = (name: string, attributes: Attributes, ...content: readonly Markup[]): Markup =>
  `<${name}${written(attributes)}>${content.join('')}${empty.has(name) ? '' : `</${name}>`}`

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(`${value}`)}"`]))
    .join('')

/** Elements without content and closing tag (HTML 13.1.2). */
const empty = new Set(['br', 'img', 'meta', 'link', 'col'])
