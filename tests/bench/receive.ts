import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { bundle } from './bundle.ts'
import { type Contestant, sideBySide, type Timed } from './wholeProcess.ts'

const parties = 60

/** What so many parties sent back, taken in in one process, and pandoc reading the same files where it is installed. */
export async function receiving(
  file: string,
  folder: string,
  runs: number,
): Promise<{ readonly timed: readonly Timed[]; readonly parties: number; readonly answers: number }> {
  const made = path.join(folder, 'returned')
  const maker = spawnSync(
    process.execPath,
    [await bundle('tests/bench/entries/returnedFiles.ts'), file, made, `${parties}`],
    {
      encoding: 'utf8',
    },
  )
  if (maker.status !== 0) throw new Error(maker.stderr)
  const answers = Number(maker.stdout)
  const files = Array.from({ length: parties }, (_, n) => path.join(made, `${n}.docx`))
  const ours: Contestant = {
    name: 'Grundlag (Node)',
    command: process.execPath,
    args: [
      await bundle('tests/bench/entries/receive.ts'),
      file,
      path.join(made, 'round.json'),
      `${answers}`,
      ...files,
    ],
  }
  const pandoc: Contestant = {
    name: 'pandoc --track-changes=all',
    command: 'pandoc',
    args: [
      ...['--from=docx', '--to=native', '--track-changes=all', '--file-scope'],
      ...['--output', path.join(folder, 'returned.native'), ...files],
    ],
  }
  const isThere = spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0
  if (!isThere) console.log('pandoc: not installed, skipped')
  return { timed: await sideBySide([ours, ...(isThere ? [pandoc] : [])], runs), parties, answers }
}
