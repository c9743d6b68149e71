import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { personalWords } from './personalWords.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'grundlag-ordbog-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const file = () => path.join(folder, 'ordbog.txt')

it('keeps what it learns between starts, one word a line and in Danish order', async () => {
  const words = personalWords(file())
  await Promise.all(['ærlig-snak', 'onboarding', 'åbenhedskultur', 'Bifrost', 'onboarding'].map(words.learn))
  expect(await readFile(file(), 'utf8')).toBe('Bifrost\nonboarding\nærlig-snak\nåbenhedskultur\n')
  expect(await personalWords(file()).all()).toEqual(['Bifrost', 'onboarding', 'ærlig-snak', 'åbenhedskultur'])
})

it('forgets', async () => {
  const words = personalWords(file())
  await words.learn('onboarding')
  await words.forget('onboarding')
  expect(await words.all()).toEqual([])
  expect(await readFile(file(), 'utf8')).toBe('')
})

it('reads a file that was written by hand, and leaves out what is no word', async () => {
  await writeFile(file(), '\uFEFFfeltet\r\n onboarding \r\n\r\n2 ord\r\n<b>\r\nå\u0308rlig\n')
  expect(await personalWords(file()).all()).toContain('onboarding')
  expect(await personalWords(file()).all()).not.toContain('2 ord')
  expect(await personalWords(file()).all()).not.toContain('<b>')
})

it('says so when it cannot write, and has then learned nothing', async () => {
  await mkdir(file())
  const words = personalWords(file())
  await expect(words.learn('onboarding')).resolves.toMatchObject({ ok: false })
  expect(await words.all()).toEqual([])
  await chmod(folder, 0o700)
})
