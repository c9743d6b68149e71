import { readFile } from 'node:fs/promises'
import { SpelledWord } from '../../core/bridge/spelling.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { systemCode } from '../files/disk.ts'

/** The user's own dictionary: a plain text file, one word a line, that can be read and mended with any editor. */
export type PersonalWords = {
  /** In alphabetical order. */
  readonly all: () => Promise<readonly string[]>
  /** Both refuse where the file cannot be written; the dictionary is then as it was. */
  readonly learn: (word: string) => Promise<Result<null>>
  readonly forget: (word: string) => Promise<Result<null>>
}

const most = 20_000

/** Kept in `file`; lines that hold no word count for nothing, and so does a file that cannot be read. */
export function personalWords(file: string): PersonalWords {
  let words: Promise<readonly string[]> | null = null
  const all = () => (words ??= load(file))
  // One change after the other, so that two quick ones cannot lose each other.
  let queue: Promise<unknown> = Promise.resolve()
  const change = (edit: (before: readonly string[]) => readonly string[]): Promise<Result<null>> => {
    const done = queue.then(async () => {
      const after = edit(await all())
      const written = await atomicWrite(file, Buffer.from(after.map((word) => `${word}\n`).join('')))
      if (written.ok) words = Promise.resolve(after)
      return written.ok ? ok(null) : written
    })
    queue = done.catch(() => undefined)
    return done
  }
  return {
    all: () => queue.then(all),
    learn: (word) => change((before) => ordered([...before, word])),
    forget: (word) => change((before) => before.filter((other) => other !== word)),
  }
}

const { compare } = new Intl.Collator('da')

const ordered = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort(compare).slice(0, most)

async function load(file: string): Promise<readonly string[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim().normalize())
    return ordered(lines.filter((line) => SpelledWord.safeParse(line).success))
  } catch (error) {
    if (systemCode(error) === null) throw error
    return []
  }
}
