/** The text of an element as it is read, with the way back to its places in the page. */
export type ShownText = {
  readonly text: string
  /** The text nodes with where each begins in `text`. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[]
}

const blocks = 'p, li, h1, h2, h3, h4, div, th, td, figcaption, blockquote'

/** Between blocks and at line breaks stands a line feed; numbers of statements are left out. */
export function shownText(root: Element): ShownText {
  const pieces: { node: Text; start: number }[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches('[data-number], [data-origin], button, textarea, input')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.tagName === 'BR') text += '\n'
    } else if (node instanceof Text) {
      const around = node.parentElement?.closest(blocks) ?? null
      if (block !== null && around !== block) text += '\n'
      block = around
      pieces.push({ node, start: text.length })
      text += node.data
    }
  }
  return { text, pieces }
}

/** A stretch of the text as a range of the page; null where it stands in no text node. */
export function rangeIn({ pieces }: ShownText, start: number, end: number): Range | null {
  const from = pieces.findLast((piece) => piece.start <= start)
  const to = pieces.findLast((piece) => piece.start < end)
  if (from === undefined || to === undefined) return null
  if (start - from.start > from.node.length || end - to.start > to.node.length) return null
  const range = document.createRange()
  range.setStart(from.node, start - from.start)
  range.setEnd(to.node, end - to.start)
  return range
}

/** Where a place of the page is in the text; null where it is in none of its text nodes. */
export function offsetIn({ pieces }: ShownText, node: Node, offset: number): number | null {
  const piece = pieces.find((candidate) => candidate.node === node)
  return piece === undefined ? null : piece.start + offset
}
