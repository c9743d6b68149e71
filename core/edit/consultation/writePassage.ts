import type { Draft } from 'immer'
import { About } from '../../framework/about.ts'
import type { Framework } from '../../framework/framework.ts'
import { FigurePart, FigurePoint, GridPart, type Part } from '../../framework/part.ts'
import { type Refused, refuse } from '../../framework/result.ts'
import {
  type Inline,
  InlineText,
  Paragraph,
  type ProseBlock,
  plainText,
  textBlocks,
} from '../../framework/richText.ts'
import type { PassageId, Wording } from '../../framework/round.ts'
import { Competency, Role, Statement, statementText, Theme } from '../../framework/structure.ts'
import { refusalText } from '../../text/refusal.ts'
import type { Place } from '../command.ts'
import { findStatement } from '../findStatement.ts'

/** A passage as it stands, and a way to write it anew. `write` gives false, having written nothing, where it would not fit. */
export type FoundPassage = {
  readonly place: Place
  /** As one line of plain text, see `statementText`. */
  readonly text: string
  readonly write: (wording: Wording) => boolean
}

/** The passage in the draft; null where it is gone. What has no formatting takes the letters alone. */
export function findPassage(draft: Draft<Framework>, id: PassageId): FoundPassage | null {
  const [owner = id, field] = id.split('_')
  return field === undefined ? (statementAt(draft, id) ?? textIn(draft, id)) : fieldAt(draft, owner, field)
}

export const passageGone = (): Refused => refuse('not-found', refusalText.edit.gone)

function statementAt(draft: Draft<Framework>, id: string): FoundPassage | null {
  const statement = findStatement(draft, id)?.statement
  return statement === undefined
    ? null
    : {
        place: { kind: 'statement', id },
        text: statementText(statement),
        write: (wording) => writeStatement(statement, wording),
      }
}

/** Whether the words fit; where they do not, nothing is written. */
export function writeStatement(statement: Statement, { lead, text }: Wording): boolean {
  // A statement is one paragraph; whoever broke it into two lines gets a space.
  const runs = InlineText.safeParse(
    text.map((node) => (node.type === 'text' ? node : { type: 'text' as const, text: ' ' })),
  )
  const opening = Statement.shape.lead.safeParse(lead)
  if (!runs.success || !opening.success) return false
  Object.assign(statement, { lead: opening.data, text: runs.data })
  return true
}

/** A block of prose or a ray of a star. */
function textIn(draft: Draft<Framework>, id: string): FoundPassage | null {
  for (const part of draft.parts) {
    const place: Place = { kind: 'part', id: part.id }
    if (part.kind === 'prose') {
      const block = textBlocks(part.body.content as ProseBlock[]).find(({ attrs }) => attrs.id === id)
      if (block)
        return { place, text: plainText(block.content), write: ({ text }) => writeBlock(block, text) }
    }
    if (part.kind === 'figure') {
      const point = [...part.points, ...part.centre].find((each) => each.id === id)
      if (point) return plainField(place, point, 'text', FigurePoint.shape.text)
    }
  }
  return null
}

function writeBlock(block: { content?: Inline[] | undefined }, text: readonly Inline[]): boolean {
  const content = Paragraph.shape.content.safeParse(text)
  if (!content.success) return false
  block.content = content.data
  return true
}

type Schema = {
  readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown }
}
type Fields = Readonly<Record<string, Schema>>

/** A field by the name that passages give it; `leadin` is `leadIn`. */
function fieldAt(draft: Draft<Framework>, owner: string, field: string): FoundPassage | null {
  const name = field === 'leadin' ? 'leadIn' : field
  const all: readonly (readonly [Place['kind'], Fields, readonly { readonly id: string }[]])[] = [
    ['role', Role.shape, draft.roles],
    ['theme', Theme.shape, draft.themes],
    ['competency', Competency.shape, draft.competencies],
    ['part', partFields, draft.parts],
  ]
  if (owner === 'about')
    return plainField({ kind: 'about', id: null }, draft.about, name, About.shape[name as 'title'])
  for (const [kind, shape, things] of all) {
    const thing = things.find(({ id }) => id === owner)
    if (thing) return plainField({ kind, id: owner }, thing, name, shape[name])
  }
  return null
}

const partFields: Fields = {
  ...GridPart.pick({ title: true, subtitle: true, label: true }).shape,
  ...FigurePart.pick({ caption: true }).shape,
} satisfies Partial<Record<keyof Part | 'label' | 'caption', Schema>>

function plainField(
  place: Place,
  thing: object,
  name: string,
  schema: Schema | undefined,
): FoundPassage | null {
  const now: unknown = Reflect.get(thing, name)
  if (schema === undefined || typeof now !== 'string') return null
  return {
    place,
    text: now,
    write: ({ text }) => {
      const value = schema.safeParse(plainText(text))
      return value.success && Reflect.set(thing, name, value.data)
    },
  }
}
