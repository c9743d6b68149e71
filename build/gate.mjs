import { checks, one } from './gate/checks.mjs'
import { seconds } from './gate/seconds.mjs'
import { SetUpError } from './setup/say.mjs'
import { setUp } from './setup.mjs'

/**
 * `npm test`: set-up, then every check, then `N passed, N failed` alone on the last line. A check that has no tests of
 * its own (lint, types, build …) counts as one. A failed check does not stop those that can still be run.
 *
 * @typedef {import('./gate/checks.mjs').Outcome} Outcome
 */
const total = { passed: 0, failed: 0, skipped: 0 }

/** @param {string} name @param {() => Promise<Outcome>} work @returns {Promise<boolean>} whether nothing failed */
async function step(name, work) {
  const start = Date.now()
  process.stdout.write(`${name} … `)
  const outcome = await work().catch((error) =>
    one(1, error instanceof SetUpError ? error.message : String(error?.stack ?? error)),
  )
  for (const kind of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[kind] += outcome[kind]
  const good = outcome.failed === 0
  const skipped = outcome.skipped === 0 ? '' : `, ${outcome.skipped} skipped`
  console.log(
    `${good ? 'ok' : 'FAILED'} (${outcome.passed} passed, ${outcome.failed} failed${skipped}; ${seconds(start)})`,
  )
  for (const name of outcome.secondTry ?? []) console.log(`  only at the second try: ${name}`)
  if (!good) console.log(`\n${outcome.output.trim()}\n\n--- end of: ${name}\n`)
  return good
}

/** @type {Awaited<ReturnType<typeof setUp>> | undefined} */
let runtime
const ready = await step('set-up', async () => {
  runtime = await setUp('testing')
  return one(0, '')
})

// Without npm packages nothing can be checked; without Electron everything but the last steps can.
if (ready || checks.canRun()) {
  await step('format and lint', checks.lint)
  await step('import rules', checks.rooms)
  await step('types', checks.types)
  await step('unit tests', checks.unit)
  const built = await step('build', checks.build)
  const found = runtime
  if (found !== undefined) {
    console.log(`Electron ${found.version} (${found.source})`)
    const packaged = built && (await step('package', () => checks.package(found)))
    if (packaged) await step('end-to-end tests', checks.e2e)
    else
      await step('end-to-end tests', async () =>
        one(1, 'Not run: there is no packaged app of these sources.'),
      )
  } else {
    await step('end-to-end tests', async () => one(1, 'Not run: there is no Electron, see the set-up above.'))
  }
}

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
