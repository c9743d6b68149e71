import type { Command } from '../../core/edit/apply.ts'
import { type Framework, inReadingOrder, rowName } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import type { Part } from '../../core/framework/part.ts'
import { assertNever } from '../../core/framework/result.ts'
import { plainText, textBlocks } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'

/** Anything of the framework that has a name of its own: what the outline lists and the grid has headers for. */
export type Thing = { readonly kind: 'role' | 'theme' | 'competency' | 'dimension' | 'part'; readonly id: Id }

/** As it is called on screen; never empty. */
export function nameOf(framework: Framework, thing: Thing): string {
  const text = screenText.outline
  if (thing.kind === 'part') {
    const part = framework.parts.find(({ id }) => id === thing.id)
    return part ? partName(part) : ''
  }
  return writtenName(framework, thing) || (thing.kind === 'dimension' ? text.unnamedDimension : text.unnamed)
}

/** A part without a title is called by its first words. */
export function partName(part: Part): string {
  if (part.title !== '') return part.title
  const [first] = part.kind === 'prose' ? textBlocks(part.body.content) : []
  const words = plainText(first?.content).trim()
  if (words === '') return screenText.outline.unnamedPart[part.kind]
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()} …` : words
}

/** The name as it is written in the framework, to be written over. */
export function writtenName(framework: Framework, { kind, id }: Thing): string {
  switch (kind) {
    case 'role':
      return framework.roles.find((role) => role.id === id)?.name ?? ''
    case 'theme':
      return framework.themes.find((theme) => theme.id === id)?.name ?? ''
    case 'competency': {
      const competency = framework.competencies.find((row) => row.id === id)
      return competency ? rowName(framework, competency) : ''
    }
    case 'dimension':
      return dimensionOf(framework, id)?.dimension.name ?? ''
    case 'part':
      return framework.parts.find((part) => part.id === id)?.title ?? ''
    default:
      return assertNever(kind)
  }
}

export function renameCommand(framework: Framework, { kind, id }: Thing, name: string): Command {
  switch (kind) {
    case 'role':
      return { type: 'role.set', id, changes: { name } }
    case 'theme':
      return { type: 'theme.set', id, changes: { name } }
    case 'competency': {
      // Where the theme itself is the row, the name one reads is the theme's.
      const row = framework.competencies.find((competency) => competency.id === id)
      if (row && row.name === '' && row.theme !== null)
        return { type: 'theme.set', id: row.theme, changes: { name } }
      return { type: 'competency.set', id, changes: { name } }
    }
    case 'dimension':
      return { type: 'dimension.set', id, name }
    case 'part':
      return { type: 'part.set', id, changes: { title: name } }
    default:
      return assertNever(kind)
  }
}

export function removeCommand(framework: Framework, { kind, id }: Thing): Command {
  const row = themeRow(framework, { kind, id })
  if (row) return { type: 'competency.remove', id: row.id, withTheme: true }
  switch (kind) {
    case 'role':
      return { type: 'role.remove', id }
    case 'theme':
      return { type: 'theme.remove', id }
    case 'competency':
      return { type: 'competency.remove', id }
    case 'dimension':
      return { type: 'dimension.remove', id }
    case 'part':
      return { type: 'part.remove', id }
    default:
      return assertNever(kind)
  }
}

/** The row that is the theme itself, whether it is meant by its theme (in the outline) or as a row (in the grid). */
function themeRow(framework: Framework, { kind, id }: Thing) {
  const row = framework.competencies.find((competency) =>
    kind === 'theme' ? competency.theme === id : kind === 'competency' && competency.id === id,
  )
  const alone = row && framework.competencies.filter(({ theme }) => theme === row.theme).length === 1
  return row && alone && row.name === '' && row.theme !== null ? row : null
}

/** One step back (-1) or on (1) among its kind; null at the edge. A competency goes on into the next theme. */
export function moveCommand(framework: Framework, { kind, id }: Thing, by: -1 | 1): Command | null {
  switch (kind) {
    case 'role':
      return within(framework.roles, id, by, (to) => ({ type: 'role.move', id, to }))
    case 'theme':
      return within(framework.themes, id, by, (to) => ({ type: 'theme.move', id, to }))
    case 'part':
      return within(framework.parts, id, by, (to) => ({ type: 'part.move', id, to }))
    case 'dimension':
      return moveDimension(framework, id, by)
    case 'competency':
      return moveCompetency(framework, id, by)
    default:
      return assertNever(kind)
  }
}

function moveCompetency(framework: Framework, id: Id, by: -1 | 1): Command | null {
  const row = framework.competencies.find((competency) => competency.id === id)
  if (!row) return null
  // A theme that is itself the row is moved as what it is.
  if (row.name === '' && row.theme !== null)
    return moveCommand(framework, { kind: 'theme', id: row.theme }, by)
  const inTheme = (theme: Id | null) =>
    framework.competencies.filter((competency) => competency.theme === theme)
  const sibling = within(inTheme(row.theme), id, by, (to) => ({
    type: 'competency.move',
    id,
    theme: row.theme,
    to,
  }))
  if (sibling) return sibling
  const themes: (Id | null)[] = [null, ...framework.themes.map((theme) => theme.id)]
  const next = themes[themes.indexOf(row.theme) + by]
  if (next === undefined) return null
  return { type: 'competency.move', id, theme: next, to: by > 0 ? 0 : inTheme(next).length }
}

/** Past the edge of its competency it goes on into the next one; its last dimension stays with it. */
function moveDimension(framework: Framework, id: Id, by: -1 | 1): Command | null {
  const owner = dimensionOf(framework, id)?.competency
  if (!owner) return null
  const sibling = within(owner.dimensions, id, by, (to) => ({ type: 'dimension.move', id, to }))
  if (sibling || owner.dimensions.length === 1) return sibling
  const rows = inReadingOrder(framework).flatMap(({ competencies }) => competencies)
  const next = rows[rows.indexOf(owner) + by]
  return next
    ? { type: 'dimension.move', id, competency: next.id, to: by > 0 ? 0 : next.dimensions.length }
    : null
}

const within = (
  list: readonly { readonly id: Id }[],
  id: Id,
  by: -1 | 1,
  move: (to: number) => Command,
): Command | null => {
  const to = list.findIndex((item) => item.id === id) + by
  return to >= 0 && to < list.length ? move(to) : null
}

/** A dimension with the competency it belongs to. */
export function dimensionOf(framework: Framework, id: Id) {
  for (const competency of framework.competencies)
    for (const dimension of competency.dimensions) if (dimension.id === id) return { competency, dimension }
  return null
}
