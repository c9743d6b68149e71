import type { Editor } from '@tiptap/core'

/** What a paragraph is set as. */
export type TextStyle = 'body' | 'heading2' | 'heading3' | 'heading4'

/** What holds at the cursor of a text. */
export type TextState = {
  readonly style: TextStyle
  readonly bold: boolean
  readonly italic: boolean
  readonly link: boolean
  readonly bullets: boolean
  readonly numbers: boolean
  readonly quote: boolean
}

/** Null where no text is open. */
export const textState = (editor: Editor | null): TextState | null =>
  editor === null || editor.isDestroyed
    ? null
    : {
        style: styleAt(editor),
        bold: editor.isActive('bold'),
        italic: editor.isActive('italic'),
        link: editor.isActive('link'),
        bullets: editor.isActive('bulletList'),
        numbers: editor.isActive('orderedList'),
        quote: editor.isActive('blockquote'),
      }

const levels = [2, 3, 4] as const

const styleAt = (editor: Editor): TextStyle => {
  const level = levels.find((candidate) => editor.isActive('heading', { level: candidate }))
  return level === undefined ? 'body' : `heading${level}`
}

/** Sets the paragraphs that are marked as body text or a heading, and gives the focus back to the text. */
export function setTextStyle(editor: Editor, style: TextStyle): void {
  const chain = editor.chain().focus()
  const level = levels.find((candidate) => style === `heading${candidate}`)
  if (level === undefined) chain.setParagraph().run()
  // A heading stands in no list and no quote.
  else chain.clearNodes().setHeading({ level }).run()
}
