import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countingIds } from '../../tests/builders/framework.ts'
import { proseExtensions } from './extensions.ts'
import { external, replaceDiffering } from './replaceDiffering.ts'

const schema = getSchema(proseExtensions(countingIds()))

const paragraph = fc.record({
  type: fc.constantFrom('paragraph', 'heading'),
  id: fc.constantFrom('b1', 'b2', 'b3'),
  text: fc.string({ unit: fc.constantFrom('a', 'b', 'æ'), maxLength: 6 }),
})
const documents = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((blocks) =>
  schema.node(
    'doc',
    null,
    blocks.map(({ type, id, text }) =>
      schema.node(
        type,
        type === 'heading' ? { id, level: 2 } : { id },
        text === '' ? [] : [schema.text(text)],
      ),
    ),
  ),
)

it('makes any document into any other', () => {
  fc.assert(
    fc.property(documents, documents, (from, to) => {
      const state = EditorState.create({ doc: from })
      const tr = replaceDiffering(state, to)
      expect((tr?.doc ?? from).toJSON()).toEqual(to.toJSON())
      expect(tr === null).toBe(from.eq(to))
    }),
  )
})

it('leaves the cursor where it was when the change is elsewhere', () => {
  const text = (first: string, second: string) =>
    schema.node('doc', null, [
      schema.node('paragraph', { id: 'b1' }, [schema.text(first)]),
      schema.node('paragraph', { id: 'b2' }, [schema.text(second)]),
    ])
  const doc = text('Før', 'Efter')
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, 8) })
  const tr = replaceDiffering(state, text('Før og nu', 'Efter'))
  expect(tr?.selection.from).toBe(8 + ' og nu'.length)
  expect(tr?.getMeta(external)).toBe(true)
})
