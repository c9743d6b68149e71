import { describe, expect, it } from 'vitest'
import { readLater } from './readLater.ts'

type Handlers = {
  readonly twice: (given: number) => number | Promise<number>
  readonly sum: (one: number, other: number) => number | Promise<number>
}
const handlers: Handlers = { twice: (given) => given * 2, sum: (one, other) => one + other }

describe('functions that are read later', () => {
  it('are read once, when the first of them is called', async () => {
    let reads = 0
    const later = readLater<Handlers>(['twice', 'sum'], async () => {
      reads += 1
      return handlers
    })
    expect(reads).toBe(0)
    expect(await Promise.all([later.twice(4), later.sum(1, 2)])).toEqual([8, 3])
    expect(await later.twice(1)).toBe(2)
    expect(reads).toBe(1)
  })

  it('are tried again where they could not be read', async () => {
    const answers = [Promise.reject(new Error('no disk')), Promise.resolve(handlers)]
    const later = readLater<Handlers>(['twice', 'sum'], () => answers.shift() ?? Promise.resolve(handlers))
    await expect(later.twice(4)).rejects.toThrow('no disk')
    expect(await later.twice(4)).toBe(8)
  })

  it('pass on what one of them throws, and stay', async () => {
    const broken = { ...handlers, twice: () => Promise.reject(new Error('not a number')) }
    const later = readLater<Handlers>(['twice', 'sum'], async () => broken)
    await expect(later.twice(4)).rejects.toThrow('not a number')
    expect(await later.sum(1, 1)).toBe(2)
  })
})
