import { describe, expect, it } from 'vitest'
import { linesOfSource } from '../../core/import/source.ts'
import { source } from '../../tests/builders/imported.ts'
import { chunksOf, goingOn, linesOfChunk, tableOfLine } from './chunks.ts'

const long = Array.from({ length: 130 }, (_, i) => `Linje ${i}`)
const mixed = source(
  'Før',
  [
    ['', 'Chef'],
    ['Fokus', 'Et\nto'],
  ],
  ...long,
  Array.from({ length: 90 }, (_, i) => [`${i}`, null]),
)

describe('a source in chunks', () => {
  it('holds every line once and in order', () => {
    const chunks = chunksOf(mixed)
    expect(chunks.flatMap(linesOfChunk)).toEqual(linesOfSource(mixed))
    expect(chunks.map(({ count }) => count)).toEqual([1, 4, 40, 40, 40, 10, 40, 40, 10])
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length)
  })

  it('names a table once, above its first rows', () => {
    const tables = chunksOf(mixed).filter((chunk) => chunk.kind === 'rows')
    expect(tables.map(({ first }) => first)).toEqual([true, true, false, false])
  })

  it('says where a page begins', () => {
    const { blocks, ...rest } = source('a', 'b', 'c')
    const paged = { ...rest, blocks: blocks.map((block, i) => ({ ...block, page: i === 0 ? 1 : 2 })) }
    expect(
      chunksOf(paged)
        .flatMap((chunk) => (chunk.kind === 'lines' ? chunk.lines : []))
        .map(({ page }) => page),
    ).toEqual([1, 2, null])
  })

  it('knows which lines go on with the one above', () => {
    const { blocks, ...rest } = source('a', 'b', 'c', [['d\ne', 'f']], 'g')
    const apart = blocks.map((block, i) => (i === 2 && block.kind === 'line' ? { ...block, gap: 1 } : block))
    expect([...goingOn({ ...rest, blocks: apart })]).toEqual(['l2', 'l5'])
  })

  it('finds the table of a line', () => {
    expect(tableOfLine(mixed, 'l3')).toBe('t1')
    expect(tableOfLine(mixed, 'l1')).toBeNull()
    expect(tableOfLine(mixed, null)).toBeNull()
  })

  it('has none for an empty source', () => {
    expect(chunksOf(source())).toEqual([])
  })
})
