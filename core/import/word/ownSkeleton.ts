import { Skeleton } from '../../framework/skeleton.ts'
import { skeletonElement, skeletonNamespace } from '../../framework/skeletonXml.ts'
import { readXml, textIn } from '../../xml/readXml.ts'
import type { WordPackage } from './wordPackage.ts'

/** The skeleton that one of our own exports carries; null where there is none, or one that is not understood. */
export function ownSkeleton({ parts }: WordPackage): Skeleton | null {
  const found = parts('customXml')
  // What other programs keep there is nothing to refuse a document for.
  if (!found.ok) return null
  for (const bytes of found.value) {
    if (bytes.length > mostBytes) continue
    const root = readXml(bytes, prefixes, { depth: 2, nodes: 100 })
    if (typeof root === 'string' || root.name !== `own:${skeletonElement}`) continue
    const skeleton = Skeleton.safeParse(parsed(textIn(root)))
    if (skeleton.success) return skeleton.data
  }
  return null
}

/** The skeleton of the largest framework is a tenth of it. */
const mostBytes = 8 * 1024 * 1024

const prefixes = new Map([[skeletonNamespace, 'own']])

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
