import { describe, expect, it } from 'vitest'
import { whoAnswers } from './who.ts'

const heard = [
  { id: 'h1', name: 'HK Social' },
  { id: 'h2', name: 'MED-udvalget' },
]

describe('who a file is from', () => {
  it.each([
    ['what the file says itself', 'HK Social', ['Anne'], 'x.docx', { party: 'HK Social', heard: 'h1' }],
    ['who wrote most in it', '', ['Anne', 'Bo', 'Bo'], 'x.docx', { party: 'Bo', heard: null }],
    [
      'its name where nobody signed',
      '',
      ['Forfatter', ''],
      'MED-udvalget.docx',
      { party: 'MED-udvalget', heard: 'h2' },
    ],
    [
      'a person, of those heard by the name of the file',
      '',
      ['Anne'],
      'Svar_fra_HK Social.docx',
      { party: 'Anne', heard: 'h1' },
    ],
    ['nobody heard', '', [], 'bilag 3.docx', { party: 'bilag 3', heard: null }],
  ])('is told by %s', (_, own, authors, file, who) => {
    expect(whoAnswers(own, authors, file, heard)).toEqual(who)
  })
})
