import { type Framework, inReadingOrder } from '../framework/framework.ts'
import { type PlacedText, placedTexts } from './texts.ts'

/** A text with what it belongs to, for showing only what concerns a role or a competency. */
export type ReadText = PlacedText & { readonly role: string | null; readonly competency: string | null }

/**
 * Every text in the order a person reads a framework in: the cover, the prose, the roles, then the rows, each below its
 * theme.
 */
export function readTexts(framework: Framework): readonly ReadText[] {
  const texts = placedTexts(framework)
  const left = new Map(texts)
  const read: ReadText[] = []
  const take = (id: string, role: string | null = null, competency: string | null = null) => {
    const text = left.get(id)
    if (!text) return
    left.delete(id)
    read.push({ ...text, role, competency })
  }
  for (const id of [...left.keys()]) if (id.startsWith('about_')) take(id)
  const structure = new Set(structureOwners(framework))
  // What no role, theme or competency owns stands in the parts of the document.
  for (const { id, cell } of texts.values()) if (cell === null && !structure.has(ownerOf(id))) take(id)
  for (const role of framework.roles) for (const id of fieldsOf(role.id)) take(id, role.id)
  for (const { theme, competencies } of inReadingOrder(framework)) {
    if (theme) for (const id of fieldsOf(theme.id)) take(id)
    for (const competency of competencies) {
      for (const id of fieldsOf(competency.id)) take(id, null, competency.id)
      for (const dimension of competency.dimensions) {
        take(`${dimension.id}_name`, null, competency.id)
        for (const role of framework.roles)
          for (const statement of framework.cells[dimension.id]?.[role.id] ?? [])
            take(statement.id, role.id, competency.id)
      }
    }
  }
  return [...read, ...[...left.values()].map((text) => ({ ...text, role: null, competency: null }))]
}

const structureOwners = ({ roles, themes, competencies }: Framework): readonly string[] => [
  ...[...roles, ...themes, ...competencies].map(({ id }) => id),
  ...competencies.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
]

const ownerOf = (id: string): string => id.split('_', 1)[0] ?? id

const fieldsOf = (owner: string): readonly string[] =>
  ['name', 'short', 'tagline', 'definition', 'description', 'leadin', 'prompt'].map(
    (field) => `${owner}_${field}`,
  )
