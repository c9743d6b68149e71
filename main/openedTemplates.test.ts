import { expect, test } from 'vitest'
import { openedTemplates } from './openedTemplates.ts'
import { templateLibrary } from './templateLibrary.ts'

const own = templateLibrary('templates')

test('an opened template is found by its own id, also where it calls itself like one of the program', async () => {
  const roskilde = await own.get('roskilde')
  if (!roskilde.ok) throw new Error('templates/roskilde.json is gone')
  const template = { ...roskilde.value, name: 'Min egen' }
  const media = new Map([['logo1.png', Uint8Array.of(1)]])
  const { library, add, mediaOf } = openedTemplates(own)
  const id = add({ template, media })
  expect(await library.get(id)).toEqual({ ok: true, value: template })
  expect(await library.get('roskilde')).toEqual(roskilde)
  expect(await library.ids()).toEqual(await own.ids())
  expect(mediaOf(id)).toBe(media)
  expect(mediaOf('roskilde').size).toBe(0)
})

test('the oldest are forgotten, and then refused like any unknown one', async () => {
  const roskilde = await own.get('roskilde')
  if (!roskilde.ok) throw new Error('templates/roskilde.json is gone')
  const { library, add } = openedTemplates(own)
  const ids = Array.from({ length: 21 }, () => add({ template: roskilde.value, media: new Map() }))
  expect((await library.get(ids[0] ?? '')).ok).toBe(false)
  expect((await library.get(ids[20] ?? '')).ok).toBe(true)
})
