import * as fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import { documentFolder, titled } from '../../tests/builders/documentFolder.ts'

/** The file of a document is changed or taken away by somebody else. */

const { file, program, saveElsewhere, titleOf } = documentFolder()

test('a file that somebody else has changed is never saved over without a word', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  expect(await requests['document.check'](undefined, window)).toBe('same')
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.check'](undefined, window)).toBe('changed')
  for (const by of ['user', 'itself'] as const)
    expect(
      await requests['document.save']({ framework: titled('Min vej'), as: false, by }, window),
    ).toMatchObject({ ok: false, refusal: { code: 'changed-outside' } })
  expect(await titleOf('a.grundlag')).toBe('Kollegaens vej')
  expect(await requests['document.compare']({ framework: titled('Min vej') }, window)).toMatchObject({
    value: [{ kind: 'reworded', before: 'Kollegaens vej', after: 'Min vej' }],
  })
})

test('kept over the other one, the other one is a backup; and then it is ours again', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await saveElsewhere('Kollegaens vej')
  const over = { framework: titled('Min vej'), as: false, by: 'over' } as const
  expect(await requests['document.save'](over, window)).toMatchObject({ ok: true })
  expect(await titleOf('a.grundlag')).toBe('Min vej')
  const [backup] = await requests['backups.list'](undefined, window)
  expect(backup).toMatchObject({ kind: 'replaced' })
  expect(await requests['backups.open']({ id: backup?.id ?? '' }, window)).toMatchObject({
    value: { path: null, framework: { about: { title: 'Kollegaens vej' } } },
  })
})

test('given up for the other one, mine is a backup', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.reload']({ mine: titled('Min vej') }, window)).toMatchObject({
    value: { path: file('a.grundlag'), framework: { about: { title: 'Kollegaens vej' } } },
  })
  const [backup] = await requests['backups.list'](undefined, window)
  expect(backup).toMatchObject({ kind: 'mine' })
  const saved = await requests['document.save']({ framework: titled('Fælles vej'), as: false }, window)
  expect(saved).toMatchObject({ ok: true })
})

test('a file that was taken away is put back by the user, not by the program', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await fs.rename(file('a.grundlag'), file('b.grundlag'))
  const save = (by: 'user' | 'itself') =>
    requests['document.save']({ framework: titled('Min vej'), as: false, by }, window)
  expect(await save('itself')).toMatchObject({ ok: false, refusal: { code: 'gone' } })
  expect(await titleOf('a.grundlag')).toBe('not-found')
  expect(await save('user')).toMatchObject({ ok: true })
  expect([await titleOf('a.grundlag'), await titleOf('b.grundlag')]).toEqual(['Min vej', 'Vores vej'])
})

test('going over to the other one can be stopped, and then nothing has happened', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const before = window.file()
  await saveElsewhere('Kollegaens vej')
  const reloading = requests['document.reload']({ mine: titled('Min vej') }, window)
  await requests['work.cancel'](undefined, window)
  expect(await reloading).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  // What was begun has come to its end when the next in turn is answered.
  expect(await requests['document.check'](undefined, window)).toBe('changed')
  expect(window.file()).toBe(before)
  expect(await requests['backups.list'](undefined, window)).not.toContainEqual(
    expect.objectContaining({ kind: 'mine' }),
  )
})
