import { expect, test } from 'vitest'
import { countingIds, framework, prose } from '../../tests/builders/framework.ts'
import { inlineText, type Prose } from '../framework/richText.ts'
import { beginEditing, perform } from './history.ts'

const body = (text: string): Prose => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'b1' }, content: inlineText(text) }],
})

test('what is pasted is a step of its own between the letters typed before and after it', () => {
  let editing = beginEditing(framework(prose('Forord', 'a')))
  const write = (text: string, pasted: boolean) => {
    const done = perform(
      editing,
      { type: 'part.write', id: 'p1', body: body(text), pasted },
      countingIds(),
      100,
    )
    if (!done.ok) throw new Error(done.refusal.message)
    editing = done.value
  }
  write('ab', false)
  write('abc', false)
  write('abc fra Word', true)
  write('abc fra Word.', false)
  expect(editing.past.map(({ label }) => label)).toEqual(['skriv i afsnit', 'indsæt tekst', 'skriv i afsnit'])
})
