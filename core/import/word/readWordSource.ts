import { ok, type Result } from '../../framework/result.ts'
import type { Progress, ReadSource } from '../read.ts'
import { ownSkeleton } from './ownSkeleton.ts'
import { guessOfOwnWord } from './ownWord.ts'
import { readWordLines } from './readWord.ts'

/** A Word file as the wizard takes it: its text, and where it is one of our own exports what all of it is. */
export function readWordSource(name: string, bytes: Uint8Array, progress?: Progress): Result<ReadSource> {
  const read = readWordLines(name, bytes, progress)
  if (!read.ok) return read
  const { source, own, opened } = read.value
  const skeleton = own.size === 0 ? null : ownSkeleton(opened)
  return ok({ source, known: skeleton === null ? null : guessOfOwnWord(skeleton, { source, own }) })
}
