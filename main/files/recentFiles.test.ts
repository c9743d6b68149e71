import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recentFiles } from './recentFiles.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-recent-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const store = () => path.join(folder, 'recent.json')
const open = () => recentFiles(store(), () => new Date('2026-01-02T03:04:05Z'))
const make = async (name: string) => {
  await fs.writeFile(path.join(folder, name), '')
  return path.join(folder, name)
}
const names = async () => (await open().list()).map(({ name }) => name)

test('the file opened last stands first, once, also after a restart', async () => {
  const [a, b] = [await make('a.grundlag'), await make('b.grundlag')]
  const recent = open()
  await recent.add(a, 'Titel A')
  await recent.add(b, 'Titel B')
  await recent.add(a, 'Titel A2')
  expect(await open().list()).toEqual([
    { path: a, name: 'a', folder, title: 'Titel A2', at: '2026-01-02T03:04:05.000Z' },
    { path: b, name: 'b', folder, title: 'Titel B', at: '2026-01-02T03:04:05.000Z' },
  ])
})

test('ten are remembered', async () => {
  const recent = open()
  for (let i = 0; i < 12; i++) await recent.add(await make(`${i}.grundlag`), '')
  expect(await names()).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2'])
})

test('changes made at once all arrive', async () => {
  const recent = open()
  const files = await Promise.all(['a', 'b', 'c'].map((name) => make(`${name}.grundlag`)))
  await Promise.all(files.map((file) => recent.add(file, '')))
  expect(await names()).toEqual(['c', 'b', 'a'])
})

test('what is gone from the disk is not shown, and what is removed is forgotten', async () => {
  const [a, b, c] = [await make('a.grundlag'), await make('b.grundlag'), await make('c.grundlag')]
  const recent = open()
  for (const file of [a, b, c]) await recent.add(file, '')
  await fs.rm(b)
  await recent.remove(a)
  expect(await names()).toEqual(['c'])
  await recent.clear()
  expect(await names()).toEqual([])
})

test.each([
  ['nothing', null],
  ['no JSON', '{"version":1,"files":['],
  ['another shape', '{"version":1,"files":[{"path":7}]}'],
  ['a newer store', '{"version":2,"files":[]}'],
])('a store with %s counts as empty and is written anew', async (_, text) => {
  if (text !== null) await fs.writeFile(store(), text)
  expect(await names()).toEqual([])
  await open().add(await make('a.grundlag'), '')
  expect(await names()).toEqual(['a'])
})
