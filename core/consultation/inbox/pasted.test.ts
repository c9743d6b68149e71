import { expect, test } from 'vitest'
import { countingIds } from '../../../tests/builders/framework.ts'
import { round } from '../../../tests/builders/round.ts'
import { Response } from '../../framework/round.ts'
import { pastedResponse } from './pasted.ts'

const consultation = round('1. høring', ['FOA', 'HK'])
const now = '2026-12-01T09:00:00.000Z'
const paste = (party: string, text: string) =>
  pastedResponse({ party, text }, consultation, countingIds(), now)

test('the paragraphs of a pasted mail lie in the tray, from the party heard', () => {
  const made = paste(' foa ', 'Kære HR\n\nVi savner noget om trivsel.')
  expect(Response.parse(made)).toEqual(made)
  expect(made).toMatchObject({ party: 'foa', heard: 'h1p1', file: null, receivedAt: now })
  expect(made?.answers.map((answer) => 'text' in answer && answer.text)).toEqual([
    'Kære HR',
    'Vi savner noget om trivsel.',
  ])
  expect(made?.answers.every(({ target, lies }) => target === null && lies === 'tray')).toBe(true)
})

test('without words there is no answer', () => expect(paste('FOA', ' \n ')).toBeNull())
