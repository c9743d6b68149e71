import * as fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import { documentFolder, titled } from '../../tests/builders/documentFolder.ts'

/** Work on a document that is not saved yet outlives a crash, and nothing else. */

const { file, program, saveElsewhere } = documentFolder()

test('work of a page that crashed opens again under its file, and is not taken for the file', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window, crash } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const edits = [{ op: 'replace' as const, path: ['about', 'title'], value: 'Min vej' }]
  expect(await requests['recovery.keep']({ edits, saved: false }, window)).toBe(true)
  expect(await requests['recovery.list'](undefined, window)).toEqual([])
  crash()
  const [work] = await requests['recovery.list'](undefined, window)
  expect(work).toMatchObject({ name: 'a', path: file('a.grundlag'), differences: 1 })
  expect(await requests['document.open']({ path: file('a.grundlag') }, window)).toMatchObject({
    value: { recovered: work?.id, framework: { about: { title: 'Vores vej' } } },
  })
  expect(await requests['recovery.open']({ id: work?.id ?? '' }, window)).toMatchObject({
    value: { unsaved: true, path: file('a.grundlag'), framework: { about: { title: 'Min vej' } } },
  })
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.save']({ framework: titled('Min vej'), as: false }, window)).toMatchObject({
    refusal: { code: 'changed-outside' },
  })
})

test('work is forgotten when it is saved, and when the user lets it go', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const write = (title: string) =>
    requests['recovery.keep'](
      { edits: [{ op: 'replace', path: ['about', 'title'], value: title }], saved: false },
      window,
    )
  await write('Min vej')
  expect(await fs.readdir(file('recovery'))).toHaveLength(1)
  await requests['document.save']({ framework: titled('Min vej'), as: false }, window)
  expect(await fs.readdir(file('recovery'))).toEqual([])
  await write('Min vej til')
  await requests['document.leave'](undefined, window)
  expect(await fs.readdir(file('recovery'))).toEqual([])
})
