import { getSchema } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { statementExtensions } from './extensions.ts'
import { joined } from './oneLine.ts'

const schema = getSchema(statementExtensions())
const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])
const pasted = (...texts: string[]) =>
  joined(new Slice(Fragment.fromArray(texts.map(paragraph)), 1, 1), schema)

it('joins pasted paragraphs with a space, and loses none of their words', () => {
  const { content } = pasted('Et', '', 'To', 'Tre')
  expect(content.childCount).toBe(1)
  expect(content.firstChild?.textContent).toBe('Et To Tre')
})

it('takes pasted text without a block as it is', () => {
  const slice = joined(new Slice(Fragment.from(schema.text('Et')), 0, 0), schema)
  expect(slice.content.firstChild?.textContent).toBe('Et')
})

it('is nothing for nothing', () => {
  expect(pasted('').size).toBe(0)
})
