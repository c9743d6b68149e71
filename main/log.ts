import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { type ErrorTrace, traceOf } from '../core/framework/errorTrace.ts'

/**
 * What went wrong, for whoever has to mend it. Nothing of the user's own goes in: no message of an error (it may quote
 * text), no file names; only what kind of error it was and where in the program. `where` is the program's own words.
 */
export type Log = (where: string, error?: unknown) => void

const limit = 1024 * 1024

export const logFileIn = (folder: string): string => path.join(folder, 'grundlag.log')

/** A log in `folder`; the file before the current one is kept. Never throws: a full disk must not stop the program. */
export function fileLog(folder: string, now: () => Date): Log {
  const file = logFileIn(folder)
  return (where, error) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limit) renameSync(file, `${file}.1`)
      appendFileSync(file, `${[now().toISOString(), where, withoutText(error)].join(' ').trimEnd()}\n`)
    } catch {
      // Nowhere left to say it.
    }
  }
}

/** The error's kind, its code and the program's own places in its stack; nothing where there was no error. */
export const withoutText = (error: unknown): string =>
  error === undefined || error === null ? '' : traceText(traceOf(error))

export const traceText = ({ kind, places }: ErrorTrace): string => [kind, ...places].join(' < ')

/** What whoever reads the log must know first. */
export const programLine = (facts: {
  readonly version: string
  readonly electron: string
  readonly system: string
}): string => `start Grundlag ${facts.version}, Electron ${facts.electron}, ${facts.system}`
