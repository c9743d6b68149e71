import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * What went wrong, for whoever has to mend it. Nothing of the user's own goes in: no message of an error (it may quote
 * text), no file names; only what kind of error it was and where in the program.
 */
export type Log = (where: string, error: unknown) => void

const limit = 1024 * 1024

/** A log in `folder`; the file before the current one is kept. Never throws: a full disk must not stop the program. */
export function fileLog(folder: string, now: () => Date): Log {
  const file = path.join(folder, 'grundlag.log')
  return (where, error) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limit) renameSync(file, `${file}.1`)
      appendFileSync(file, `${now().toISOString()} ${where} ${withoutText(error)}\n`)
    } catch {
      // Nowhere left to say it.
    }
  }
}

/** The error's kind, its code and the program's own places in its stack. */
export function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code =
    'code' in error && typeof error.code === 'string' ? ` ${error.code.replace(/[^A-Z0-9_]/gi, '')}` : ''
  const places = Array.from(
    (error.stack ?? '').matchAll(/^ +at .*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/gm),
    (m) => m[1],
  )
  return [`${error.constructor.name}${code}`, ...places.slice(0, 12)].join(' < ')
}
