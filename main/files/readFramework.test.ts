import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packFramework } from '../../core/file/packFramework.ts'
import { competency, framework, roles } from '../../tests/builders/framework.ts'
import { readFramework } from './readFramework.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-read-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))
const file = (name: string) => path.join(folder, name)

const example = framework(roles('Chef'), competency('Økonomi'))

test('a saved framework is read, also through a link', async () => {
  await fs.writeFile(file('æ ø.grundlag'), packFramework(example))
  await fs.symlink(file('æ ø.grundlag'), file('genvej.grundlag'))
  for (const name of ['æ ø.grundlag', 'genvej.grundlag'])
    expect(await readFramework(file(name))).toMatchObject({ ok: true, value: { framework: example } })
})

test('two gigabytes of zeros are refused before a byte is read', async () => {
  await fs.writeFile(file('zeros.grundlag'), '')
  await fs.truncate(file('zeros.grundlag'), 2 * 1024 ** 3)
  const before = process.memoryUsage().arrayBuffers
  expect(await readFramework(file('zeros.grundlag'))).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024)
})

test('what is no file at all is refused and not waited for', async () => {
  await fs.mkdir(file('mappe.grundlag'))
  for (const name of [file('mappe.grundlag'), '/dev/zero'])
    expect(await readFramework(name)).toMatchObject({ ok: false, refusal: { code: 'not-a-framework' } })
})

test('a file that is not there is refused by name', async () => {
  await fs.writeFile(file('fil'), '')
  for (const name of ['ingen.grundlag', 'fil/ingen.grundlag'])
    expect(await readFramework(file(name))).toMatchObject({
      ok: false,
      refusal: { code: 'not-found', message: expect.stringContaining('"ingen.grundlag"') },
    })
})

test('a link that leads round in a circle is refused', async () => {
  await fs.symlink(file('a.grundlag'), file('b.grundlag'))
  await fs.symlink(file('b.grundlag'), file('a.grundlag'))
  expect(await readFramework(file('a.grundlag'))).toMatchObject({
    ok: false,
    refusal: { code: 'unreadable' },
  })
})
