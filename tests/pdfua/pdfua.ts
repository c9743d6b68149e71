import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { virtualDisplay } from '../../build/setup/display.mjs'
import { machineSwitches } from '../../build/setup/launch.mjs'
import { root } from '../../build/setup/paths.mjs'
import { run } from '../../build/setup/run.mjs'
import { heldFile } from '../e2e/support/held.ts'
import { templateIds } from '../support/printedTemplate.ts'
import { checkPdfUa, NoChecker } from './verapdf.ts'

/**
 * `npm run pdfua [-- FILE.pdf …]`: holds PDFs against PDF/UA-1 with veraPDF; without files, the five templates as the packaged
 * program exports them, and a consultation memo in both its orders. Gives 0 where all of them pass.
 */
export async function main({
  program,
  args,
}: {
  readonly program: string
  readonly args: readonly string[]
}): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'grundlag-pdfua-'))
  try {
    const files = args.length > 0 ? args.map((file) => path.resolve(file)) : await exported(program, folder)
    const verdicts = checkPdfUa(files, path.join(root, 'node_modules/.cache/verapdf'))
    for (const { file, passes, clauses } of verdicts)
      console.log(
        `${passes ? 'PASS' : 'FAIL'} ${path.basename(file)}${clauses.map((clause) => `\n  ${clause}`).join('')}`,
      )
    return verdicts.every(({ passes }) => passes) ? 0 : 1
  } catch (error) {
    if (!(error instanceof NoChecker)) throw error
    console.error(`PDF/UA was not checked. ${error.message}`)
    return 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const orders = ['passage', 'party'] as const

async function exported(program: string, folder: string): Promise<readonly string[]> {
  const display = process.platform === 'linux' ? await virtualDisplay() : null
  const env = display === null ? process.env : { ...process.env, DISPLAY: display.display }
  const grundlag = async (...args: readonly string[]) => {
    const { code, output } = await run(program, [...machineSwitches(), ...args], { cwd: folder, env })
    if (code !== 0) throw new Error(`grundlag ${args.join(' ')}: ${output}`)
  }
  try {
    for (const id of templateIds) {
      await grundlag('new', '--template', id, '--kommune', 'Eksempel Kommune', '--out', `${id}.grundlag`)
      await grundlag('export', `${id}.grundlag`, '--pdf', `${id}.pdf`)
    }
    await heldFile(folder, 'høring.grundlag')
    for (const order of orders)
      await grundlag('memo', 'høring.grundlag', '--by', order, '--out', `notat-${order}.docx`, '--pdf')
  } finally {
    display?.stop()
  }
  return [...templateIds, ...orders.map((order) => `notat-${order}`)].map((name) =>
    path.join(folder, `${name}.pdf`),
  )
}
