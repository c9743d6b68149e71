import type { Editor } from '@tiptap/core'
import { createStore } from '../store/createStore.ts'

/** The Tiptap editor that the formatting tools work on: at most one is mounted with the cursor in it. */
export const activeEditor = createStore<Editor | null>(null)

/** Takes an editor's tools away when it goes, unless another has already come. */
export const release = (editor: Editor) =>
  activeEditor.update((active) => (active === editor ? null : active))
