import { spawn } from 'node:child_process'
import { SetUpError } from './say.mjs'
import { programOnPath } from './system.mjs'

/** Whether windows can be shown here: always on Windows and macOS, on Linux where a display server answers to a name. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/**
 * Starts a display that nobody sees. The server picks a free number itself and writes it to file descriptor 3 once it
 * answers, so neither the number nor the moment has to be guessed.
 *
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function virtualDisplay() {
  if (!programOnPath('Xvfb'))
    throw new SetUpError(
      'There is no display here, and Xvfb is not installed (Debian: apt-get install xvfb).',
    )
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const kill = () => void server.kill()
  process.once('exit', kill)
  // Ctrl+C reaches the server by itself; these two reach only this process, and would leave the server behind.
  /** @param {NodeJS.Signals} signal */
  const killAndGo = (signal) => {
    kill()
    process.kill(process.pid, signal)
  }
  process.once('SIGTERM', killAndGo).once('SIGHUP', killAndGo)
  const number = await new Promise((resolve, reject) => {
    let announced = ''
    server.once('error', reject)
    server.once('exit', () => reject(new SetUpError('Xvfb ended before it was ready.')))
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      announced += chunk.toString()
      // Number and line end come in two writes; a pipe closed between them ends the server.
      if (announced.endsWith('\n')) resolve(announced.trim())
    })
  })
  server.removeAllListeners('exit')
  // The program's end is ours to wait for, not the display's.
  server.unref()
  const pipe = /** @type {import('node:net').Socket} */ (server.stdio[3])
  pipe.destroy()
  return {
    display: `:${number}`,
    stop: () => {
      process.off('exit', kill).off('SIGTERM', killAndGo).off('SIGHUP', killAndGo)
      kill()
    },
  }
}
