import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import { FigureKind, FigurePart, GridLayout, GridPart, type Part, ProsePart } from '../framework/part.ts'
import { refuse } from '../framework/result.ts'
import { Prose, textBlocks } from '../framework/richText.ts'
import { changeText, newNames } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { assign, command, moveItem } from './command.ts'

const gone = () => refuse('not-found', refusalText.edit.gone)

const addPart = command({
  args: () =>
    z.object({
      at: z.int().min(0).optional(),
      part: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('prose') }),
        z.object({ kind: z.literal('grid'), layout: GridLayout }),
        z.object({ kind: z.literal('figure'), figure: FigureKind }),
      ]),
    }),
  label: () => changeText.part.add,
  run: (draft, { at, part }, ids) => {
    if (draft.parts.length >= 500) return refuse('limit', refusalText.edit.tooMany('afsnit'))
    const base = { id: ids(), title: newNames.part[part.kind], subtitle: '', newPage: true }
    const made = ((): Part => {
      switch (part.kind) {
        case 'prose':
          return {
            ...base,
            kind: 'prose',
            body: { type: 'doc', content: [{ type: 'paragraph', attrs: { id: ids() } }] },
          }
        case 'grid':
          return { ...base, kind: 'grid', layout: part.layout, label: '' }
        case 'figure':
          return {
            ...base,
            kind: 'figure',
            newPage: false,
            figure: part.figure,
            caption: '',
            points: [],
            centre: [],
          }
      }
    })()
    draft.parts.splice(at ?? draft.parts.length, 0, made)
    return { kind: 'part', id: made.id }
  },
})

/** What may be changed of each kind; a prose part's body has a command of its own, since typing joins. */
const changes = z.union([
  ProsePart.pick({ title: true, subtitle: true, newPage: true }).partial().strict(),
  GridPart.pick({ title: true, subtitle: true, newPage: true, layout: true, label: true }).partial().strict(),
  FigurePart.pick({
    title: true,
    subtitle: true,
    newPage: true,
    figure: true,
    caption: true,
    points: true,
    centre: true,
  })
    .partial()
    .strict(),
])

const setPart = command({
  args: () => z.object({ id: Id, changes }),
  label: ({ changes: given }) => ('title' in given ? changeText.part.rename : changeText.part.set),
  joins: ({ id, changes: given }) => `part.${id}.${Object.keys(given).join('.')}`,
  run: (draft, { id, changes: given }) => {
    const part = draft.parts.find((candidate) => candidate.id === id)
    if (!part) return gone()
    const foreign = Object.keys(given).find((field) => !(field in part))
    if (foreign !== undefined) return refuse('invalid', refusalText.edit.invalid(`parts.${foreign}`))
    assign(part, given)
    return { kind: 'part', id }
  },
})

const idsOutside = (framework: Framework, written: Part): Set<Id> =>
  new Set([
    ...framework.roles.map((role) => role.id),
    ...framework.themes.map((theme) => theme.id),
    ...framework.competencies.flatMap((row) => [row.id, ...row.dimensions.map((dimension) => dimension.id)]),
    ...Object.values(framework.cells).flatMap((row) =>
      Object.values(row).flatMap((cell) => cell.map((statement) => statement.id)),
    ),
    ...framework.parts.flatMap((part) => [
      part.id,
      ...(part.kind === 'prose' && part.id !== written.id
        ? textBlocks(part.body.content).map((block) => block.attrs.id)
        : []),
      ...(part.kind === 'figure' ? [...part.points, ...part.centre].map((point) => point.id) : []),
    ]),
  ])

const writePart = command({
  /** `pasted`: this is not typing, and stands alone as a step. */
  args: () => z.object({ id: Id, body: Prose, pasted: z.boolean().optional() }),
  label: ({ pasted }) => (pasted ? changeText.part.paste : changeText.part.write),
  joins: ({ id, pasted }) => (pasted ? null : `prose.${id}`),
  run: (draft, { id, body }, ids) => {
    const part = draft.parts.find((candidate) => candidate.id === id)
    if (part?.kind !== 'prose') return gone()
    // A paragraph pasted from another part, or twice, brings an id that is taken; the copy is a new passage.
    const taken = idsOutside(draft, part)
    for (const block of textBlocks(body.content)) {
      if (taken.has(block.attrs.id)) block.attrs.id = ids()
      taken.add(block.attrs.id)
    }
    part.body = body
    return { kind: 'part', id }
  },
})

const movePart = command({
  args: () => z.object({ id: Id, to: z.int() }),
  label: () => changeText.part.move,
  run: (draft, { id, to }) => {
    const from = draft.parts.findIndex((part) => part.id === id)
    if (from < 0) return gone()
    moveItem(draft.parts, from, to)
    return { kind: 'part', id }
  },
})

const removePart = command({
  args: () => z.object({ id: Id }),
  label: () => changeText.part.remove,
  run: (draft, { id }) => {
    const index = draft.parts.findIndex((part) => part.id === id)
    if (index < 0) return gone()
    draft.parts.splice(index, 1)
    return { kind: 'part', id }
  },
})

export const partCommands = {
  'part.add': addPart,
  'part.set': setPart,
  'part.write': writePart,
  'part.move': movePart,
  'part.remove': removePart,
} as const
