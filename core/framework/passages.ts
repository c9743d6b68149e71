import { type Framework, inReadingOrder, rowName, statementsIn } from './framework.ts'
import type { Id } from './id.ts'
import { plainText, textBlocks } from './richText.ts'

/**
 * A passage is the smallest text that can be commented on, changed in consultation and found again: a statement,
 * or a block of prose. Its id never changes; a field of something larger has the id of its owner and the field's
 * name, `k3_definition`.
 */
export type Passage = StatementPassage | ProsePassage

export type StatementPassage = {
  readonly kind: 'statement'
  readonly id: string
  readonly theme: string | null
  readonly competency: string | null
  readonly dimension: string | null
  readonly role: string | null
  readonly lead: string | null
  readonly text: string
}

export type ProsePassage = {
  readonly kind: 'prose'
  readonly id: string
  /** The heading it stands under. */
  readonly part: string | null
  readonly text: string
}

/** At most 11 letters, so that a bookmark name with id, field and print fits Word's 40 characters. */
type Field =
  | 'title'
  | 'subtitle'
  | 'motto'
  | 'caption'
  | 'description'
  | 'definition'
  | 'tagline'
  | 'leadin'
  | 'prompt'
  | 'short'
  | 'label'

export const fieldPassage = (owner: Id, field: Field): string => `${owner}_${field}`

/** Every passage that holds text or could (empty statements are passages too), by id, in the order of the structure. */
export function allPassages(framework: Framework): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>()
  const prose = (id: string, part: string, text: string) => {
    if (text !== '') passages.set(id, { kind: 'prose', id, part: part || null, text })
  }
  const { about } = framework
  prose(fieldPassage('about', 'title'), '', about.title)
  prose(fieldPassage('about', 'subtitle'), '', about.subtitle)
  prose(fieldPassage('about', 'motto'), '', about.motto)

  for (const part of framework.parts) {
    prose(fieldPassage(part.id, 'title'), part.title, part.title)
    prose(fieldPassage(part.id, 'subtitle'), part.title, part.subtitle)
    if (part.kind === 'prose')
      for (const block of textBlocks(part.body.content))
        prose(block.attrs.id, part.title, plainText(block.content))
    if (part.kind === 'grid') prose(fieldPassage(part.id, 'label'), part.title, part.label)
    if (part.kind === 'figure') {
      prose(fieldPassage(part.id, 'caption'), part.title, part.caption)
      for (const point of [...part.points, ...part.centre]) prose(point.id, part.title, point.text)
    }
  }
  for (const role of framework.roles) {
    prose(fieldPassage(role.id, 'leadin'), role.name, role.leadIn)
    prose(fieldPassage(role.id, 'prompt'), role.name, role.prompt ?? '')
  }
  for (const { theme, competencies } of inReadingOrder(framework)) {
    if (theme) {
      prose(fieldPassage(theme.id, 'short'), theme.name, theme.short)
      prose(fieldPassage(theme.id, 'description'), theme.name, theme.description)
    }
    for (const competency of competencies) {
      const name = rowName(framework, competency)
      prose(fieldPassage(competency.id, 'tagline'), name, competency.tagline)
      prose(fieldPassage(competency.id, 'definition'), name, competency.definition)
      prose(fieldPassage(competency.id, 'leadin'), name, competency.leadIn)
      for (const dimension of competency.dimensions)
        for (const role of framework.roles)
          for (const statement of statementsIn(framework, dimension.id, role.id))
            passages.set(statement.id, {
              kind: 'statement',
              id: statement.id,
              theme: theme?.name || null,
              competency: competency.name || null,
              dimension: dimension.name || null,
              role: role.name || null,
              lead: statement.lead || null,
              text: plainText(statement.text),
            })
    }
  }
  return passages
}
