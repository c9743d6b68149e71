import { spawn } from 'node:child_process'

/**
 * Runs a command without a shell, without stdin.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, watch?: (stop: (why: string) => void) => (() => void) }} [options]
 *   show: pass the output on to stderr while it comes; watch: called at the start, may stop the command, gives its own clean-up
 * @returns {Promise<{ code: number, output: string }>} output is stdout and stderr as they came; code 127 when it cannot be started
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk.toString()
      if (options.show) process.stderr.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const unwatch = options.watch?.((why) => {
      output += `${why}\n`
      child.kill('SIGKILL')
    })
    child.on('error', (error) => {
      unwatch?.()
      resolve({ code: 127, output: `${output}${error.message}\n` })
    })
    child.on('close', (code) => {
      unwatch?.()
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs npm, the one that started this script where there is one (its settings and its version), else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, show?: boolean }} options
 */
export function npm(args, options) {
  // A `--silent` meant for the user's own command must not also swallow what npm has to say about a failed install.
  const env = { ...process.env, npm_config_loglevel: 'error' }
  const self = process.env['npm_execpath']
  if (self?.endsWith('npm-cli.js')) return run(process.execPath, [self, ...args], { ...options, env })
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { ...options, env })
    : run('npm', args, { ...options, env })
}
