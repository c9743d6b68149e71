import { getSchema } from '@tiptap/core'
import { type Node, Slice } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { countingIds } from '../../tests/builders/framework.ts'
import { giveIds, withoutIds } from './blockIds.ts'
import { proseExtensions } from './extensions.ts'

const schema = getSchema(proseExtensions(countingIds()))
const paragraph = (id: string | null, text: string) =>
  schema.node('paragraph', { id }, text === '' ? [] : [schema.text(text)])
const doc = (...blocks: Node[]) => schema.node('doc', null, blocks)

const idsOf = (node: Node): unknown[] => {
  const ids: unknown[] = []
  node.descendants((block) => {
    if (block.isTextblock) ids.push(block.attrs.id)
  })
  return ids
}

/** The ids after a change, given as the editor's plugin gives them. */
const after = (before: Node, change: (tr: Transaction) => Transaction): unknown[] => {
  const state = EditorState.create({ doc: before })
  const tr = change(state.tr)
  const next = state.apply(tr)
  return idsOf(giveIds([tr], state, next, countingIds())?.doc ?? next.doc)
}

describe('ids of text blocks', () => {
  it('stay with the first half of a paragraph that is split', () => {
    const split = [{ type: schema.nodes.paragraph, attrs: { id: null } }] as never
    expect(after(doc(paragraph('b1', 'Ledelse')), (tr) => tr.split(4, 1, split))).toEqual(['b1', 'n1'])
  })

  it('are fresh for a copy, and the first one keeps its own', () => {
    const one = paragraph('b1', 'Et')
    expect(after(doc(one), (tr) => tr.insert(tr.doc.content.size, one))).toEqual(['b1', 'n1'])
  })

  it('stay when paragraphs become headings', () => {
    const two = doc(paragraph('b1', 'Et'), paragraph('b2', 'To'))
    const heading = schema.nodes.heading
    if (!heading) throw new Error('No headings')
    expect(
      after(two, (tr) => tr.setBlockType(1, tr.doc.content.size - 1, heading, { level: 2, id: null })),
    ).toEqual(['b1', 'b2'])
  })

  it('change nothing where every block has its own', () => {
    const state = EditorState.create({ doc: doc(paragraph('b1', 'Et'), paragraph('b2', 'To')) })
    const tr = state.tr.insertText('!', 2)
    expect(giveIds([tr], state, state.apply(tr), countingIds())).toBeNull()
  })

  it('are taken off what is pasted', () => {
    const slice = new Slice(doc(paragraph('b1', 'Et')).content, 0, 0)
    expect(withoutIds(slice).content.firstChild?.attrs.id).toBeNull()
  })
})
