import { readFile } from 'node:fs/promises'
import { defaultPreferences, Preferences } from '../core/bridge/preferences.ts'
import { atomicWrite } from './files/atomicWrite.ts'
import { systemCode } from './files/disk.ts'

/** What the user has chosen for the program, kept in one small file. */
export type PreferenceStore = {
  readonly get: () => Promise<Preferences>
  /** Gives what is chosen now. What cannot be written still holds until the program ends. */
  readonly set: (
    changes: { readonly [Name in keyof Preferences]?: Preferences[Name] | undefined },
  ) => Promise<Preferences>
}

/** A file that cannot be read, or is of another kind, counts for nothing, choice by choice. */
export function preferenceStore(file: string): PreferenceStore {
  let chosen: Promise<Preferences> | null = null
  const get = () => (chosen ??= load(file))
  // One change after the other, so that two quick ones cannot lose each other.
  let queue: Promise<unknown> = Promise.resolve()
  return {
    get,
    set: (changes) => {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const done = queue.then(async () => {
        const now: Preferences = { ...(await get()), ...given }
        chosen = Promise.resolve(now)
        await atomicWrite(file, Buffer.from(`${JSON.stringify(now, null, 1)}\n`))
        return now
      })
      queue = done.catch(() => undefined)
      return done
    },
  }
}

async function load(file: string): Promise<Preferences> {
  let data: unknown
  try {
    data = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (systemCode(error) === null && !(error instanceof SyntaxError)) throw error
    return defaultPreferences
  }
  const known = typeof data === 'object' && data !== null ? data : {}
  const one = Preferences.partial()
  const entries = Object.entries(known).filter(([name, value]) => one.safeParse({ [name]: value }).success)
  return { ...defaultPreferences, ...one.parse(Object.fromEntries(entries)) } as Preferences
}
