import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import type { Handlers } from './answer.ts'
import { answeringWith } from './answering.ts'

type Window = { readonly name: string }

const page = {} as WebContents
const printed = {} as WebContents
const handlers = {
  'preferences.get': (_: undefined, { name }: Window) => name,
} as unknown as Handlers<Window>
const answering = answeringWith({
  handlers,
  windowOf: (contents) => (contents === page ? { name: 'vinduet' } : null),
  log: () => undefined,
})

test('a channel of the contract is answered for the window that asks', async () => {
  expect(await answering(page, 'preferences.get', undefined)).toBe('vinduet')
})

test.each(['preferences', 'toString', '__proto__', '', 7, null])('no other is: %s', async (channel) => {
  await expect(answering(page, channel, undefined)).rejects.toThrow('Not allowed')
})

test('a page without a window of ours is answered nothing', async () => {
  await expect(answering(printed, 'preferences.get', undefined)).rejects.toThrow('Not allowed')
})
