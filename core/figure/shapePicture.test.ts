import { expect, test } from 'vitest'
import { readDrawing } from '../../tests/builders/drawing.ts'
import { cell, competency, framework, grid, roles, theme } from '../../tests/builders/framework.ts'
import { midtoneOf, paletteOf } from './colour.ts'
import { shapePicture } from './shapePicture.ts'

const palette = paletteOf('#1f4e79')
const count = (svg: string, element: string) => svg.match(new RegExp(`<${element} `, 'g'))?.length ?? 0

const shapes = {
  principles: framework(
    roles('Alle'),
    ...['Mod', 'Helhed', 'Tillid'].map((name) => competency(name, cell('Alle', 'Skabe helhed for borgeren'))),
    grid('principles'),
  ),
  matrix: framework(
    roles('Chef', 'Leder'),
    theme('A', competency('', cell('Chef', 'en', 'to'), cell('Leder', 'en'))),
    theme('B', competency('', cell('Chef', 'en'))),
    grid('matrix'),
  ),
  worksheet: framework(
    roles('Fælles', { name: 'Eget', prompt: 'Sådan gør jeg' }),
    competency('Mennesker', cell('Fælles', 'en', 'to')),
    grid('worksheet'),
  ),
  relations: framework(
    roles('Alle'),
    ...['opad', 'nedad', 'indad'].map((keyword) => competency({ name: keyword, keyword })),
    grid('relations'),
  ),
  empty: framework(),
}

test.each(Object.entries(shapes))('%s: no text, within its frame, one hue', (_, document) => {
  const svg = shapePicture(document, palette)
  const { texts, shapes: drawn, width, height } = readDrawing(svg)
  expect(texts).toEqual([])
  for (const shape of drawn) {
    expect(Math.min(shape.left, shape.top)).toBeGreaterThanOrEqual(0)
    expect(shape.right).toBeLessThanOrEqual(width)
    expect(shape.bottom).toBeLessThanOrEqual(height)
  }
  expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(new Set([midtoneOf(palette.accent)]))
  expect(shapePicture(document, palette)).toBe(svg)
})

test('principles are a disc for each', () => {
  expect(count(shapePicture(shapes.principles, palette), 'circle')).toBe(3)
})

test('a matrix has a ground for each cell and a line for each statement', () => {
  const [heads, bands, cells, statements] = [2, 2, 4, 4]
  expect(count(shapePicture(shapes.matrix, palette), 'rect')).toBe(heads + bands + cells + statements)
})

test('a column that the leader fills in is drawn empty', () => {
  expect(shapePicture(shapes.worksheet, palette)).toContain('stroke-dasharray')
})

test('relations are satellites, what is led inwards a ring', () => {
  const [leader, ring, satellites] = [1, 1, 2]
  expect(count(shapePicture(shapes.relations, palette), 'circle')).toBe(leader + ring + satellites)
})

test('the largest framework still makes a picture', () => {
  const huge = framework(
    roles(...Array.from({ length: 40 }, (_, i) => `Leder ${i}`)),
    ...Array.from({ length: 100 }, (_, i) =>
      theme(`${i}`, ...Array.from({ length: 5 }, (_, j) => competency(`${i}.${j}`))),
    ),
  )
  expect(shapePicture(huge, palette)).not.toMatch(/"-|NaN/)
})
