import { type Framework, inReadingOrder, rowName, statementsIn } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { statementNumbers } from '../../framework/numbering.ts'
import { allPassages } from '../../framework/passages.ts'
import { inlineText, textBlocks } from '../../framework/richText.ts'
import type { CellPlace, PassageId, Wording } from '../../framework/round.ts'
import { compareText } from '../../text/compare.ts'
import { whereIsField } from './fieldNames.ts'

/** A passage with where it stands. */
export type PassagePlace = {
  readonly id: PassageId
  readonly kind: 'statement' | 'prose'
  /** As it is printed, "3.2.C"; empty for prose. */
  readonly number: string
  /** From the outside in: competency, dimension and role, or the heading above. */
  readonly where: readonly string[]
  /** Null for prose. */
  readonly cell: CellPlace | null
  /** The row it belongs to; null for what belongs to none. */
  readonly competency: Id | null
  readonly role: Id | null
  readonly wording: Wording
}

/** Every passage by its id in reading order: the grid first, row by row as it is printed, then all other text. */
export function passagePlaces(framework: Framework): ReadonlyMap<PassageId, PassagePlace> {
  const places = new Map<PassageId, PassagePlace>()
  const numbers = statementNumbers(framework)
  for (const { competencies } of inReadingOrder(framework))
    for (const competency of competencies)
      for (const dimension of competency.dimensions)
        for (const role of framework.roles)
          for (const { id, lead, text } of statementsIn(framework, dimension.id, role.id))
            places.set(id, {
              id,
              kind: 'statement',
              number: numbers.get(id) ?? '',
              where: named([rowName(framework, competency), dimension.name, role.name]),
              cell: { dimension: dimension.id, role: role.id },
              competency: competency.id,
              role: role.id,
              wording: { lead, text },
            })
  const blocks = new Map(
    framework.parts.flatMap((part) =>
      part.kind === 'prose'
        ? textBlocks(part.body.content).map(({ attrs, content }) => [attrs.id, content ?? []] as const)
        : [],
    ),
  )
  const rows = new Set(framework.competencies.map(({ id }) => id))
  const columns = new Set(framework.roles.map(({ id }) => id))
  for (const passage of allPassages(framework).values()) {
    if (passage.kind === 'statement') continue
    const [owner = '', field] = passage.id.split('_')
    places.set(passage.id, {
      id: passage.id,
      kind: 'prose',
      number: '',
      where: named([
        owner === 'about' ? compareText.cover : (passage.part ?? ''),
        field === undefined ? '' : whereIsField(owner, field, framework),
      ]),
      cell: null,
      competency: rows.has(owner) ? owner : null,
      role: columns.has(owner) ? owner : null,
      wording: { lead: '', text: blocks.get(passage.id) ?? inlineText(passage.text) },
    })
  }
  return places
}

/** Where a cell is, from the outside in; null where its row or column is not there. */
export function cellWhere(framework: Framework, { dimension, role }: CellPlace): readonly string[] | null {
  const column = framework.roles.find(({ id }) => id === role)
  for (const competency of framework.competencies)
    for (const { id, name } of competency.dimensions)
      if (id === dimension && column) return named([rowName(framework, competency), name, column.name])
  return null
}

const named = (names: readonly string[]): readonly string[] => names.filter((name) => name !== '')
