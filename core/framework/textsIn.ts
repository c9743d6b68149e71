import type { Framework } from './framework.ts'
import type { Id } from './id.ts'
import type { Part } from './part.ts'
import { plainText, textBlocks } from './richText.ts'

/** What a text belongs to; a block of prose is its own. */
export type TextOwner = 'about' | 'role' | 'theme' | 'competency' | 'dimension' | 'part' | 'block'

/**
 * A text that stands outside the grid's cells: a name, a definition, a heading, a block of prose, the words of a figure with a
 * line for each. Empty ones are texts too.
 */
export type OwnedText = {
  readonly of: TextOwner
  readonly id: Id
  /** The field of its owner: `name`, `definition`; `text` of a block. */
  readonly field: string
  readonly text: string
}

/** The id that stands for the cover, which is one thing and has none. */
export const coverId: Id = 'about'

const fields = {
  about: ['title', 'subtitle', 'motto'],
  role: ['name', 'plural', 'leadIn', 'prompt'],
  theme: ['name', 'short', 'description'],
  competency: ['name', 'keyword', 'tagline', 'definition', 'leadIn'],
  dimension: ['name'],
  part: ['title', 'subtitle', 'label', 'caption'],
} as const

/** Every text outside the cells that a template can bring, in the order of the data; what is null is no text. */
export const textsIn = ({ about, roles, themes, competencies, parts }: Framework): readonly OwnedText[] => [
  ...textsOf('about', { ...about, id: coverId }),
  ...roles.flatMap((role) => textsOf('role', role)),
  ...themes.flatMap((theme) => textsOf('theme', theme)),
  ...competencies.flatMap((competency) => [
    ...textsOf('competency', competency),
    ...competency.dimensions.flatMap((dimension) => textsOf('dimension', dimension)),
  ]),
  ...parts.flatMap((part) => [...textsOf('part', part), ...blockTexts(part), ...figureTexts(part)]),
]

function textsOf<Of extends keyof typeof fields>(
  of: Of,
  owner: { readonly id: Id } & { readonly [Field in (typeof fields)[Of][number]]?: unknown },
): OwnedText[] {
  return fields[of].flatMap((field) => {
    const text: unknown = owner[field as keyof typeof owner]
    return typeof text === 'string' ? [{ of, id: owner.id, field, text }] : []
  })
}

const blockTexts = (part: Part): OwnedText[] =>
  part.kind === 'prose'
    ? textBlocks(part.body.content).map(({ attrs, content }) => ({
        of: 'block',
        id: attrs.id,
        field: 'text',
        text: plainText(content),
      }))
    : []

const figureTexts = (part: Part): OwnedText[] =>
  part.kind === 'figure'
    ? (['points', 'centre'] as const).map((field) => ({
        of: 'part',
        id: part.id,
        field,
        text: part[field].map(({ text }) => text).join('\n'),
      }))
    : []
