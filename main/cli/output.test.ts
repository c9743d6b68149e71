import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { output } from './output.ts'

const sink = (write: (chunk: Buffer) => Error | null) =>
  new Writable({ write: (chunk, _, done) => void setImmediate(() => done(write(chunk))) })

test('everything is out before the program may end', async () => {
  let got = ''
  const stdout = sink((chunk) => {
    got += chunk
    return null
  })
  const { out, flushed } = output({ stdout, stderr: sink(() => null) })
  out('æøå\n')
  out('')
  out('2\n')
  expect(await flushed()).toBe(true)
  expect(got).toBe('æøå\n2\n')
})

test('a reader that has gone away is no error', async () => {
  const stdout = sink(() => Object.assign(new Error('EPIPE'), { code: 'EPIPE' }))
  const { out, flushed } = output({ stdout, stderr: sink(() => null) })
  out('1\n')
  out('2\n')
  expect(await flushed()).toBe(true)
})

test('what did not arrive is known', async () => {
  const stdout = sink(() => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
  const { out, flushed } = output({ stdout, stderr: sink(() => null) })
  out('1\n')
  expect(await flushed()).toBe(false)
})
