import { expect, test } from 'vitest'
import { partOf } from './selectedIn.ts'

test.each([
  [' og om økonomi ', 'og om økonomi'],
  ['Vi savner trivsel og om økonomi', null],
  ['   ', null],
  ['', null],
])('of what is selected, "%s", the part is %s', (selected, part) =>
  expect(partOf(selected, 'Vi savner trivsel og om økonomi ')).toBe(part),
)
