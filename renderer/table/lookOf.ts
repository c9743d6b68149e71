import { Href } from '../../core/framework/richText.ts'

/** What is kept of how pasted text looks: bold, italic, and links that are safe to open. */
export type Look = { readonly bold: boolean; readonly italic: boolean; readonly href: string | null }

/** The styles that classes stand for in a pasted page; Excel says bold inside a cell only that way. */
export type ClassStyles = ReadonlyMap<string, string>

export const plain: Look = { bold: false, italic: false, href: null }

/** Reads the rules that have a class alone; nothing else of a style sheet is of use here. */
export function classStyles(page: Document): ClassStyles {
  const styles = new Map<string, string>()
  for (const sheet of page.querySelectorAll('style'))
    for (const [, name, rules] of (sheet.textContent ?? '').matchAll(
      /\.([\w-]{1,60})\s{0,9}\{([^{}]{0,2000})\}/g,
    ))
      if (name !== undefined && rules !== undefined) styles.set(name, rules)
  return styles
}

/** How text inside this element looks, given how it looks around it. */
export function lookOf(element: Element, around: Look, styles: ClassStyles): Look {
  const own = element.getAttribute('style') ?? ''
  const byClass = Array.from(element.classList, (name) => styles.get(name) ?? '').join(';')
  const css = `${byClass};${own}`
  const href = element.localName === 'a' ? Href.safeParse(element.getAttribute('href')?.trim()) : null
  const weight = lastSaid(css, weights)
  const slant = lastSaid(css, slants)
  return {
    bold: weight === null ? isBold(element) || around.bold : /^(bold|bolder|[6-9]00)$/i.test(weight),
    italic: slant === null ? isItalic(element) || around.italic : /^(italic|oblique)$/i.test(slant),
    href: href?.success ? href.data : around.href,
  }
}

/** Whether a style says that the element is not to be read: hidden, or the sign before an item of a Word list. */
export const isUnread = (element: Element): boolean =>
  /display\s*:\s*none|mso-list\s*:\s*ignore|mso-hide\s*:\s*all/i.test(element.getAttribute('style') ?? '')

const weights = /(?:^|[;\s])font-weight\s*:\s*([\w-]+)/gi
const slants = /(?:^|[;\s])font-style\s*:\s*([\w-]+)/gi

/** What the last declaration says; null where there is none. */
const lastSaid = (css: string, declaration: RegExp): string | null =>
  [...css.matchAll(declaration)].at(-1)?.[1] ?? null

const isBold = ({ localName }: Element): boolean => localName === 'b' || localName === 'strong'
const isItalic = ({ localName }: Element): boolean => localName === 'i' || localName === 'em'
