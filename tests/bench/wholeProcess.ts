import { spawn } from 'node:child_process'

/** A command to be timed as a whole process, from its start to its end. */
export type Contestant = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export type Timed = { readonly name: string; readonly medianMs: number }

/**
 * Medians of `runs` runs each, after one run that does not count. The contestants take turns, so that a machine that
 * slows down slows all of them. Rejects where one fails: a time of something that did not happen is worth nothing.
 */
export async function sideBySide(contestants: readonly Contestant[], runs: number): Promise<Timed[]> {
  const times = contestants.map((): number[] => [])
  for (let turn = 0; turn <= runs; turn++)
    for (const [i, contestant] of contestants.entries()) {
      const ms = await timeOf(contestant)
      if (turn > 0) times[i]?.push(ms)
    }
  return contestants.map(({ name }, i) => ({ name, medianMs: median(times[i] ?? []) }))
}

const timeOf = ({ name, command, args, env, cwd }: Contestant): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    })
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - start)
      else reject(new Error(`${name} ended with exit code ${code}:\n${errors}`))
    })
  })

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
