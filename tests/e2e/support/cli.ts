import { spawn } from 'node:child_process'
import { packagedProgram } from '../../../build/made.mjs'
import { machineSwitches } from '../../../build/setup/launch.mjs'

/** What a call of the command line gave back. */
export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the packaged production program without a window, as a script would, in this folder. */
export function grundlag(folder: string, ...args: readonly string[]): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(packagedProgram, [...machineSwitches(), ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
