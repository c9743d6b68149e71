import { expect, test } from 'vitest'
import { answer, type Handlers } from './answer.ts'

/** Handlers of which only those given may be called. */
const handlers = (given: Partial<Handlers<string>>) =>
  new Proxy(given as Handlers<string>, {
    get: (target, name) =>
      Reflect.get(target, name) ?? (() => expect.unreachable(`${String(name)} was called`)),
  })
const quiet = () => undefined

test('the argument arrives as its schema makes it, with the window it came from', async () => {
  let got: unknown
  const made = handlers({
    'link.open': (argument, window) => {
      got = [argument, window]
      return null
    },
  })
  await answer('link.open', made, { href: 'https://example.com/', more: 1 }, 'vindue', quiet)
  expect(got).toEqual([{ href: 'https://example.com/' }, 'vindue'])
})

test('an argument that does not fit is refused with its path, before any handler', async () => {
  expect(await answer('document.open', handlers({}), { path: 7 }, '', quiet)).toMatchObject({
    ok: false,
    refusal: { code: 'invalid', path: 'path', message: expect.stringContaining('(path)') },
  })
  await expect(answer('link.open', handlers({}), { href: 'javascript:1' }, '', quiet)).rejects.toThrow(
    'Invalid argument of link.open',
  )
})

test('a bug is logged, and answered without its inside', async () => {
  const logged: unknown[] = []
  const log = (where: string, error: unknown) => logged.push([where, (error as Error).message])
  const broken = handlers({
    'app.welcome': () => {
      throw new Error('secret text')
    },
  })
  await expect(answer('app.welcome', broken, undefined, '', log)).rejects.toThrow(/^app\.welcome failed$/)
  expect(logged).toEqual([['app.welcome', 'secret text']])
})

test('a request that can be refused never rejects', async () => {
  const broken = handlers({ 'document.open': () => Promise.reject(new Error('secret text')) })
  const answered = await answer('document.open', broken, { path: null }, '', quiet)
  expect(answered).toMatchObject({ ok: false, refusal: { code: 'failed' } })
  expect(JSON.stringify(answered)).not.toContain('secret')
})
