import { expect, test } from 'vitest'
import { sizeWithin } from './size.ts'

test.each([
  [
    'a large screen',
    { x: 0, y: 25, width: 2560, height: 1415 },
    { x: 600, y: 283, width: 1360, height: 900 },
  ],
  ['a small laptop', { x: 0, y: 0, width: 1280, height: 680 }, { x: 39, y: 21, width: 1203, height: 639 }],
  [
    'a screen on the left',
    { x: -1920, y: 0, width: 1920, height: 1040 },
    { x: -1640, y: 70, width: 1360, height: 900 },
  ],
])('on %s the window stands in the middle and fits', (_, workArea, size) => {
  expect(sizeWithin(workArea)).toEqual(size)
})
