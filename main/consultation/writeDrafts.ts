import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Refused, type Result } from '../../core/framework/result.ts'
import type { PatientWrite } from '../files/patientWrite.ts'

export type Draft = { readonly file: string; readonly bytes: Uint8Array }

/**
 * Writes all of the files or none: where one cannot be written, those before it go again. A name that is taken gets a count, so
 * nobody's file is replaced. Gives where they lie. `unless` is asked right before each gets its name, and once more at the end.
 */
export async function writeDrafts(
  drafts: readonly Draft[],
  write: PatientWrite,
  unless: () => Promise<Refused | null> = async () => null,
): Promise<Result<readonly string[]>> {
  const paths: string[] = []
  const takeBack = async () => {
    for (const file of paths) await rm(file, { force: true }).catch(() => undefined)
  }
  for (const { file, bytes } of drafts) {
    const written = await writeFree(file, bytes, write, unless)
    if (!written.ok) {
      await takeBack()
      return written
    }
    paths.push(written.value)
  }
  const late = await unless()
  if (late === null) return ok(paths)
  await takeBack()
  return late
}

/** More drafts of one name than this lie in no folder. */
const mostCopies = 200

async function writeFree(
  file: string,
  bytes: Uint8Array,
  write: PatientWrite,
  unless: () => Promise<Refused | null>,
): Promise<Result<string>> {
  const { dir, name, ext } = path.parse(file)
  for (let count = 1; ; count++) {
    const free = count === 1 ? file : path.join(dir, `${name} (${count})${ext}`)
    const written = await write(free, bytes, { replace: false, unless })
    if (written.ok) return ok(free)
    if (written.refusal.code !== 'exists' || count >= mostCopies) return written
  }
}
