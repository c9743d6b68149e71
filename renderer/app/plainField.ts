/**
 * Whether the focus is in a plain field, which the browser itself undoes letter by letter. A Tiptap editor is none:
 * what is written there is part of the one history.
 */
export const inPlainField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'color'].includes(element.type))
