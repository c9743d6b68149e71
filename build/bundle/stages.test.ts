import { describe, expect, it } from 'vitest'
import { filesOfStages, type ModuleInfo } from './stages.ts'

const stages = { entry: 'main', window: 'window', program: 'program' }

/** Modules and what each imports. */
const files = (modules: Readonly<Record<string, readonly string[]>>) => {
  const infoOf = (id: string): ModuleInfo => {
    const importedIds = modules[id]
    return importedIds === undefined ? null : { importedIds }
  }
  return Object.fromEntries(filesOfStages(stages, infoOf))
}

describe('the files of the stages', () => {
  it('are four: each stage with Electron and without', () => {
    expect(
      files({
        main: ['electron', 'words'],
        window: ['electron', 'words', 'place'],
        words: [],
        place: ['electron'],
        program: ['electron', 'place', 'menu', 'model'],
        menu: ['electron', 'model'],
        model: ['words', 'schema'],
        schema: ['model'],
        worker: ['model', 'font'],
        font: [],
      }),
    ).toEqual({
      window: 'window',
      words: 'windowWords',
      place: 'window',
      program: 'program',
      menu: 'program',
      model: 'programModel',
      schema: 'programModel',
    })
  })

  it('tells what reaches Electron through any number of modules', () => {
    expect(
      files({
        main: [],
        window: [],
        program: ['one'],
        one: ['two'],
        two: ['three'],
        three: ['electron', 'one'],
      }),
    ).toMatchObject({ one: 'program', two: 'program', three: 'program' })
  })
})
