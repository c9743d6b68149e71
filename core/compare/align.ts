import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Part } from '../framework/part.ts'
import type { Paragraph, ProseBlock } from '../framework/richText.ts'
import type { Match } from './match.ts'

/** The former framework under the later's ids, and what each of them was called in the former. */
export type Aligned = { readonly framework: Framework; readonly formerIds: ReadonlyMap<Id, Id> }

/**
 * The former as if it came from the later: what is the same thing has the later's id, and nothing else has one of the
 * later's. So whatever compares, lays out or writes two versions of one framework can take any two.
 */
export function align(former: Framework, later: Framework, { ofFormer }: Match): Aligned {
  const taken = new Set([...idsIn(later), ...idsIn(former)])
  const own = new Set(idsIn(later))
  const known = new Map<Id, Id>()
  let count = 0
  const fresh = (): Id => {
    do count += 1
    while (taken.has(`gone${count}`))
    return `gone${count}`
  }
  const as = (id: Id): Id => {
    const given = known.get(id) ?? ofFormer.get(id)?.later ?? (own.has(id) ? fresh() : id)
    known.set(id, given)
    return given
  }
  const framework = renamed(former, as, later.id)
  return { framework, formerIds: new Map([...known].map(([before, after]) => [after, before])) }
}

const renamed = (framework: Framework, as: (id: Id) => Id, id: Id): Framework => ({
  ...framework,
  id,
  roles: framework.roles.map((role) => ({ ...role, id: as(role.id) })),
  themes: framework.themes.map((theme) => ({ ...theme, id: as(theme.id) })),
  competencies: framework.competencies.map((competency) => ({
    ...competency,
    id: as(competency.id),
    theme: competency.theme === null ? null : as(competency.theme),
    dimensions: competency.dimensions.map((dimension) => ({ ...dimension, id: as(dimension.id) })),
  })),
  cells: Object.fromEntries(
    Object.entries(framework.cells).map(([dimension, row]) => [
      as(dimension),
      Object.fromEntries(
        Object.entries(row).map(([role, statements]) => [
          as(role),
          statements.map((statement) => ({ ...statement, id: as(statement.id) })),
        ]),
      ),
    ]),
  ),
  parts: framework.parts.map((part) => renamedPart(part, as)),
})

function renamedPart(part: Part, as: (id: Id) => Id): Part {
  const id = as(part.id)
  const point = (each: { readonly id: Id; readonly text: string }) => ({ ...each, id: as(each.id) })
  switch (part.kind) {
    case 'grid':
      return { ...part, id }
    case 'figure':
      return { ...part, id, points: part.points.map(point), centre: part.centre.map(point) }
    case 'prose':
      return {
        ...part,
        id,
        body: { ...part.body, content: part.body.content.map((block) => renamedBlock(block, as)) },
      }
  }
}

const renamedParagraph = (block: Paragraph, as: (id: Id) => Id): Paragraph => ({
  ...block,
  attrs: { ...block.attrs, id: as(block.attrs.id) },
})

function renamedBlock<B extends ProseBlock>(block: B, as: (id: Id) => Id): B
function renamedBlock(block: ProseBlock, as: (id: Id) => Id): ProseBlock {
  switch (block.type) {
    case 'paragraph':
      return renamedParagraph(block, as)
    case 'heading':
      return { ...block, attrs: { ...block.attrs, id: as(block.attrs.id) } }
    case 'blockquote':
      return { ...block, content: block.content.map((each) => renamedParagraph(each, as)) }
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => {
          const [first, ...rest] = item.content
          return {
            ...item,
            content: [renamedParagraph(first, as), ...rest.map((each) => renamedBlock(each, as))],
          }
        }),
      }
  }
}

/** Every id, the framework's own left out. */
const idsIn = ({ id: _, ...rest }: Framework): readonly Id[] => {
  const found: Id[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) {
        if (key === 'id' && typeof child === 'string') found.push(child)
        else visit(child)
      }
  }
  visit(rest)
  return found
}
