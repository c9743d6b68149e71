import { type Framework, inReadingOrder, statementsIn } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Part } from '../framework/part.ts'
import { type Inline, type ListItem, type ProseBlock, plainText } from '../framework/richText.ts'
import type { Competency, Role, Theme } from '../framework/structure.ts'

/** One text of a framework that a user can read or write. */
export type TextField = {
  /** Names the field for as long as its owner lives. */
  readonly key: string
  readonly owner: FieldOwner
  /** The field of its owner: `definition`, `name`. */
  readonly name: string
  /** Where it stands in the framework, from the outside in. */
  readonly path: readonly (string | number)[]
  /** The part of the document in which it is read: a part's id, `about` for the cover, `structure` where no part shows it. */
  readonly group: string
  readonly text: string
  /** The text with its marks, where it can have any. */
  readonly inline: readonly Inline[] | null
}

/** What a field belongs to; a place of core/edit. */
export type FieldOwner = {
  readonly kind: 'about' | 'role' | 'theme' | 'competency' | 'dimension' | 'statement' | 'part'
  readonly id: Id | null
}

type Path = TextField['path']

/** Every field that holds text, in the reading order of the document. The same array as long as the framework is the same. */
export function fieldsOf(framework: Framework): readonly TextField[] {
  const known = cache.get(framework)
  if (known !== undefined) return known
  const fields = [...everyField(framework)].filter(({ text }) => text !== '')
  cache.set(framework, fields)
  return fields
}

const cache = new WeakMap<Framework, readonly TextField[]>()

function* everyField(framework: Framework): Iterable<TextField> {
  const { about } = framework
  const owner: FieldOwner = { kind: 'about', id: null }
  yield* plainFields(owner, 'about', ['about'], about, [
    'title',
    'subtitle',
    'motto',
    'organisation',
    'unit',
    'issuer',
    'date',
  ])
  if (about.logo !== null) yield* plainFields(owner, 'about', ['about', 'logo'], about.logo, ['alt'])

  // The rows and columns are read where their statements are; a list of definitions shows less of them.
  const grids = framework.parts.filter((part) => part.kind === 'grid')
  const grid = grids.find((part) => part.layout !== 'definitions') ?? grids[0]
  for (const [i, part] of framework.parts.entries()) {
    yield* partFields(part, ['parts', i])
    if (part === grid) yield* structureFields(framework, part.id)
  }
  if (grid === undefined) yield* structureFields(framework, 'structure')
}

function* partFields(part: Part, path: Path): Iterable<TextField> {
  const owner: FieldOwner = { kind: 'part', id: part.id }
  yield* plainFields(owner, part.id, path, part, ['title', 'subtitle'])
  if (part.kind === 'grid') yield* plainFields(owner, part.id, path, part, ['label'])
  if (part.kind === 'prose')
    for (const [inline, at] of proseTexts(part.body.content, [...path, 'body', 'content']))
      yield richField(inline.id, owner, 'body', at, part.id, inline.content)
  if (part.kind === 'figure') {
    for (const list of ['points', 'centre'] as const)
      for (const [i, point] of part[list].entries())
        yield {
          key: point.id,
          owner,
          name: list,
          path: [...path, list, i, 'text'],
          group: part.id,
          text: point.text,
          inline: null,
        }
    yield* plainFields(owner, part.id, path, part, ['caption'])
  }
}

type ProseText = { readonly id: Id; readonly content: readonly Inline[] }

/** The text blocks of a prose part with the path to their content; see `textBlocks` of core/framework/richText.ts. */
function* proseTexts(
  blocks: readonly (ProseBlock | ListItem)[],
  path: Path,
): Iterable<readonly [ProseText, Path]> {
  for (const [i, block] of blocks.entries()) {
    const content = [...path, i, 'content']
    if (block.type === 'paragraph' || block.type === 'heading')
      yield [{ id: block.attrs.id, content: block.content ?? [] }, content]
    else yield* proseTexts(block.content, content)
  }
}

function* structureFields(framework: Framework, group: string): Iterable<TextField> {
  for (const [i, role] of framework.roles.entries())
    yield* plainFields<Role>({ kind: 'role', id: role.id }, group, ['roles', i], role, [
      'name',
      'plural',
      'leadIn',
      'prompt',
    ])
  const rows = new Map(framework.competencies.map((competency, i) => [competency.id, i]))
  for (const { theme, competencies } of inReadingOrder(framework)) {
    if (theme !== null) {
      const at = framework.themes.indexOf(theme)
      yield* plainFields<Theme>({ kind: 'theme', id: theme.id }, group, ['themes', at], theme, [
        'name',
        'short',
        'description',
      ])
    }
    for (const competency of competencies)
      yield* rowFields(framework, competency, rows.get(competency.id) ?? 0, group)
  }
}

function* rowFields(framework: Framework, row: Competency, at: number, group: string): Iterable<TextField> {
  const path = ['competencies', at]
  yield* plainFields<Competency>({ kind: 'competency', id: row.id }, group, path, row, [
    'name',
    'keyword',
    'tagline',
    'definition',
    'leadIn',
  ])
  for (const [i, dimension] of row.dimensions.entries()) {
    const owner: FieldOwner = { kind: 'dimension', id: dimension.id }
    yield* plainFields(owner, group, [...path, 'dimensions', i], dimension, ['name'])
    for (const role of framework.roles)
      for (const [j, statement] of statementsIn(framework, dimension.id, role.id).entries()) {
        const cell = ['cells', dimension.id, role.id, j]
        const place: FieldOwner = { kind: 'statement', id: statement.id }
        yield* plainFields(place, group, cell, statement, ['lead'])
        yield richField(statement.id, place, 'text', [...cell, 'text'], group, statement.text)
      }
  }
}

function* plainFields<Owner extends object>(
  owner: FieldOwner,
  group: string,
  path: Path,
  values: Owner,
  names: readonly (keyof Owner & string)[],
): Iterable<TextField> {
  for (const name of names) {
    const text = values[name]
    if (typeof text === 'string' && text !== '')
      yield {
        key: `${owner.id ?? owner.kind}_${name}`,
        owner,
        name,
        path: [...path, name],
        group,
        text,
        inline: null,
      }
  }
}

const richField = (
  key: string,
  owner: FieldOwner,
  name: string,
  path: Path,
  group: string,
  inline: readonly Inline[],
): TextField => ({ key, owner, name, path, group, text: lettersOf(inline), inline })

const letters = new WeakMap<readonly Inline[], string>()

/** `plainText`, made once for as long as the text is the same object. */
function lettersOf(inline: readonly Inline[]): string {
  const known = letters.get(inline)
  if (known !== undefined) return known
  const text = plainText(inline)
  letters.set(inline, text)
  return text
}
