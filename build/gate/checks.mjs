import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bin, build, packageDir } from '../made.mjs'
import { alone } from '../setup/lock.mjs'
import { root } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, output: string, secondTry?: readonly string[] }} Outcome
 *   secondTry: the names of tests that passed only when they were tried again
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ specs?: readonly { title: string, file: string, tests: readonly { status: string }[] }[], suites?: readonly Suite[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: readonly Suite[] }} PlaywrightReport
 */

/** @param {number} code @param {string} output @returns {Outcome} a check that counts as one */
export const one = (code, output) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  output,
})

/**
 * Runs a test runner and counts from the report it writes. One that failed without a failed test (it crashed, a file
 * did not load, it found nothing to run) counts as one failure.
 *
 * @template Report
 * @param {readonly string[]} args may hold REPORT, which stands for the report's path
 * @param {Record<string, string>} env likewise
 * @param {(report: Report) => Omit<Outcome, 'output'>} count
 * @returns {Promise<Outcome>}
 */
async function testRunner(args, env, count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'grundlag-gate-'))
  const report = path.join(folder, 'report.json')
  /** @param {string} text */
  const filled = (text) => text.replace('REPORT', report)
  const filledEnv = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]))
  const { code, output } = await run(process.execPath, args.map(filled), {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...filledEnv },
  })
  /** @type {Omit<Outcome, 'output'>} */
  const counted = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0)
  return {
    ...counted,
    failed: silent ? 1 : counted.failed,
    output: silent ? `${output}\nexit code ${code}, no failed test in the report` : output,
  }
}

/** @param {readonly string[]} args */
async function tool(...args) {
  const { code, output } = await run(process.execPath, args, { cwd: root })
  return one(code, output)
}

/** @param {Suite} suite @returns {readonly string[]} */
const flakyIn = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(flakyIn),
]

export const checks = {
  canRun: () => existsSync(bin('vite', 'package.json')),
  lint: () =>
    tool(
      bin('@biomejs/biome', 'bin/biome'),
      'check',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=50',
    ),
  rooms: () => tool(path.join(root, 'build', 'rooms.mjs')),
  types: () => tool(bin('typescript', 'bin/tsc'), '-p', '.', '--pretty', 'false'),
  unit: () =>
    testRunner(
      [
        bin('vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=REPORT',
      ],
      {},
      (/** @type {VitestReport} */ report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }),
    ),
  build: async () => {
    const { code, output } = await alone(() => build())
    return one(code, output)
  },
  /** @param {Parameters<typeof packageDir>[0]} runtime */
  package: async (runtime) => {
    const { code, output } = await alone(() => packageDir(runtime))
    return one(code, output)
  },
  e2e: () =>
    testRunner(
      [bin('playwright', 'cli.js'), 'test', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: 'REPORT' },
      (/** @type {PlaywrightReport} */ report) => ({
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
        secondTry: report.suites.flatMap(flakyIn),
      }),
    ),
}
