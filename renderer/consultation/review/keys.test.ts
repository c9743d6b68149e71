import { expect, it } from 'vitest'
import { reviewKey, type Where } from './keys.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, where: Where = 'elsewhere', held: Partial<typeof none> = {}, code = '') =>
  reviewKey({ ...none, key, code, ...held }, where)

it('decides by the digits, wherever they stand on the keyboard', () => {
  expect(press('1', 'elsewhere', {}, 'Digit1')).toEqual({
    act: 'decide',
    verdict: 'imødekommet',
    thenRemark: false,
  })
  expect(press('4', 'arrows', {}, 'Numpad4')).toMatchObject({ verdict: 'efterretning' })
  expect(press('#', 'elsewhere', { shiftKey: true }, 'Digit3')).toEqual({
    act: 'decide',
    verdict: 'ikke',
    thenRemark: true,
  })
})
it('steps with letters everywhere, with arrows where they do nothing else', () => {
  expect(press('j')).toEqual({ act: 'step', by: 1 })
  expect(press('K', 'arrows')).toEqual({ act: 'step', by: -1 })
  expect(press('ArrowDown')).toEqual({ act: 'step', by: 1 })
  expect(press('ArrowDown', 'arrows')).toBeNull()
})
it('leaves letters and digits to the fields one types in', () => {
  expect(press('1', 'field', {}, 'Digit1')).toBeNull()
  expect(press('j', 'field')).toBeNull()
  expect(press('Enter', 'field', { ctrlKey: true })).toEqual({ act: 'undecided' })
  expect(press('Escape', 'field')).toEqual({ act: 'back' })
})
it('leaves the keys of commands alone', () => {
  expect(press('u', 'elsewhere', { ctrlKey: true })).toBeNull()
  expect(press('1', 'elsewhere', { altKey: true }, 'Digit1')).toBeNull()
})
