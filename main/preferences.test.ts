import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPreferences } from '../core/bridge/preferences.ts'
import { preferenceStore } from './preferences.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'grundlag-preferences-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const file = () => path.join(folder, 'preferences.json')

describe('what the user has chosen', () => {
  it('is kept between starts', async () => {
    await preferenceStore(file()).set({ autosave: false })
    expect(await preferenceStore(file()).get()).toEqual({ ...defaultPreferences, autosave: false })
  })

  it('is not lost when two choices come at once', async () => {
    const store = preferenceStore(file())
    await Promise.all([
      store.set({ autosave: false }),
      store.set({ spelling: false }),
      store.set({ pageZoom: 1.5 }),
    ])
    const kept: unknown = JSON.parse(await readFile(file(), 'utf8'))
    expect(kept).toMatchObject({ autosave: false, spelling: false, pageZoom: 1.5 })
  })

  it('counts choice by choice where the file holds nonsense', async () => {
    await writeFile(file(), '{"autosave":"måske","spelling":false,"ukendt":1}')
    expect(await preferenceStore(file()).get()).toEqual({ ...defaultPreferences, spelling: false })
    await writeFile(file(), '[')
    expect(await preferenceStore(file()).get()).toEqual(defaultPreferences)
  })
})
