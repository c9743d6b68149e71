import path from 'node:path'
import { type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { atomicWrite, type WriteOptions } from './atomicWrite.ts'
import type { Seen } from './seen.ts'

export type PatientOptions = WriteOptions & {
  /** A write that was given up has come through after all. */
  readonly came?: (seen: Seen) => void
}

export type PatientWrite = (
  file: string,
  bytes: Uint8Array,
  options?: PatientOptions,
) => Promise<Result<Seen>>

const realPatience = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

/**
 * `atomicWrite` with an end to waiting: a drive that is gone may keep a call for minutes. After `limitMs` the user is
 * told, and the write replaces nothing any more. A call that hangs in the system cannot be taken back, so until it has
 * ended nothing else is written to the same file: it could otherwise replace what came later.
 */
export function patientWriter(limitMs = 20_000, patience = realPatience): PatientWrite {
  const hanging = new Set<string>()
  return async (file, bytes, { came, ...options } = {}) => {
    const tooSlow = () =>
      refuse('not-writable', refusalText.file.tooSlow(options.label ?? path.basename(file)))
    if (hanging.has(file)) return tooSlow()
    const abort = new AbortController()
    const writing = atomicWrite(file, bytes, { ...options, signal: abort.signal })
    const done = await Promise.race([writing, patience(limitMs)])
    if (done) return done
    abort.abort()
    hanging.add(file)
    void writing
      .then(
        (written) => written.ok && came?.(written.value),
        () => undefined,
      )
      .finally(() => hanging.delete(file))
    return tooSlow()
  }
}
