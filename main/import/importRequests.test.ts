import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ok } from '../../core/framework/result.ts'
import { about, framework } from '../../tests/builders/framework.ts'
import { newFile, type OpenFile } from '../documents/openFile.ts'
import { openWorks } from '../documents/works.ts'
import { recoveryStore } from '../recovery/recoveryStore.ts'
import { type ImportWindow, importRequests } from './importRequests.ts'
import type { ForeignReader } from './readAside.ts'
import { mostMegabytes } from './readDocument.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-import-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

/** A window with a document of its own, whose user chooses this file; what is read is given back as its name. */
function program(chosen: string | null, reader: ForeignReader = readsAll) {
  let file: OpenFile = newFile('Mit eget')
  const progress: number[] = []
  const recovery = recoveryStore(path.join(folder, 'recovery'))
  const works = openWorks(recovery)
  const window: ImportWindow = {
    file: () => file,
    setFile: (next) => {
      file = next
    },
    askOpen: async () => null,
    askSave: async () => null,
    askUnsaved: async () => 'cancel',
    askForeign: async () => chosen,
    tellImport: ({ done }) => void progress.push(done),
    tell: () => undefined,
    onGone: () => undefined,
  }
  return {
    requests: importRequests({ works, recovery, readForeign: reader }),
    window,
    works,
    progress,
    file: () => file,
  }
}

const readsAll: ForeignReader = async ({ name, content }, { progress }) => {
  progress?.(1)
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return ok({ kind: 'source', source: { name: `${name}: ${text}`, format: 'text', blocks: [] }, known: null })
}

test('a chosen, a dropped and a pasted document are read, and the window keeps its own', async () => {
  const where = path.join(folder, 'plan.txt')
  await fs.writeFile(where, 'Ledelse')
  const { requests, window, progress, file } = program(where)
  const read = async (wish: Parameters<(typeof requests)['import.read']>[0]) => {
    const answer = await requests['import.read'](wish, window)
    return answer.ok && answer.value.kind === 'source' ? answer.value.source.name : answer
  }
  expect(await read({ from: 'dialog' })).toBe('plan.txt: Ledelse')
  expect(await read({ from: 'file', path: where })).toBe('plan.txt: Ledelse')
  expect(await read({ from: 'text', text: 'Kopieret' })).toBe('Indsat tekst: Kopieret')
  expect(progress).toEqual([1, 1, 1])
  expect(file().name).toBe('Mit eget')
})

test('thinking better of it is no refusal to show', async () => {
  const { requests, window } = program(null)
  expect(await requests['import.read']({ from: 'dialog' }, window)).toMatchObject({
    refusal: { code: 'cancelled' },
  })
})

test('a file that is gone, a folder and a gigantic file are refused before anything is read', async () => {
  const huge = path.join(folder, 'stor.pdf')
  await fs.writeFile(huge, '')
  await fs.truncate(huge, (mostMegabytes + 1) * 1024 * 1024)
  const { requests, window } = program(null, async () => {
    throw new Error('Nothing is to be read')
  })
  const read = (where: string) => requests['import.read']({ from: 'file', path: where }, window)
  expect(await read(path.join(folder, 'væk.pdf'))).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await read('plan.pdf')).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await read(folder)).toMatchObject({
    refusal: { message: expect.stringContaining('er ikke en fil') },
  })
  expect(await read(huge)).toMatchObject({
    refusal: { message: expect.stringContaining('fylder mere end 150 MB') },
  })
})

test('stopping is answered at once and stops the reader', async () => {
  let stopped = false
  const { requests, window, works } = program(
    null,
    (_, { signal }) =>
      new Promise(() => {
        signal?.addEventListener('abort', () => {
          stopped = true
        })
        works.stop(window)
      }),
  )
  const answer = await requests['import.read']({ from: 'text', text: 'Ledelse' }, window)
  expect(answer).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(stopped).toBe(true)
})

test('a framework that was made here becomes the document of the window, in no file yet', async () => {
  const { requests, window, works, file } = program(null)
  const begun = await requests['import.begin'](
    { framework: framework(about({ title: 'Vores vej' })) },
    window,
  )
  expect(begun).toMatchObject({ ok: true, value: { path: null, name: 'Vores vej', unsaved: true } })
  expect(file()).toMatchObject({ path: null, name: 'Vores vej' })
  expect(works.keeperOf(window)).not.toBeNull()
})
