import type { Result } from '../../core/framework/result.ts'
import { type FrameworkFile, readFrameworkFile } from '../files/readFramework.ts'
import type { Read } from '../files/readWithin.ts'

/** Files that are read before the page they are for can ask for them. */
export type ReadAhead = {
  /** `reading` where its bytes are being read already. */
  readonly begin: (file: string, reading?: Promise<Result<Read>>) => void
  /** What was read ahead, once and not for long; any other file is read now. */
  readonly read: (file: string) => Promise<Result<FrameworkFile>>
}

/** A page takes a fraction of it to ask. Later, the file may be another by now. */
const freshMs = 3000

export function readAhead(now: () => Date): ReadAhead {
  let ahead: {
    readonly file: string
    readonly at: number
    readonly read: ReturnType<typeof readFrameworkFile>
  } | null = null
  return {
    begin: (file, reading) => {
      const read = readFrameworkFile(file, undefined, reading)
      // Whoever asks for it hears of a fault.
      read.catch(() => undefined)
      ahead = { file, at: now().getTime(), read }
    },
    read: (file) => {
      const found = ahead?.file === file && now().getTime() - ahead.at < freshMs ? ahead.read : null
      ahead = null
      return found ?? readFrameworkFile(file)
    },
  }
}
