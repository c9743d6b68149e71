import { expect, test } from 'vitest'
import { createStore, derived } from './createStore.ts'

test('followers of what is worked out hear of it only when it is another value', () => {
  const words = createStore('tillid')
  const length = derived(words, (value) => value.length)
  const heard: number[] = []
  const stop = length.subscribe(() => heard.push(length.get()))
  words.set('ansvar')
  words.set('mod')
  words.set('ro')
  stop()
  words.set('nærvær')
  expect(heard).toEqual([3, 2])
  expect(length.get()).toBe(6)
})

test('one who comes back hears what has changed since', () => {
  const words = createStore('tillid')
  const length = derived(words, (value) => value.length)
  length.subscribe(() => undefined)()
  words.set('mod')
  const heard: number[] = []
  length.subscribe(() => heard.push(length.get()))
  length.subscribe(() => heard.push(-length.get()))
  words.set('ro')
  expect(heard).toEqual([2, -2])
})
