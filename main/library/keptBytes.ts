import type { Result } from '../../core/framework/result.ts'

type Read = Result<{ readonly bytes: Uint8Array }>

/** Files that are needed once more in a moment, so that a network drive is asked for them only once; as many as fit. */
export type KeptBytes = {
  readonly keep: (file: string, read: Read) => void
  /** What was kept, which is then forgotten; undefined where it was not. */
  readonly take: (file: string) => Read | undefined
}

const mostBytes = 48 * 1024 * 1024

export function keptBytes(most = mostBytes): KeptBytes {
  const kept = new Map<string, Read>()
  let total = 0
  const take = (file: string) => {
    const read = kept.get(file)
    kept.delete(file)
    total -= sizeOf(read)
    return read
  }
  return {
    keep: (file, read) => {
      take(file)
      if (total + sizeOf(read) > most) return
      total += sizeOf(read)
      kept.set(file, read)
    },
    take,
  }
}

const sizeOf = (read: Read | undefined): number => (read?.ok ? read.value.bytes.length : 0)
