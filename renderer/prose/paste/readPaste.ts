import type { Block } from './block.ts'
import { blocksOf } from './blocksOf.ts'
import { clipOf } from './clip.ts'
import { plainBlocks } from './plainBlocks.ts'
import { tidied } from './typedLists.ts'

/** What a paste holds for a text; `plain` where its looks were too much to read and only its words were taken. */
export type Pasted =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly plain: boolean }
  | { readonly kind: 'nothing' | 'too-large' }

/** In letters. A hundred pages out of Word are about 1 MB of HTML. */
const mostHtml = 4_000_000
const mostText = 1_000_000
const mostBlocks = 1500

/** Reads the clipboard's HTML and plain text; either may be empty. Nothing in it is run, loaded or shown. */
export function readPaste(html: string, text: string): Pasted {
  const structured = html.trim() === '' ? [] : structuredBlocks(html)
  if (structured !== null && structured.length > 0 && structured.length <= mostBlocks)
    return { kind: 'blocks', blocks: structured, plain: false }
  if (text.length > mostText) return { kind: 'too-large' }
  const blocks = tidied(plainBlocks(text))
  if (blocks.length > mostBlocks) return { kind: 'too-large' }
  if (blocks.length === 0) return { kind: structured === null ? 'too-large' : 'nothing' }
  return { kind: 'blocks', blocks, plain: structured === null || structured.length > mostBlocks }
}

/** Null where it is too large to be read. */
function structuredBlocks(html: string): readonly Block[] | null {
  if (html.length > mostHtml) return null
  const clip = clipOf(new DOMParser().parseFromString(html, 'text/html').documentElement)
  return clip && tidied(blocksOf(clip))
}
