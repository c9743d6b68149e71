import type { Id } from '../../framework/id.ts'

/** What a template says otherwise than when a framework was begun from it. */
export type News = Reworded | Added | Gone

/** Where something stands, from the outside in; empty names are left out. */
export type Where = readonly string[]

export type Reworded = {
  readonly kind: 'reworded'
  /** One's own statement. */
  readonly id: Id
  readonly where: Where
  /** As it was taken over. */
  readonly before: string
  /** As the template has it now. */
  readonly after: string
  /** One's own words, where they are no longer those that were taken over; they stay unless one chooses otherwise. */
  readonly mine: string | null
}

export type Added = {
  readonly kind: 'added'
  readonly what: 'role' | 'theme' | 'competency' | 'dimension' | 'statement'
  /** The template's. */
  readonly id: Id
  readonly where: Where
  /** Its name, or the statement itself. */
  readonly text: string
  /** How many statements come with it. */
  readonly statements: number
  /** False where it may as well be one that was deleted here: nobody noted what the template held. */
  readonly sure: boolean
}

export type Gone = {
  readonly kind: 'gone'
  /** One's own statement, which still stands as it was taken over. */
  readonly id: Id
  readonly where: Where
  readonly text: string
}

/** Names one piece of news among all. */
export const newsKey = ({ kind, id }: Pick<News, 'kind' | 'id'>): string => `${kind} ${id}`
