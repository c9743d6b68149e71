import { Worker } from 'node:worker_threads'
import { beforeAll, expect, test } from 'vitest'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { type Template, templateVersion } from '../../core/template/template.ts'
import { cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { realThread } from '../../tests/support/realThread.ts'
import { entriesAside } from './entriesAside.ts'
import type { Content } from './entry.ts'

const template = (name: string): Template => ({
  format: 'grundskabelon',
  version: templateVersion,
  id: 'nabo',
  name,
  origin: { municipality: 'Køge Kommune', unit: '', year: 2024, title: name, source: '' },
  defaults: { issuer: '' },
  notes: [],
  framework: framework(roles('Chef'), competency('Driftsledelse', cell('Chef', 'Jeg skaber følgeskab'))),
})
const order = (name: string, depth: 'card' | 'whole' = 'whole') => ({
  name: `${name}.grundskabelon`,
  bytes: packTemplate(template(name)),
  depth,
})
const nameIn = (content: Content) => ('summary' in content ? content.summary.name : content.reason)

let startReal: Awaited<ReturnType<typeof realThread>>
beforeAll(async () => {
  startReal = await realThread('main/library/entryWorker.ts')
})

/** A thread that answers everything but the file of this name, with which it does what `fault` says. */
const badThread = (fault: string) =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
    parentPort.on('message', ({ name }) => {
      if (name === 'ond.grundskabelon') { ${fault} }
      parentPort.postMessage({ content: { reason: 'læst: ' + name } })
    })
    parentPort.postMessage('ready')`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 40 } },
  )

function reading(start: () => Worker, patienceMs = 300) {
  const logged: unknown[] = []
  let started = 0
  const read = entriesAside({
    start: () => {
      started += 1
      return start()
    },
    log: (_, error) => logged.push(error),
    patienceMs,
  })
  return { read, logged, started: () => started }
}

test('many files are read in two threads of the program, each answer to its own file', async () => {
  const { read, logged, started } = reading(startReal, 20_000)
  const names = Array.from({ length: 30 }, (_, i) => `Skabelon ${i}`)
  const contents = await Promise.all(names.map((name) => read(order(name))))
  expect(contents.map(nameIn)).toEqual(names)
  expect(started()).toBe(2)
  expect(logged).toEqual([])
})

test('a card has the names and numbers, the whole its shape and texts too', async () => {
  const { read } = reading(startReal, 20_000)
  const card = await read(order('Nabo', 'card'))
  const whole = await read(order('Nabo', 'whole'))
  if (!('summary' in card && 'summary' in whole)) throw new Error('Neither is broken')
  expect(card.partial).toBe(true)
  expect(whole.partial).toBeUndefined()
  expect({ ...card.summary, shape: '' }).toEqual({ ...whole.summary, shape: '' })
  expect([card.text.includes('følgeskab'), whole.text.includes('følgeskab')]).toEqual([false, true])
  expect(whole.summary.shape).toContain('<rect')
  const broken = await read({ name: 'brev.grundskabelon', bytes: Uint8Array.of(1, 2, 3), depth: 'card' })
  expect(nameIn(broken)).toMatch(/er ikke en skabelon/)
})

test.each([
  ['that would take for ever', 'for (;;);', /tog for lang tid at læse/],
  [
    'that takes all memory',
    'const all = []; for (;;) all.push(new Array(10000).fill(1.5))',
    /mere hukommelse/,
  ],
  ['on which the thread breaks', "throw new TypeError('x is undefined')", /på grund af en fejl i Grundlag/],
  ['on which the thread ends', 'process.exit(1)', /på grund af en fejl i Grundlag/],
])('a file %s is broken for that reason, and all others are read', async (_, fault, reason) => {
  const { read } = reading(() => badThread(fault), 1500)
  const names = ['a', 'b', 'ond', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
  const contents = await Promise.all(names.map((name) => read(order(name))))
  const said = contents.map(nameIn)
  expect(said[2]).toMatch(reason)
  expect(contents[2]).toMatchObject({ again: 'nextStart' })
  expect(said.toSpliced(2, 1)).toEqual(names.toSpliced(2, 1).map((name) => `læst: ${name}.grundskabelon`))
})

test('a fault of ours is logged, and is no other file’s fault', async () => {
  const fault = new TypeError('x is undefined')
  const { read, logged } = reading(
    () =>
      new Worker(
        `const { parentPort } = require('node:worker_threads')
        parentPort.on('message', ({ name }) => parentPort.postMessage(
          name === 'ond.grundskabelon' ? { fault: new TypeError('x is undefined') } : { content: { reason: name } }))`,
        { eval: true },
      ),
    20_000,
  )
  const [bad, good] = await Promise.all([read(order('ond')), read(order('god'))])
  expect(nameIn(bad)).toMatch(/på grund af en fejl i Grundlag/)
  expect(nameIn(good)).toBe('god.grundskabelon')
  expect(logged).toMatchObject([fault])
})
