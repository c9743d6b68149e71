import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { packTemplate } from '../../../core/file/packTemplate.ts'
import { entriesAside } from '../../../main/library/entriesAside.ts'
import { entryCache } from '../../../main/library/entryCache.ts'
import { folderLibrary } from '../../../main/library/library.ts'
import { takingTurns } from '../../../main/library/turns.ts'
import { templateLibrary } from '../../../main/templateLibrary.ts'
import { median } from '../wholeProcess.ts'

/**
 * TEMPLATES FOLDER COUNT WORKER: prints one JSON object, milliseconds until so many templates as large as Holstebro's stand in the
 * list: when they are read for the first time (threads and all), until each is read in whole, at a later start, and for a
 * search through all their texts.
 */
const [, , templates = '', folder = '', count = '500', worker = ''] = process.argv
const builtIn = templateLibrary(templates)
const shared = path.join(folder, 'library')
await mkdir(shared, { recursive: true })
const holstebro = await builtIn.get('holstebro')
if (!holstebro.ok) throw new Error(holstebro.refusal.message)
for (let i = 1; i <= Number(count); i++)
  await writeFile(
    path.join(shared, `${i}.grundskabelon`),
    packTemplate({ ...holstebro.value, id: `n${i}`, name: `Skabelon ${i}` }),
  )

/** A start of the program, with what the one before has left. */
async function started() {
  const library = folderLibrary({
    builtIn,
    own: path.join(folder, 'mine'),
    folders: async () => [shared],
    cache: entryCache(path.join(folder, 'library.json')),
    read: entriesAside({ start: () => new Worker(worker), log: () => undefined }),
    log: () => undefined,
    turns: takingTurns(60_000),
    patienceMs: 600_000,
  })
  const begun = performance.now()
  const { templates: listed } = await library.list()
  if (listed.length !== Number(count) + 5) throw new Error(`${listed.length} templates are listed`)
  return { library, ms: performance.now() - begun }
}

const times = async (work: () => Promise<number>) => {
  const all: number[] = []
  for (let i = 0; i < 5; i++) all.push(await work())
  return median(all)
}

const first = await started()
// What was listed is read in whole behind the list, and then kept for the next start.
const behind = performance.now()
await first.library.refresh()
const whole = first.ms + performance.now() - behind
const search = async () => {
  const begun = performance.now()
  await first.library.search('kerneopgave chef findes ikke')
  return performance.now() - begun
}
console.log(
  JSON.stringify({
    first: first.ms,
    whole,
    later: await times(async () => (await started()).ms),
    search: await times(search),
  }),
)
