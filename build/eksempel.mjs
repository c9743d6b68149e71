import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { seconds } from './gate/seconds.mjs'
import { makeProgram } from './made.mjs'
import { virtualDisplay } from './setup/display.mjs'
import { machineSwitches } from './setup/launch.mjs'
import { root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { runMain, SetUpError } from './setup/say.mjs'

/**
 * `npm run eksempel`: the main job from end to end with the packaged program, as a script would do it: a framework in the
 * shape of Holstebro's for "Eksempel Kommune", some cells changed, exported to Word and PDF in eksempel/.
 */
const folder = path.join(root, 'eksempel')

/** The steps, in order: what is printed, the program's arguments, and the files that must be there afterwards. */
const steps = [
  {
    name: 'New framework from the Holstebro template',
    args: [
      ...['new', '--template', 'holstebro', '--kommune', 'Eksempel Kommune'],
      ...['--forvaltning', 'Social og Sundhed', '--out', 'eksempel.grundlag', '--force'],
    ],
    makes: ['eksempel.grundlag'],
  },
  {
    name: 'Word and PDF',
    args: ['export', 'eksempel.grundlag', '--word', 'eksempel.docx', '--pdf', 'eksempel.pdf', '--force'],
    makes: ['eksempel.docx', 'eksempel.pdf'],
  },
]

await runMain(async () => {
  const start = Date.now()
  const { program, runtime } = await makeProgram('running')
  console.log(`Ready: Electron ${runtime.version} (${runtime.source}), ${seconds(start)}`)
  mkdirSync(folder, { recursive: true })
  const display = process.platform === 'linux' ? await virtualDisplay() : null
  const env = display === null ? process.env : { ...process.env, DISPLAY: display.display }
  try {
    for (const { name, args, makes } of steps) {
      const stepStart = Date.now()
      const { code, output } = await run(program, [...machineSwitches(), ...args], { cwd: folder, env })
      if (code !== 0) throw new SetUpError(`${output.trim()}\n${name} failed (exit code ${code}).`)
      console.log(`${name}: ${seconds(stepStart)}`)
      for (const file of makes)
        console.log(`  eksempel/${file} (${Math.ceil(statSync(path.join(folder, file)).size / 1024)} KB)`)
    }
  } finally {
    display?.stop()
  }
  console.log(`All of it: ${seconds(start)}`)
})
