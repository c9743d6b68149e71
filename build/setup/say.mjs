/**
 * Everything the set-up has to tell goes to stderr: stdout belongs to the program that is set up, so that
 * `npm run --silent grundlag -- show …` can be piped.
 *
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`${line}\n`)

/** What the set-up cannot mend: shown as its message alone, without a stack. */
export class SetUpError extends Error {}

/**
 * Runs a script's main function: a `SetUpError` becomes one line and exit code 1, anything else is a bug and throws.
 *
 * @param {() => Promise<number | undefined | void>} main gives the exit code; nothing means 0
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
