import { z } from 'zod'

/**
 * The name a thing keeps for life: comments come back from Word to it, templates are compared by it.
 *
 * Lower-case ASCII letters and digits, a letter first, at most 24 characters: with the prefix `c_`, a passage
 * suffix and a print suffix it must still fit Word's 40 characters for a bookmark name (ECMA-376 17.13.6.2).
 *
 * Never `constructor`, the one name of this shape that every plain object already has: looked up among the cells it would
 * give JavaScript's own `Object`, and what a file puts into its cells would be written into that.
 */
export const Id = z.string().regex(/^(?!constructor$)[a-z][a-z0-9]{0,23}$/)
export type Id = z.infer<typeof Id>

/** Gives a fresh id at every call. Core makes none itself, so that every test and every export can be repeated. */
export type IdSource = () => Id

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * A source of twelve-character ids over `random`, which fills the bytes it is given (crypto.getRandomValues does).
 * 55 bits: a framework of a thousand passages meets a repeat less than once in ten billion documents.
 */
export const idsFrom =
  (random: (bytes: Uint8Array) => Uint8Array): IdSource =>
  () =>
    `n${Array.from(random(new Uint8Array(11)), (byte) => alphabet[byte % alphabet.length]).join('')}`
