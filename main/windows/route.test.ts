import { expect, test } from 'vitest'
import { routeOf } from './route.ts'

const showing = (path: string) => ({ openPath: () => path, isFree: () => false })
const welcome = () => ({ openPath: () => null, isFree: () => true })
const unnamed = () => ({ openPath: () => null, isFree: () => false })
/** Names that differ in case alone are one file here. */
const identity = async (file: string) => file.toLowerCase()

test('on the welcome screen a file opens in the window itself', async () => {
  const asking = welcome()
  expect(await routeOf('/a', asking, [asking], identity)).toEqual({ kind: 'open', window: asking })
})

test('a window with a document keeps it: the file gets a window of its own', async () => {
  for (const asking of [showing('/b'), unnamed()])
    expect(await routeOf('/a', asking, [asking, welcome()], identity)).toEqual({ kind: 'new' })
})

test('a file that is open somewhere, by whatever name, is shown where it is', async () => {
  const holder = showing('/A')
  const asking = welcome()
  expect(await routeOf('/a', asking, [asking, holder], identity)).toEqual({ kind: 'show', window: holder })
  expect(await routeOf('/a', holder, [asking, holder], identity)).toEqual({ kind: 'show', window: holder })
})

test('from outside any welcome screen is taken, the one last in front first', async () => {
  const [first, second] = [welcome(), welcome()]
  expect(await routeOf('/a', null, [unnamed(), first, second], identity)).toEqual({
    kind: 'open',
    window: first,
  })
  expect(await routeOf('/a', null, [unnamed()], identity)).toEqual({ kind: 'new' })
  expect(await routeOf('/a', null, [], identity)).toEqual({ kind: 'new' })
})
