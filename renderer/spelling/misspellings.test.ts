import { describe, expect, it } from 'vitest'
import { apply } from '../../core/edit/apply.ts'
import { fieldsOf } from '../../core/find/fields.ts'
import {
  about,
  cell,
  competency,
  countingIds,
  dimension,
  framework,
  grid,
  prose,
  roles,
} from '../../tests/builders/framework.ts'
import { misspellingsIn } from './misspellings.ts'

const wrong = new Set(['huss', 'kommmune'])
const isMisspelt = ({ text }: { readonly text: string }) => wrong.has(text)

const made = framework(
  about({ title: 'Et huss', date: 'kommmune 2021' }),
  roles('Chef'),
  competency('Drift', dimension('Hele huss', cell('Chef', 'Et huss i huss, HR-huss og en kommmune'))),
  prose('Forord', 'Vores kommmune.'),
  grid('matrix'),
)

describe('misspellings', () => {
  const found = misspellingsIn(made, isMisspelt)

  it('are found in every text but the date, in reading order', () => {
    expect(found.map(({ word, field }) => `${field.owner.kind} ${field.name} ${word}`)).toEqual([
      'about title huss',
      'part body kommmune',
      'dimension name huss',
      'statement text huss',
      'statement text huss',
      'statement text huss',
      'statement text kommmune',
    ])
  })

  it('stand where they say', () => {
    for (const { field, start, end, word } of found) expect(field.text.slice(start, end)).toBe(word)
  })

  it('are each put right alone, by the command that replaces text', () => {
    for (const { field, start, end, word } of found) {
      const changed = apply(
        made,
        {
          type: 'text.replace',
          query: word,
          replacement: 'hus',
          options: { matchCase: true, wholeWords: true },
          only: { field: field.key, start },
        },
        countingIds(),
      )
      if (!changed.ok) throw new Error(changed.refusal.message)
      const after = fieldsOf(changed.value.framework).find(({ key }) => key === field.key)
      expect(after?.text).toBe(`${field.text.slice(0, start)}hus${field.text.slice(end)}`)
      expect(changed.value.joins).toBeNull()
    }
  })
})
