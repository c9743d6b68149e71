import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { fileLog, programLine, withoutText } from './log.ts'

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

test('errors of every kind that quote the document and name its file leave neither in the log', async () => {
  const secret = 'Mette Frandsen fyres'
  const file = '/home/mette/Fyringer 2026.grundlag'
  const thrown: unknown[] = [
    new Error(`${secret}\n    at Frandsen.ts:1:1\n    at fyres (${file}.ts:2:2)`),
    new TypeError(`Cannot read ${secret} of ${file}`, { cause: new Error(secret) }),
    Object.assign(new Error(secret), { code: `${secret}.ts:1:1`, path: file, name: secret }),
    new AggregateError([new Error(secret)], file),
    Object.assign(new Error('x'), { stack: `Error: ${secret}\n    at Frandsen.ts:1:1`, message: 'andet' }),
    z.object({ [secret]: z.literal(file) }).safeParse({ [secret]: 1 }).error,
    { message: secret },
    secret,
    await fs.readFile(`/findes-ikke${file}`).catch((error: unknown) => error),
    await Promise.reject(new SyntaxError(`Unexpected token in ${secret}`)).catch((error: unknown) => error),
  ]
  const log = fileLog(folder, now)
  for (const error of thrown) log('document.save', error)
  const text = await fs.readFile(path.join(folder, 'grundlag.log'), 'utf8')
  expect(text.split('\n')).toHaveLength(thrown.length + 1)
  expect(text).not.toMatch(/mette|frandsen|fyre/i)
  expect(text).toContain('TypeError < log.test.ts:')
  expect(text).toContain('ENOENT')
})

test('the first line of a start says which program on which system', async () => {
  fileLog(folder, now)(programLine({ version: '1.2.3', electron: '33.2.1', system: 'win32 10.0 x64' }))
  expect(await fs.readFile(path.join(folder, 'grundlag.log'), 'utf8')).toBe(
    '2026-01-02T03:04:05.000Z start Grundlag 1.2.3, Electron 33.2.1, win32 10.0 x64\n',
  )
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
