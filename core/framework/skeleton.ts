import { z } from 'zod'
import { type Framework, statementsIn } from './framework.ts'
import { Id } from './id.ts'
import { FigureKind, GridLayout, type Part } from './part.ts'
import { assertNever } from './result.ts'
import { Text, textBlocks } from './richText.ts'
import { Voice } from './structure.ts'

const part = { id: Id, newPage: z.boolean() }

/**
 * What a framework is made of, without what it says: which passage stands in which cell and part. An export carries it, so that it
 * can be read back with the texts as they stand in the document then. No sentence is in it, so nothing that was deleted
 * from the document goes along unseen; names are, because a row or column may be printed nowhere.
 */
export const Skeleton = z.object({
  version: z.literal(1),
  roles: z.array(z.object({ id: Id, name: Text(200), voice: Voice, fillIn: z.boolean() })).max(40),
  themes: z.array(z.object({ id: Id, name: Text(300) })).max(100),
  competencies: z
    .array(
      z.object({
        id: Id,
        theme: Id.nullable(),
        name: Text(300),
        keyword: Text(100),
        /** Whether the definition ends with a full stop of its own: in print it always does. */
        stops: z.boolean(),
        dimensions: z
          .array(z.object({ id: Id, name: Text(300) }))
          .min(1)
          .max(50),
      }),
    )
    .max(500),
  /** The statements of each cell, by dimension and role; `lead` where a bold opening stands before the text. */
  cells: z.record(Id, z.record(Id, z.array(z.object({ id: Id, lead: z.boolean() })).max(100))),
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        /** `blocks` are its text blocks. */
        z.object({ ...part, kind: z.literal('prose'), blocks: z.array(Id).max(10_000) }),
        /** `label` stands before the name of an item: "Rollebeskrivelse". */
        z.object({ ...part, kind: z.literal('grid'), layout: GridLayout, label: Text(200) }),
        /** The words of a star, which stand in a picture and nowhere else. */
        z.object({
          ...part,
          kind: z.literal('figure'),
          figure: FigureKind,
          points: z.array(Text(200)).max(12),
          centre: z.array(Text(200)).max(6),
        }),
      ]),
    )
    .max(500),
})
export type Skeleton = z.infer<typeof Skeleton>

export const skeletonOf = (framework: Framework): Skeleton => ({
  version: 1,
  roles: framework.roles.map(({ id, name, voice, prompt }) => ({ id, name, voice, fillIn: prompt !== null })),
  themes: framework.themes.map(({ id, name }) => ({ id, name })),
  competencies: framework.competencies.map(({ id, theme, name, keyword, definition, dimensions }) => ({
    id,
    theme,
    name,
    keyword,
    stops: /[.!?…]$/.test(definition),
    dimensions: dimensions.map((dimension) => ({ id: dimension.id, name: dimension.name })),
  })),
  cells: Object.fromEntries(
    framework.competencies
      .flatMap(({ dimensions }) => dimensions)
      .map(({ id }) => [
        id,
        Object.fromEntries(
          framework.roles
            .map((role) => [role.id, statementsIn(framework, id, role.id)] as const)
            .filter(([, statements]) => statements.length > 0)
            .map(([role, statements]) => [
              role,
              statements.map((statement) => ({ id: statement.id, lead: statement.lead !== '' })),
            ]),
        ),
      ]),
  ),
  parts: framework.parts.map(skeletonOfPart),
})

function skeletonOfPart(part: Part): Skeleton['parts'][number] {
  const { id, newPage } = part
  switch (part.kind) {
    case 'prose':
      return {
        id,
        newPage,
        kind: 'prose',
        blocks: textBlocks(part.body.content).map(({ attrs }) => attrs.id),
      }
    case 'grid':
      return { id, newPage, kind: 'grid', layout: part.layout, label: part.label }
    case 'figure': {
      const [points, centre] = [part.points, part.centre].map((list) => list.map(({ text }) => text))
      return { id, newPage, kind: 'figure', figure: part.figure, points: points ?? [], centre: centre ?? [] }
    }
    default:
      return assertNever(part)
  }
}
