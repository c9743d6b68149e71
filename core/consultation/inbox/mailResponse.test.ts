import { expect, test } from 'vitest'
import { countingIds } from '../../../tests/builders/framework.ts'
import { round } from '../../../tests/builders/round.ts'
import { Response } from '../../framework/round.ts'
import type { Mail } from './mail/readMail.ts'
import { mailResponse } from './mailResponse.ts'

const file = { name: 'Svar.eml', hash: 'a'.repeat(64), ending: 'eml' }
const made = (mail: Partial<Mail>) =>
  mailResponse(
    {
      from: 'Anne Holm',
      address: 'anne@mail.foa.dk',
      subject: '',
      date: null,
      text: 'Vi er enige.',
      attachments: [],
      ...mail,
    },
    file,
    round('1. høring', ['HK', 'FOA']),
    countingIds(),
    '2026-12-01T09:00:00.000Z',
  )

test('the party is found by the address, the sender or the subject, and is otherwise the sender', () => {
  expect(made({})).toMatchObject({ party: 'FOA', heard: 'h1p2' })
  expect(made({ from: 'HK Kommunal', address: '' })).toMatchObject({ party: 'HK', heard: 'h1p1' })
  expect(made({ address: 'a@b.dk', subject: 'Høringssvar fra HK' })).toMatchObject({ heard: 'h1p1' })
  expect(made({ address: 'anne@borger.dk' })).toMatchObject({ party: 'Anne Holm', heard: null })
})

test('who wrote it and when stand at each paragraph', () => {
  const response = made({ date: '2026-11-30T08:00:00.000Z' })
  expect(Response.parse(response)).toEqual(response)
  expect(response.answers).toMatchObject([
    { text: 'Vi er enige.', author: 'Anne Holm', date: '2026-11-30T08:00:00.000Z', target: null },
  ])
})
