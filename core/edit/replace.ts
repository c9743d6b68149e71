import { original } from 'immer'
import { z } from 'zod'
import { whereIs } from '../find/describe.ts'
import type { TextField } from '../find/fields.ts'
import type { FindOptions, Range } from '../find/occurrences.ts'
import { replaceInInline, replaceInText, replacementFor } from '../find/replaceIn.ts'
import { type Hit, search } from '../find/search.ts'
import { About, Logo } from '../framework/about.ts'
import type { Framework } from '../framework/framework.ts'
import { FigurePart, FigurePoint, GridPart } from '../framework/part.ts'
import { refuse } from '../framework/result.ts'
import { InlineText, Paragraph, Text } from '../framework/richText.ts'
import { Competency, Dimension, Role, Statement, Theme } from '../framework/structure.ts'
import { changeText } from '../text/edit.ts'
import { refusalText } from '../text/refusal.ts'
import { command } from './command.ts'

const options = z.object({ matchCase: z.boolean(), wholeWords: z.boolean() })

/**
 * Replaces the query everywhere, or `only` the hit that begins at `start` of one field (see `TextField.key`). Marks stay;
 * where one text would become longer than it can be, nothing is replaced.
 */
const replaceText = command({
  args: () =>
    z.object({
      query: z.string().min(1).max(1000),
      replacement: Text(1000).transform((text) => text.replace(/\s*\n\s*/g, ' ')),
      options,
      only: z.object({ field: z.string(), start: z.int().min(0) }).optional(),
    }),
  label: ({ query, replacement }) => changeText.text.replace(query, replacement),
  run: (draft, { query, replacement, options: wanted, only }) => {
    const framework = original(draft) ?? draft
    const hits = search(framework, query, wanted).filter(
      (hit) => only === undefined || (hit.field.key === only.field && hit.start === only.start),
    )
    const [first] = hits
    if (first === undefined) return refuse('not-found', refusalText.edit.nothingToReplace)
    const changes = changesOf(hits, replacement, wanted)
    const tooLong = changes.find(({ field, value }) => !fits(field, value))
    if (tooLong) {
      const where = whereIs(framework, tooLong.field).join(' · ')
      return refuse('limit', refusalText.edit.tooLongReplaced(where))
    }
    for (const { field, value } of changes) write(draft, field.path, value)
    return { kind: first.field.owner.kind, id: first.field.owner.id }
  },
})

type FieldChange = { readonly field: TextField; readonly value: unknown }

/** The new value of each field that becomes another. */
function changesOf(hits: readonly Hit[], replacement: string, wanted: FindOptions): readonly FieldChange[] {
  const ranges = new Map<TextField, Range[]>()
  for (const hit of hits) ranges.set(hit.field, [...(ranges.get(hit.field) ?? []), hit])
  const written = (found: string) => replacementFor(found, replacement, wanted)
  return [...ranges].flatMap(([field, found]): FieldChange[] => {
    if (field.inline === null) {
      const value = replaceInText(field.text, found, written)
      return value === field.text ? [] : [{ field, value }]
    }
    const { inline } = field
    const value = replaceInInline(inline, found, written)
    const same = value.length === inline.length && value.every((node, i) => node === inline[i])
    return same ? [] : [{ field, value }]
  })
}

const fits = ({ owner, name }: TextField, value: unknown): boolean => {
  const fields = name === 'alt' ? Logo.shape : name in pointLists ? pointLists : shapes[owner.kind]
  const schema = (fields as Readonly<Record<string, z.ZodType | undefined>>)[name]
  if (schema === undefined) throw new Error(`No schema for ${owner.kind}.${name}`)
  return schema.safeParse(value).success
}

const pointLists = { points: FigurePoint.shape.text, centre: FigurePoint.shape.text } as const

const shapes = {
  about: About.shape,
  role: Role.shape,
  theme: Theme.shape,
  competency: Competency.shape,
  dimension: Dimension.shape,
  statement: { ...Statement.shape, text: InlineText },
  part: {
    title: GridPart.shape.title,
    subtitle: GridPart.shape.subtitle,
    label: GridPart.shape.label,
    caption: FigurePart.shape.caption,
    body: Paragraph.shape.content,
  },
} as const satisfies Readonly<Record<TextField['owner']['kind'], unknown>>

function write(draft: Framework, path: TextField['path'], value: unknown): void {
  const last = path.at(-1)
  const owner = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), draft)
  if (last === undefined || owner === undefined) throw new Error(`No ${path.join('.')} in the framework`)
  Reflect.set(Object(owner), last, value)
}

export const replaceCommands = { 'text.replace': replaceText } as const
