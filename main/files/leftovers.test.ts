import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweepLeftovers } from './leftovers.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-leftovers-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

test('what killed saves left days ago goes; what is fresh or not ours stays', async () => {
  const now = new Date(2026, 2, 10)
  const files = [
    ['.0123456789ab.grundlag-tmp', new Date(2026, 2, 5)],
    ['.abcdefabcdef.grundlag-tmp', new Date(2026, 2, 9, 23)],
    ['.min-egen.grundlag-tmp', new Date(2026, 2, 5)],
    ['a.grundlag', new Date(2026, 2, 5)],
  ] as const
  for (const [name, at] of files) {
    await fs.writeFile(path.join(folder, name), '')
    await fs.utimes(path.join(folder, name), at, at)
  }
  await sweepLeftovers(folder, now)
  expect((await fs.readdir(folder)).sort()).toEqual([
    '.abcdefabcdef.grundlag-tmp',
    '.min-egen.grundlag-tmp',
    'a.grundlag',
  ])
})

test('a folder that is not there is nothing to sweep', async () => {
  await expect(sweepLeftovers(path.join(folder, 'ingen'), new Date())).resolves.toBeUndefined()
})
