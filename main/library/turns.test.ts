import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takingTurns } from './turns.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that a test ends when it likes. */
function held() {
  let end = (_: string) => {}
  const done = new Promise<string>((resolve) => {
    end = resolve
  })
  return { done, end: (value = 'done') => end(value) }
}

test('what ends in time gives what came of it', async () => {
  const turns = takingTurns(100)
  expect(await turns('a', async () => 'done')).toBe('done')
})

test('what the system refuses is nothing, and a bug is a bug', async () => {
  const turns = takingTurns(100)
  const away = async () => {
    throw Object.assign(new Error('away'), { code: 'ENOENT' })
  }
  expect(await turns('a', away)).toBeNull()
  await expect(
    turns('a', async () => {
      throw new TypeError('bug')
    }),
  ).rejects.toThrow('bug')
})

test('what hangs is given up, told to stop, and not asked again until it has let go', async () => {
  const turns = takingTurns(100)
  const drive = held()
  const asked: AbortSignal[] = []
  const work = (_: () => void, signal: AbortSignal) => {
    asked.push(signal)
    return drive.done
  }
  const first = turns('drive', work)
  await vi.advanceTimersByTimeAsync(100)
  expect(await first).toBeNull()
  expect(asked[0]?.aborted).toBe(true)
  expect(await turns('drive', work)).toBeNull()
  expect(asked).toHaveLength(1)
  drive.end()
  await vi.advanceTimersByTimeAsync(0)
  expect(await turns('drive', work)).toBe('done')
})

test('what goes on answering may take its time', async () => {
  const turns = takingTurns(100)
  const slow = held()
  let alive = () => {}
  const first = turns('slow', (answered) => {
    alive = answered
    return slow.done
  })
  for (let i = 0; i < 5; i++) {
    await vi.advanceTimersByTimeAsync(80)
    alive()
  }
  slow.end()
  expect(await first).toBe('done')
})

test('two at a time; the third waits, and goes on beside one that hangs', async () => {
  const turns = takingTurns(100)
  const [hung, healthy] = [held(), held()]
  const one = turns('hung', () => hung.done)
  const two = turns('healthy', () => healthy.done)
  let begun = false
  const three = turns('third', async () => {
    begun = true
    return 'third'
  })
  await vi.advanceTimersByTimeAsync(50)
  expect(begun).toBe(false)
  healthy.end()
  expect(await two).toBe('done')
  expect(await three).toBe('third')
  await vi.advanceTimersByTimeAsync(100)
  expect(await one).toBeNull()
})

test('with both turns taken by what hangs, nobody waits', async () => {
  const turns = takingTurns(100)
  const [a, b] = [held(), held()]
  const [one, two] = [turns('a', () => a.done), turns('b', () => b.done)]
  const waiting = turns('c', async () => 'c')
  await vi.advanceTimersByTimeAsync(100)
  expect([await one, await two, await waiting]).toEqual([null, null, null])
  expect(await turns('d', async () => 'd')).toBeNull()
  a.end()
  await vi.advanceTimersByTimeAsync(0)
  expect(await turns('d', async () => 'd')).toBe('d')
})
