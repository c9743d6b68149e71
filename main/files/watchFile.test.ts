import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atomicWrite } from './atomicWrite.ts'
import { watchFile } from './watchFile.ts'

let folder: string
let touched = 0
let stop = () => {}
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-watch-'))
  touched = 0
  await fs.writeFile(path.join(folder, 'a.grundlag'), 'en')
  stop = watchFile(path.join(folder, 'a.grundlag'), () => {
    touched += 1
  })
})
afterEach(() => {
  stop()
  return fs.rm(folder, { recursive: true, force: true })
})

test('a file that is replaced is noticed, and noticed again', async () => {
  const { size } = await fs.stat(path.join(folder, 'a.grundlag'))
  expect(size).toBe(2)
  await atomicWrite(path.join(folder, 'a.grundlag'), Buffer.from('to'))
  await expect.poll(() => touched, { timeout: 5000 }).toBe(1)
  await fs.rename(path.join(folder, 'a.grundlag'), path.join(folder, 'b.grundlag'))
  await expect.poll(() => touched, { timeout: 5000 }).toBe(2)
})

test('a folder that cannot be watched is no error', () => {
  expect(() => watchFile(path.join(folder, 'ingen', 'a.grundlag'), () => {})()).not.toThrow()
})
