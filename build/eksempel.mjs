import { mkdirSync, statSync, writeFileSync } from 'node:fs'
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

/** @param {string} id @param {string} text */
const write = (id, text) => ({ type: 'statement.set', id, text: [{ type: 'text', text }] })

/** Some cells changed, a role renamed and a statement added: the commands that the editor would send. */
const changes = [
  write(
    'k1d1r2s1',
    'Har fagligt overblik over området og viser, hvordan hver indsats bidrager til kerneopgaven',
  ),
  write('k2d1r4s1', 'Taler åbent om fejl og bruger dem til at lære sammen med medarbejderne'),
  write('k7d2r3s1', 'Drøfter med ledere af medarbejdere, hvordan borgerne møder mennesker frem for systemer'),
  {
    type: 'statement.add',
    dimension: 'k8d1',
    role: 'r1',
    content: {
      text: [{ type: 'text', text: 'Inviterer foreninger og frivillige ind, før løsningen ligger fast' }],
    },
  },
  { type: 'role.set', id: 'r2', changes: { name: 'Centerchef', plural: 'centerchefer' } },
  { type: 'about.set', changes: { motto: 'Sammen om velfærden', status: 'høring' } },
]

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
    name: `${changes.length} changes`,
    args: ['edit', 'eksempel.grundlag', 'aendringer.json'],
    makes: ['eksempel.grundlag'],
  },
  {
    name: 'Word',
    args: ['export', 'eksempel.grundlag', '--word', 'eksempel.docx', '--force'],
    makes: ['eksempel.docx'],
  },
  {
    name: 'PDF',
    args: ['export', 'eksempel.grundlag', '--pdf', 'eksempel.pdf', '--force'],
    makes: ['eksempel.pdf'],
  },
]

await runMain(async () => {
  const start = Date.now()
  const { program, runtime } = await makeProgram('running')
  console.log(`Ready: Electron ${runtime.version} (${runtime.source}), ${seconds(start)}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'aendringer.json'), JSON.stringify(changes, null, 2))
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
