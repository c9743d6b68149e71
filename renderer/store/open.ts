import type { Command } from '../../core/edit/apply.ts'
import type { Place } from '../../core/edit/command.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { idsFrom } from '../../core/framework/id.ts'
import { useStore } from './createStore.ts'
import { createDocumentStore, frameworkOf } from './document.ts'
import { notify } from './notices.ts'

export const freshId = idsFrom((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>))

/** The document of this window. */
export const openDocument = createDocumentStore(freshId, () => performance.now())

/** Changes the framework; a refusal is shown and gives null. */
export function change(command: Command): Place | null {
  const changed = openDocument.change(command)
  if (changed.ok) return changed.value
  notify({ kind: 'refusal', message: changed.refusal.message })
  return null
}

export const currentFramework = (): Framework => frameworkOf(openDocument.store.get())

/** Follows a part of the framework that is open. */
export const useFramework = <S>(pick: (framework: Framework) => S): S =>
  useStore(openDocument.store, (open) => pick(frameworkOf(open)))
