import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { fileLog, withoutText } from './log.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-log-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))
const now = () => new Date('2026-01-02T03:04:05Z')

test('an error is noted by kind, code and place, without a word of the user', async () => {
  const log = fileLog(path.join(folder, 'logs'), now)
  log('document.save', Object.assign(new Error('/home/mette/Fyringer.grundlag'), { code: 'ENOSPC' }))
  const text = await fs.readFile(path.join(folder, 'logs/grundlag.log'), 'utf8')
  expect(text).toMatch(/^2026-01-02T03:04:05\.000Z document\.save Error ENOSPC < log\.test\.ts:\d+:\d+/)
  expect(text).not.toMatch(/mette|Fyringer/)
})

test('text that an error quotes over several lines stays out too', () => {
  const quoting = z.object({ 'Hemmelig tekst': z.string() }).safeParse({})
  expect(withoutText(quoting.error)).not.toContain('Hemmelig')
  expect(withoutText(new Error('a\n    at Hemmelig (tekst)'))).not.toContain('Hemmelig')
  expect(withoutText('Hemmelig')).toBe('string')
})

test('the log does not grow for ever; the one before it is kept', async () => {
  await fs.writeFile(path.join(folder, 'grundlag.log'), 'x'.repeat(1024 * 1024 + 1))
  fileLog(folder, now)('start', null)
  expect((await fs.readdir(folder)).sort()).toEqual(['grundlag.log', 'grundlag.log.1'])
  expect((await fs.readFile(path.join(folder, 'grundlag.log'), 'utf8')).length).toBeLessThan(100)
})

test('where nothing can be written, the program goes on', async () => {
  await fs.writeFile(path.join(folder, 'fil'), '')
  expect(() => fileLog(path.join(folder, 'fil'), now)('start', null)).not.toThrow()
})
