import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identityOf } from './sameFile.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-same-'))
  await fs.writeFile(path.join(folder, 'a.grundlag'), '')
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

test('a link, a linked folder and a path with dots are the file itself', async () => {
  await fs.symlink('a.grundlag', path.join(folder, 'genvej.grundlag'))
  await fs.symlink(folder, path.join(folder, 'mappe'))
  const own = await identityOf(path.join(folder, 'a.grundlag'))
  for (const way of ['genvej.grundlag', 'mappe/a.grundlag', 'mappe/../a.grundlag'])
    expect(await identityOf(path.join(folder, way))).toBe(own)
  expect(await identityOf(path.join(folder, 'b.grundlag'))).not.toBe(own)
})

test('only Windows and macOS take A for a', async () => {
  const file = path.join(folder, 'Ny.grundlag')
  const shouted = path.join(folder, 'NY.GRUNDLAG')
  expect(await identityOf(file, 'win32')).toBe(await identityOf(shouted, 'win32'))
  expect(await identityOf(file, 'darwin')).toBe(await identityOf(shouted, 'darwin'))
  expect(await identityOf(file, 'linux')).not.toBe(await identityOf(shouted, 'linux'))
})

test('a file that is gone still has one name', async () => {
  const gone = path.join(folder, 'x', '..', 'væk.grundlag')
  expect(await identityOf(gone)).toBe(await identityOf(path.join(folder, 'væk.grundlag')))
})
