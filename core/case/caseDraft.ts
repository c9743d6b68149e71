import type { z } from 'zod'
import type { Id } from '../framework/id.ts'
import { withoutForbidden } from '../framework/richText.ts'
import type { Competency, Role, Statement, Theme } from '../framework/structure.ts'
import { ownName } from './ownFields.ts'
import { uuidOf } from './uuid.ts'

/** A framework in the making, while the items of a package come by. */
export type Draft = {
  /** With what is said in each, and whether it was kept as ours. */
  readonly roles: (Role & { readonly said: string[]; readonly kept: boolean })[]
  readonly themes: Theme[]
  readonly competencies: (Competency & { readonly order: number })[]
  readonly cells: Record<Id, Record<Id, Statement[]>>
}

/** The id a thing had here, or one that follows from its identifier; each is given once. */
export function idMaker() {
  const taken = new Set<string>()
  return (wanted: Id | null, identifier: string): Id => {
    for (let count = 0; ; count++) {
      const made =
        count === 0 && wanted !== null
          ? wanted
          : `c${uuidOf(`${identifier}/${count}`).replaceAll('-', '').slice(0, 15)}`
      if (taken.has(made)) continue
      taken.add(made)
      return made
    }
  }
}
export type IdMaker = ReturnType<typeof idMaker>

/** What was kept here of a thing; null where it never was ours, or somebody made of it what we cannot read. */
type Extended = { readonly extensions?: Readonly<Record<string, unknown>> | null | undefined }
export function own<T>(schema: z.ZodType<T>, { extensions }: Extended): T | null {
  const found = schema.safeParse(extensions?.[ownName])
  return found.success ? found.data : null
}

export const clipped = (text: string, most: number): string => withoutForbidden(text).slice(0, most)
