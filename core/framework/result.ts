/**
 * Refusals are values, bugs are exceptions.
 *
 * Everything a user can cause comes back as a `Result`: either the value, or a `Refusal` whose Danish
 * sentence says what happened, that nothing was lost, and what to do. What is not the user's doing throws.
 */

export type Refusal = {
  /** Stable, for tests and for choosing what to offer next; never shown. */
  readonly code: RefusalCode
  /** One Danish sentence or two, ready to be shown. */
  readonly message: string
  /** Where in the data, outermost first: `competencies.2.dimensions.0.name`. */
  readonly path?: string
}

export type RefusalCode =
  | 'not-found'
  | 'invalid'
  | 'limit'
  | 'unreadable'
  | 'not-a-framework'
  | 'newer-version'
  | 'exists'
  | 'not-writable'
  /** The file on disk is not what was last read or written here. */
  | 'changed-outside'
  /** The file that was open is no longer where it was. */
  | 'gone'
  | 'usage'
  | 'cancelled'
  | 'failed'

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused = { readonly ok: false; readonly refusal: Refusal }
export type Result<T> = Ok<T> | Refused

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

export const refuse = (code: RefusalCode, message: string, path?: string): Refused => ({
  ok: false,
  refusal: path === undefined ? { code, message } : { code, message, path },
})

/** Closes a switch over a union: a new member is then a compile error here, not a silent gap. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
