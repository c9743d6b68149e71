import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encodePng } from '../figures/encodePng.ts'
import { type MediaWindow, mediaRequests } from './mediaRequests.ts'
import { newFile, type OpenFile } from './openFile.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-media-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const requests = mediaRequests()

/** A window with a new document, whose user chooses this file. */
function windowChoosing(chosen: string | null): MediaWindow {
  let open: OpenFile | null = newFile('Vores vej')
  return {
    file: () => open,
    setFile: (file) => {
      open = file
    },
    askPicture: async () => chosen,
  }
}

test('a chosen picture is kept with the document and can be read back by its name', async () => {
  const picture = path.join(folder, 'logo.png')
  const bytes = encodePng(new Uint8Array(4 * 8 * 8), 8, 8)
  await fs.writeFile(picture, bytes)
  const window = windowChoosing(picture)
  const chosen = await requests['logo.choose'](undefined, window)
  if (!chosen.ok) throw new Error(chosen.refusal.message)
  const read = await requests['media.read'](chosen.value, window)
  expect(Buffer.from(read ?? [])).toEqual(Buffer.from(bytes))
  expect(window.file()?.name).toBe('Vores vej')
  expect(await requests['media.read']({ file: 'andet.png' }, window)).toBeNull()
})

test('a user who thinks better of it, a file that is gone and a letter change nothing', async () => {
  const letter = path.join(folder, 'brev.png')
  await fs.writeFile(letter, 'Kære alle')
  const codes = []
  for (const chosen of [null, path.join(folder, 'væk.png'), folder, letter]) {
    const window = windowChoosing(chosen)
    const answer = await requests['logo.choose'](undefined, window)
    codes.push(answer.ok ? null : answer.refusal.code)
    expect(window.file()?.media.size).toBe(0)
  }
  expect(codes).toEqual(['cancelled', 'unreadable', 'unreadable', 'invalid'])
})

test('a film is refused after its beginning was read', async () => {
  const film = path.join(folder, 'film.png')
  const handle = await fs.open(film, 'w')
  await handle.truncate(3_000_000_000)
  await handle.close()
  const answer = await requests['logo.choose'](undefined, windowChoosing(film))
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'limit' } })
})
