import type { Writable } from 'node:stream'

/** Standard output and error as a command uses them. */
export type Output = {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Resolves when everything has left the process: false where it did not arrive, such as on a full disk. */
  readonly flushed: () => Promise<boolean>
}

/** A reader that stops early (`| head`) closes the pipe; that is its right and no error of ours. */
export function output({ stdout, stderr }: { readonly stdout: Writable; readonly stderr: Writable }): Output {
  const pending: Promise<boolean>[] = []
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined)
  const writeTo = (stream: Writable) => (text: string) => {
    if (text === '') return
    pending.push(
      new Promise((resolve) => stream.write(text, 'utf8', (error) => resolve(!error || isClosed(error)))),
    )
  }
  return {
    out: writeTo(stdout),
    error: writeTo(stderr),
    flushed: async () => (await Promise.all(pending.splice(0))).every(Boolean),
  }
}

/** The second write after the pipe broke meets a stream that Node has already thrown away. */
const isClosed = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
