/** What is selected of an element's text, where it is a part of it and not the whole; null otherwise. */
export function selectedIn(element: HTMLElement | null, whole: string): string | null {
  const selection = window.getSelection()
  if (element === null || selection === null || selection.isCollapsed) return null
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return null
  return partOf(selection.toString(), whole)
}

/** The words without the spaces around them; null for none, and for all. */
export function partOf(selected: string, whole: string): string | null {
  const part = selected.trim()
  return part === '' || part === whole.trim() ? null : part
}
