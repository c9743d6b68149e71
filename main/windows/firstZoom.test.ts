import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { firstZoom } from './firstZoom.ts'

test.each([
  ['{"toolZoom":1.5,"autosave":false}', 1.5],
  ['{"autosave":false}', 1],
  ['{"toolZoom":40}', 1],
  ['{"toolZoom":"1.5"}', 1],
  ['null', 1],
  ['', 1],
])('the first window of a start is as large as %j says', async (content, zoom) => {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-zoom-'))
  const file = path.join(folder, 'preferences.json')
  await fs.writeFile(file, content)
  expect(firstZoom(file)).toBe(zoom)
  await fs.rm(folder, { recursive: true })
  expect(firstZoom(file)).toBe(1)
})
