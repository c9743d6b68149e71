import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withSent } from '../../../core/file/consultation/sent.ts'
import { packFramework } from '../../../core/file/packFramework.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import type { Round } from '../../../core/framework/round.ts'

/** A framework in a file as it lies there after it was sent in these rounds, with what was sent in each. Gives the path. */
export async function inConsultation(
  folder: string,
  name: string,
  framework: Framework,
  ...rounds: readonly Round[]
): Promise<string> {
  const where = path.join(folder, name)
  const extras = rounds.reduce(
    (all, { id }) => withSent(all, id, framework),
    new Map() as Parameters<typeof withSent>[0],
  )
  const now: Framework = {
    ...framework,
    about: { ...framework.about, status: 'høring' },
    rounds: [...framework.rounds, ...rounds],
  }
  await writeFile(where, packFramework(now, new Map(), extras))
  return where
}
