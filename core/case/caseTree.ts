import type { CaseShape } from './casePackage.ts'
import { type ItemKind, kindNamed, kindsOf } from './itemKinds.ts'

/** A package's items as the tree that its associations make of them. */
export type CaseNode = {
  readonly item: NonNullable<CaseShape['CFItems']>[number]
  readonly kind: ItemKind | null
  /** By the association with what it is a child of. */
  group: string | null
  /** Its place among its siblings. */
  order: number
  parent: CaseNode | null
  readonly children: CaseNode[]
}

/** Nobody's framework is deeper; a package that says so is not walked to its end. */
const deepest = 20

/** Every item with the way down to it and what each step of it is, parents first, siblings in their order. */
export function walkedTree(
  shape: CaseShape,
): readonly { readonly chain: readonly CaseNode[]; readonly kinds: readonly ItemKind[] }[] {
  const roots = treeOf(shape)
  const chains: (readonly CaseNode[])[] = []
  const down = (nodes: readonly CaseNode[], above: readonly CaseNode[]) => {
    if (above.length >= deepest) return
    for (const node of [...nodes].sort((a, b) => a.order - b.order)) {
      const chain = [...above, node]
      chains.push(chain)
      down(node.children, chain)
    }
  }
  down(roots, [])
  const depth = Math.max(0, ...chains.map((chain) => chain.length))
  return chains.map((chain) => ({ chain, kinds: kindsOf(chain, depth) }))
}

/** Those that are a child of no other item. */
function treeOf({ CFItems, CFAssociations }: CaseShape): readonly CaseNode[] {
  const nodes = new Map(
    (CFItems ?? []).map((item, at): [string, CaseNode] => [
      item.identifier,
      { item, kind: kindNamed(item.CFItemType ?? ''), group: null, order: at, parent: null, children: [] },
    ]),
  )
  for (const {
    associationType,
    sequenceNumber,
    originNodeURI,
    destinationNodeURI,
    ...rest
  } of CFAssociations ?? []) {
    const child = nodes.get(originNodeURI.identifier)
    if (associationType !== 'isChildOf' || child === undefined) continue
    const parent = nodes.get(destinationNodeURI.identifier)
    child.group ??= rest.CFAssociationGroupingURI?.identifier ?? null
    if (parent === undefined) {
      // Of the document itself.
      if (child.parent === null) child.order = sequenceNumber ?? child.order
      continue
    }
    if (child.parent !== null || isBelow(parent, child)) continue
    child.parent = parent
    child.order = sequenceNumber ?? child.order
    parent.children.push(child)
  }
  return [...nodes.values()].filter(({ parent }) => parent === null)
}

/** Whether a node is another one or stands below it, as in a circle. */
function isBelow(node: CaseNode, other: CaseNode): boolean {
  for (let up: CaseNode | null = node; up !== null; up = up.parent) if (up === other) return true
  return false
}
