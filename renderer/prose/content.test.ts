import { getSchema, type JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { listDepth, Prose, textBlocks } from '../../core/framework/richText.ts'
import {
  bullets,
  countingIds,
  framework,
  heading,
  numbers,
  prose,
  quote,
} from '../../tests/builders/framework.ts'
import { proseForEditor, proseFromEditor, statementForEditor, statementFromEditor } from './content.ts'
import { proseExtensions, statementExtensions } from './extensions.ts'

const schema = getSchema(proseExtensions(countingIds()))
const statementSchema = getSchema(statementExtensions())

const bodyOf = (...blocks: Parameters<typeof prose>[1][]): Prose => {
  const [part] = framework(prose('', ...blocks)).parts
  if (part?.kind !== 'prose') throw new Error('No prose')
  return part.body
}

const through = (body: Prose): Prose | null => {
  const doc: Node = schema.nodeFromJSON(proseForEditor(body))
  doc.check()
  return proseFromEditor(doc.toJSON())
}

describe('prose through the editor', () => {
  it('comes back as it was, ids and all', () => {
    const body = bodyOf(heading(2, 'Forord'), 'Vi leder.', bullets('Et', 'To'), numbers('Tre'), quote('Sagt'))
    expect(through(body)).toEqual(body)
  })

  it('keeps marks, links and line breaks', () => {
    const body = Prose.parse({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'b1' },
          content: [
            { type: 'text', text: 'Læs ', marks: [{ type: 'bold' }] },
            {
              type: 'text',
              text: 'her',
              marks: [{ type: 'link', attrs: { href: 'https://example.org' } }, { type: 'italic' }],
            },
            { type: 'hardBreak' },
            { type: 'text', text: 'eller der' },
          ],
        },
      ],
    })
    expect(through(body)).toEqual(body)
  })

  it('keeps where a list begins only when that is not at 1', () => {
    const list = (start: number) => ({
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          attrs: { start, type: null },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'b1' } }] }],
        },
      ],
    })
    expect(proseFromEditor(list(1))?.content[0]).not.toHaveProperty('attrs')
    expect(proseFromEditor(list(4))?.content[0]).toHaveProperty('attrs', { start: 4 })
  })

  it('makes lists nested too deep shallower, with every word and id, in order', () => {
    const nested = (depth: number): JSONContent => ({
      type: depth % 2 ? 'bulletList' : 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              attrs: { id: `b${depth}` },
              content: [{ type: 'text', text: `Trin ${depth}` }],
            },
            ...(depth < 7 ? [nested(depth + 1)] : []),
            { type: 'paragraph', attrs: { id: `e${depth}` } },
          ],
        },
      ],
    })
    const body = proseFromEditor({ type: 'doc', content: [nested(1)] })
    expect(textBlocks(body?.content ?? []).map(({ attrs }) => attrs.id)).toEqual(
      'b1 b2 b3 b4 b5 b6 b7 e7 e6 e5 e4 e3 e2 e1'.split(' '),
    )
    expect(JSON.stringify(body).match(/List"/g)).toHaveLength(listDepth)
    expect(body && through(body)).toEqual(body)
  })

  it('refuses what a framework cannot keep', () => {
    expect(proseFromEditor({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: null } }] })).toBeNull()
    expect(proseFromEditor({ type: 'doc', content: [{ type: 'image' }] })).toBeNull()
  })

  it('has no node and no mark that the framework does not know', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'blockquote',
        'bulletList',
        'doc',
        'hardBreak',
        'heading',
        'listItem',
        'orderedList',
        'paragraph',
        'text',
      ].sort(),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  })
})

describe('a statement through the editor', () => {
  it('comes back as it was', () => {
    const text = [
      { type: 'text' as const, text: 'Jeg ' },
      { type: 'text' as const, text: 'leder', marks: [{ type: 'bold' as const }] },
    ]
    const doc = statementSchema.nodeFromJSON(statementForEditor(text))
    doc.check()
    expect(statementFromEditor(doc.toJSON())).toEqual(text)
  })

  it('is nothing where nothing was written', () => {
    expect(statementFromEditor(statementSchema.nodeFromJSON(statementForEditor([])).toJSON())).toEqual([])
  })

  it('knows one line of text only', () => {
    expect(Object.keys(statementSchema.nodes).sort()).toEqual(['doc', 'paragraph', 'text'])
  })
})
