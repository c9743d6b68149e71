import { readFile } from 'node:fs/promises'
import { packFramework } from '../../../core/file/packFramework.ts'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import { writeHtml } from '../../../core/html/writeHtml.ts'
import { layOut } from '../../../core/layout/layOut.ts'
import { writeWord } from '../../../core/word/writeWord.ts'
import { tenfold } from '../tenfold.ts'
import { median } from '../wholeProcess.ts'
import { drawingThread } from './resources.ts'

/** FILE.grundlag WORKER NODE_MODULES: prints one JSON object, milliseconds of each step for the file and for ten of it in one. */
const [, , file = '', worker = '', modules = ''] = process.argv
const read = unpackFramework(await readFile(file), file)
if (!read.ok) throw new Error(read.refusal.message)
const small = read.value.framework
const large = tenfold(small)
const resources = {
  rasterise: drawingThread(worker, modules),
  media: () => null,
  now: new Date(Date.UTC(2026, 0, 1)),
}
const addresses = { fontUrl: () => '', mediaUrl: () => '' }

const steps: Readonly<Record<string, (framework: Framework) => unknown>> = {
  layout: (framework) => layOut(framework),
  Word: (framework) => writeWord(layOut(framework), resources),
  HTML: (framework) => writeHtml(layOut(framework), addresses),
  save: (framework) => packFramework(framework),
}
const opened = (bytes: Uint8Array) => () => unpackFramework(bytes, file)

async function time(work: () => unknown): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

const results: Record<string, readonly [number, number]> = {}
for (const [name, step] of Object.entries(steps))
  results[name] = [await time(() => step(small)), await time(() => step(large))]
results['open'] = [await time(opened(packFramework(small))), await time(opened(packFramework(large)))]
console.log(JSON.stringify(results))
