/** A longer selection than this is a piece of text to work on, not a word to look for. */
const longest = 200

/** What is selected in a text or a field, where it can be searched for; else nothing. */
export function selectedText(): string {
  const selected = selectionIn(document.activeElement) ?? String(getSelection() ?? '')
  const query = selected.trim()
  return query.includes('\n') || query.length > longest ? '' : query.replaceAll('\u00ad', '')
}

const selectionIn = (element: Element | null): string | null => {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null
  const { selectionStart, selectionEnd, value } = element
  return selectionStart === null || selectionEnd === null ? null : value.slice(selectionStart, selectionEnd)
}
