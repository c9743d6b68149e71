import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeStore } from './placeStore.ts'

let file: string
beforeEach(async () => {
  file = path.join(await fs.mkdtemp(path.join(tmpdir(), 'grundlag-place-')), 'data', 'windows.json')
})
afterEach(() => fs.rm(path.dirname(path.dirname(file)), { recursive: true, force: true }))

const place = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximised: true }

test('the next start knows where a window stood', () => {
  placeStore(file).remember('screen', place)
  expect(placeStore(file).recall('screen')).toEqual(place)
})

test.each([
  '',
  'null',
  '{"version":2}',
  '{"version":1,"places":[{"screens":"s","place":{"bounds":{"x":1e99}}}]}',
])('a file that holds %j counts as none', async (content) => {
  await fs.mkdir(path.dirname(file))
  await fs.writeFile(file, content)
  expect(placeStore(file).recall('s')).toBe(null)
})

test('where nothing can be written, the program goes on and still knows', async () => {
  await fs.writeFile(path.dirname(file), '')
  const store = placeStore(file)
  store.remember('screen', place)
  expect(store.recall('screen')).toEqual(place)
})
