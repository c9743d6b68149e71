import type { Anchor } from '../framework/anchors.ts'
import type { Inline, TextRun } from '../framework/richText.ts'
import type { Fit } from './longWords.ts'
import { element, escaped, type Markup } from './markup.ts'

/** Attributes that tie an element to its passage; none where there is no passage. */
export const passage = (anchor: Anchor | null): Readonly<Record<string, string | number>> =>
  anchor === null ? {} : { 'data-passage': anchor.id, 'data-print': anchor.print }

/** Rich text. Neighbours with the same address become one link, so that it is read and tagged once. */
export const inlineMarkup = (inline: readonly Inline[], fitted: Fit): Markup =>
  linkedStretches(inline)
    .map(({ href, nodes }) => {
      const content = nodes.map((node) => (node.type === 'text' ? textRun(node, fitted) : element('br', {})))
      return href === null ? content.join('') : element('a', { href }, ...content)
    })
    .join('')

type Stretch = { readonly href: string | null; readonly nodes: readonly Inline[] }

const linkedStretches = (inline: readonly Inline[]): readonly Stretch[] => {
  const stretches: { href: string | null; nodes: Inline[] }[] = []
  for (const node of inline) {
    const href = node.type === 'text' ? safeAddress(node) : null
    const last = stretches.at(-1)
    if (last !== undefined && last.href === href) last.nodes.push(node)
    else stretches.push({ href, nodes: [node] })
  }
  return stretches
}

const textRun = (node: TextRun, fitted: Fit): Markup => {
  const has = (type: 'bold' | 'italic') => node.marks?.some((mark) => mark.type === type) ?? false
  const text = unbroken(escaped(fitted(node.text)))
  const bold = has('bold') ? element('strong', {}, text) : text
  return has('italic') ? element('em', {}, bold) : bold
}

/** A line must not end in the hyphen of "idegenerering og -afprøvning", which would look like a word cut in two. */
const unbroken = (text: Markup): Markup =>
  text.replace(/(?<=^|[\s(])-\p{L}{2,20}(?![\p{L}\u00ad])/gu, (word) =>
    element('span', { class: 'whole' }, word),
  )

/** The schema lets no other address in; a document that came around it still must not carry one out. */
const safeAddress = (node: TextRun): string | null => {
  const href = node.marks?.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0] ?? null
  return href !== null && /^(https?:\/\/|mailto:)/i.test(href) ? href : null
}
