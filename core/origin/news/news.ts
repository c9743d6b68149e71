import type { Id } from '../../framework/id.ts'
import type { TextOwner } from '../../framework/textsIn.ts'

/** What a template says otherwise than when a framework was begun from it. */
export type News = Reworded | Added | Gone

/** Where something stands, from the outside in; empty names are left out. */
export type Where = readonly string[]

export type Reworded = {
  readonly kind: 'reworded'
  readonly what: 'statement' | TextOwner
  /** One's own statement, block of prose, or what the text belongs to. */
  readonly id: Id
  /** The field of what it belongs to; null for a statement and a block, which are the text. */
  readonly field: string | null
  readonly where: Where
  /** As it was taken over; null where nobody noted the words, and one's own are others. */
  readonly before: string | null
  /** As the template has it now. */
  readonly after: string
  /** One's own words, where they are no longer those that were taken over; they stay unless one chooses otherwise. */
  readonly mine: string | null
  /** False where it may as well be what one wrote oneself: nobody noted what the template said. */
  readonly sure: boolean
}

export type Added = {
  readonly kind: 'added'
  readonly what: 'role' | 'theme' | 'competency' | 'dimension' | 'statement' | 'part' | 'block'
  /** The template's. */
  readonly id: Id
  readonly where: Where
  /** Its name, or the statement or block itself. */
  readonly text: string
  /** How many statements come with it. */
  readonly statements: number
  /** False where it may as well be one that was deleted here: nobody noted what the template held. */
  readonly sure: boolean
}

export type Gone = {
  readonly kind: 'gone'
  readonly what: 'statement' | 'part' | 'block'
  /** One's own, which still stands as it was taken over. */
  readonly id: Id
  readonly where: Where
  readonly text: string
}

/** Names one piece of news among all. */
export const newsKey = ({
  kind,
  id,
  field,
}: Pick<News, 'kind' | 'id'> & { readonly field?: string | null }): string =>
  field == null ? `${kind} ${id}` : `${kind} ${id}.${field}`
