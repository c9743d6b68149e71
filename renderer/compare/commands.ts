import type { Argument } from '../../core/bridge/contract.ts'
import type { VersionSummary } from '../../core/bridge/versions.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { say } from '../app/files.ts'
import { focusAgain } from '../app/focusPage.ts'
import { bridge } from '../bridge.ts'
import { whileWorking } from '../recovery/working.ts'
import { createStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'
import { currentFramework } from '../store/open.ts'
import { nameOf } from '../versions/commands.ts'

const text = screenText.comparison

/** What is asked or shown of a comparison; null for nothing. */
export type ComparisonView =
  | { readonly kind: 'choose' }
  | { readonly kind: 'show'; readonly other: Framework; readonly name: string }

export const comparisonView = createStore<ComparisonView | null>(null)

/** Where the focus was before it all began: one dialog gives way to another on the way. */
let before: Element | null = null

/** Asks what to compare with. */
export function openComparison(): void {
  if (comparisonView.get() === null) before = document.activeElement
  comparisonView.set({ kind: 'choose' })
}

/** Shows another framework beside one's own, under a name. */
export function showComparison(other: Framework, name: string): void {
  before = document.activeElement
  comparisonView.set({ kind: 'show', other, name })
}

export function closeComparison(): void {
  comparisonView.set(null)
  setTimeout(() => focusAgain(before))
}

type From = Argument<'compare.other'>['from']

/** Reads the other framework and shows the two beside each other; `name` instead of the other's own. */
export async function compareWith(from: From, name?: string): Promise<void> {
  const read = await whileWorking(text.choose.working, () =>
    bridge.request('compare.other', { mine: currentFramework(), from }),
  )
  if (read.ok)
    comparisonView.set({ kind: 'show', other: read.value.framework, name: name ?? read.value.name })
  else say(read.refusal)
}

export async function compareWithVersion(version: VersionSummary): Promise<void> {
  const read = await bridge.request('versions.get', { id: version.id })
  if (read.ok) comparisonView.set({ kind: 'show', other: read.value, name: nameOf(version, new Date()) })
  else say(read.refusal)
}

/** Writes the comparison as a Word file with tracked changes, where the user says. */
export async function saveComparison(before: Framework, after: Framework): Promise<void> {
  const written = await whileWorking(text.savingWord, () => bridge.request('compare.word', { before, after }))
  if (!written.ok) return say(written.refusal)
  const { path, name } = written.value
  notify({
    kind: 'done',
    message: text.saved(name),
    action: { label: screenText.app.showInFolder, run: () => void bridge.request('file.show', { path }) },
  })
}
