import { createStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import { showSide } from '../store/view.ts'

export type HelpPage = 'guide' | 'shortcuts'

export const helpPage = createStore<HelpPage>('guide')
/** Help over the welcome screen, which has no edge to stand at. */
export const helpDialog = createStore(false)

/** Opens help at the guide or at the shortcuts. */
export function openHelp(page: HelpPage): void {
  helpPage.set(page)
  if (openDocument.store.get() === null) helpDialog.set(true)
  else showSide('help')
}
