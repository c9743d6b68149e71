import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { cellOfStatement } from '../store/places.ts'

type Both = { readonly mine: Framework; readonly other: Framework }

/** Gives a name or another field of something the words it has in the other; null for what is no such field. */
export function nameCommand(own: string, theirs: string, { mine, other }: Both): Command | null {
  const [id = '', field = ''] = own.split('_', 2)
  const [otherId = ''] = theirs.split('_', 1)
  const find = <T extends { readonly id: string }>(list: readonly T[], wanted: string) =>
    list.find((each) => each.id === wanted)
  if (id === 'about') return aboutCommand(field, other)
  if (cellOfStatement(mine, own)) return null
  const [role, theirRole] = [find(mine.roles, id), find(other.roles, otherId)]
  if (role && theirRole) {
    const changes = { name: theirRole.name, leadin: theirRole.leadIn, prompt: theirRole.prompt }
    if (field === 'name') return { type: 'role.set', id, changes: { name: changes.name } }
    if (field === 'leadin') return { type: 'role.set', id, changes: { leadIn: changes.leadin } }
    if (field === 'prompt') return { type: 'role.set', id, changes: { prompt: changes.prompt } }
  }
  const theme = find(other.themes, otherId)
  if (theme && (field === 'name' || field === 'short' || field === 'description'))
    return { type: 'theme.set', id, changes: { [field]: theme[field] } }
  const competency = find(other.competencies, otherId)
  if (competency) {
    if (field === 'leadin') return { type: 'competency.set', id, changes: { leadIn: competency.leadIn } }
    if (field === 'name' || field === 'tagline' || field === 'definition')
      return { type: 'competency.set', id, changes: { [field]: competency[field] } }
  }
  const dimension = find(
    other.competencies.flatMap(({ dimensions }) => dimensions),
    otherId,
  )
  return dimension && field === 'name' ? { type: 'dimension.set', id, name: dimension.name } : null
}

function aboutCommand(field: string, { about }: Framework): Command | null {
  switch (field) {
    case 'title':
    case 'subtitle':
    case 'motto':
    case 'organisation':
    case 'unit':
    case 'issuer':
    case 'date':
    case 'accent':
      return { type: 'about.set', changes: { [field]: about[field] } }
    default:
      // A logo is a picture in the other's file, and the status is no text.
      return null
  }
}
