/** What happened to a block, a statement, a row or a paragraph as a whole. */
export type Change = 'added' | 'gone'

/**
 * What a document that is being written has changed from. Blocks themselves know nothing of it: they are looked up, so one
 * layout and one writer serve with and without tracked changes.
 */
export type Tracking = {
  /** Null for what both documents have. */
  readonly change: (part: object) => Change | null
  /** The same part in the former document; null for what is new or gone. */
  readonly former: <T extends object>(part: T) => T | null
  readonly author: string
  readonly date: Date
  /** What a comment says to a passage that was changed; null for no comment. */
  readonly commentOf: (passage: string) => string | null
}
