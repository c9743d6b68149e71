import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileLimits } from '../../core/file/limits.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { competency, framework, roles } from '../../tests/builders/framework.ts'
import { readWithin } from '../files/readWithin.ts'
import { readAhead } from './readAhead.ts'

const older = framework(roles('Chef'), competency('Økonomi'))
const newer = framework(roles('Chef'), competency('Faglighed'))

let folder: string
let file: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-ahead-'))
  file = path.join(folder, 'en.grundlag')
  await fs.writeFile(file, packFramework(older))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

/** The reader, after it has read the older file ahead, and the newer one lies there. */
async function ahead() {
  let ms = 0
  const reader = readAhead(() => new Date(ms))
  reader.begin(file)
  const first = reader.read(file)
  await first
  reader.begin(file)
  const replaced = path.join(folder, 'ny')
  await fs.writeFile(replaced, packFramework(newer))
  return { reader, first, replace: () => fs.rename(replaced, file), later: (by: number) => (ms += by) }
}

const holding = (value: typeof older) => ({ ok: true, value: { unpacked: { framework: value } } })

test('what was read ahead is given once, and then the file is read again', async () => {
  const { reader, first, replace } = await ahead()
  expect(await first).toMatchObject(holding(older))
  await reader.read(file)
  await replace()
  expect(await reader.read(file)).toMatchObject(holding(newer))
})

test('what was read long ago counts for nothing', async () => {
  const { reader, replace, later } = await ahead()
  await replace()
  later(3000)
  expect(await reader.read(file)).toMatchObject(holding(newer))
})

test('bytes that are being read already are taken as they come', async () => {
  const reader = readAhead(() => new Date(0))
  const reading = readWithin(file, 'en.grundlag', fileLimits.file)
  await reading
  await fs.writeFile(file, packFramework(newer))
  reader.begin(file, reading)
  expect(await reader.read(file)).toMatchObject(holding(older))
  expect(await reader.read(file)).toMatchObject(holding(newer))
})

test('another file is read now, and what is refused says so to whoever asks', async () => {
  const reader = readAhead(() => new Date(0))
  reader.begin(path.join(folder, 'ingen.grundlag'))
  expect(await reader.read(file)).toMatchObject(holding(older))
  reader.begin(path.join(folder, 'ingen.grundlag'))
  expect(await reader.read(path.join(folder, 'ingen.grundlag'))).toMatchObject({
    ok: false,
    refusal: { code: 'not-found' },
  })
})
