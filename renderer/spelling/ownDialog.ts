import { createStore } from '../store/createStore.ts'

/** Whether the user's own dictionary is shown, and who had the focus before. */
export const ownDialog = createStore<{ readonly before: Element | null } | null>(null)

/** Once the menu it was chosen from has given the focus back, which takes an editor a frame. */
export const openOwnWords = (): void => {
  const open = () => ownDialog.set({ before: document.activeElement })
  requestAnimationFrame(() => requestAnimationFrame(open))
}

export function closeOwnWords(): void {
  const { before } = ownDialog.get() ?? { before: null }
  ownDialog.set(null)
  if (before instanceof HTMLElement) setTimeout(() => before.focus({ preventScroll: true }))
}
