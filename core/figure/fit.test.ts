import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, fitAlike, fitText } from './fit.ts'
import { widthOf } from './measure.ts'

const box: Box = { width: 30, height: 12, size: 4, smallest: 2, weight: 'bold' }
const word = fc.oneof(
  fc.constantFrom(
    'ledelse',
    'Implementeringsledelse',
    'og',
    'på',
    'medarbejderudviklingssamtale',
    '–',
    'a/b',
    'æøå',
  ),
  fc.string({ maxLength: 60 }),
)
const anyText = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

test('whatever the text, no line is wider than the box and the lines are no higher', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 5 }),
      fc.integer({ min: 5, max: 80 }),
      fc.integer({ min: 3, max: 40 }),
      (texts, width, height) => {
        const set = fitText(texts, { ...box, width, height })
        for (const line of set.lines) expect(widthOf(line, set.size, 'bold')).toBeLessThanOrEqual(width)
        expect(set.height).toBeLessThanOrEqual(height + 0.01)
        expect(set.size).toBeGreaterThanOrEqual(box.smallest)
        expect(set.size).toBeLessThanOrEqual(box.size)
      },
    ),
  )
})

test('text that fits keeps every word and its size', () => {
  expect(fitText(['Vi skaber sammenhæng'], box)).toMatchObject({
    lines: ['Vi skaber', 'sammenhæng'],
    size: 4,
  })
})

test('a text shrinks before its words are broken, and is broken before it is cut', () => {
  expect(fitText(['Forandringsledelse'], { ...box, width: 31 })).toMatchObject({
    lines: ['Forandringsledelse'],
  })
  expect(fitText(['Forandringsledelse'], { ...box, width: 25 }).lines).toEqual(['Forandrings-', 'ledelse'])
})

test('lines are as even as they can be', () => {
  expect(fitText(['Vi sikrer en stabil og velfunderet drift'], { ...box, width: 45 }).lines).toEqual([
    'Vi sikrer en stabil',
    'og velfunderet drift',
  ])
})

test('what does not fit at the smallest size ends in an ellipsis', () => {
  const { lines, size } = fitText(['Vi sikrer en stabil og velfunderet drift '.repeat(20)], box)
  expect(size).toBe(box.smallest)
  expect(lines.at(-1)).toMatch(/…$/)
})

test('paragraphs begin lines of their own; empty ones, soft hyphens and direction marks go', () => {
  expect(fitText(['Glæde', ' ', 'Ud\u00advikling', '\u202eUdsyn'], box).lines).toEqual([
    'Glæde',
    'Udvikling',
    'Udsyn',
  ])
  expect(fitText([], box).lines).toEqual([])
})

test('neighbours share one size, that of the longest, unless it is far too long', () => {
  const [short, long] = fitAlike(['Mod', 'Vi sikrer en stabil og velfunderet drift af kommunen'], box)
  expect(long?.size).toBeLessThan(box.size)
  expect(short?.size).toBe(long?.size)
  const [calm, endless] = fitAlike(['Mod', 'endeløs '.repeat(40)], box)
  expect(endless?.size).toBe(box.smallest)
  expect(calm?.size).toBeGreaterThan(2.5)
})
