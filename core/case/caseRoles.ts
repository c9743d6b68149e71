import type { Role } from '../framework/structure.ts'
import { caseText } from '../text/case.ts'
import { clipped, type Draft, type IdMaker, own } from './caseDraft.ts'
import type { CaseShape } from './casePackage.ts'
import type { CaseNode } from './caseTree.ts'
import { RoleFields, toldBy } from './ownFields.ts'

/** The role of each statement: the group of its place in the tree, or whom it says it is for. */
export function rolesOf(shape: CaseShape, draft: Draft, ids: IdMaker) {
  const byGroup = new Map<string, Draft['roles'][number]>()
  const byName = new Map<string, Draft['roles'][number]>()
  const add = (role: Role, kept = false) => {
    const made = { ...role, said: [], kept }
    draft.roles.push(made)
    return made
  }
  const plain = (name: string, identifier: string): Role => ({
    id: ids(null, identifier),
    name: clipped(name, 200),
    plural: '',
    voice: 'handling',
    leadIn: '',
    prompt: null,
  })
  const groups = shape.CFDefinitions?.CFAssociationGroupings ?? []
  for (const group of groups) {
    const fields = own(RoleFields, group)
    if (fields === null) continue
    const { id, name, ...rest } = fields
    byGroup.set(
      group.identifier,
      add({ ...rest, id: ids(id, group.identifier), name: toldBy(clipped(group.title, 200), name) }, true),
    )
  }
  return (node: CaseNode): Draft['roles'][number] => {
    const group = groups.find(({ identifier }) => identifier === node.group)
    if (group !== undefined) {
      const role = byGroup.get(group.identifier) ?? add(plain(group.title, group.identifier))
      byGroup.set(group.identifier, role)
      return role
    }
    const level = node.item.educationLevel
    const name = (typeof level === 'string' ? level : level?.[0]) || caseText.everyone
    const role = byName.get(name) ?? add(plain(name, `role/${name}`))
    byName.set(name, role)
    return role
  }
}
