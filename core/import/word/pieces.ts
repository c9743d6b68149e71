import { type Anchor, anchorOfBookmark, anchorOfName, anchorOfTag } from '../../framework/anchors.ts'
import { wordText } from '../../text/word.ts'
import { childNamed, elementsIn, type XmlElement } from '../../xml/readXml.ts'
import { addressOf, fieldCharacter, fieldHref, hrefIn, isPlaceInDocument } from './fields.ts'
import type { Reading } from './reading.ts'
import { isOn, type Look, lookOf, over, type WordStyle } from './styles.ts'

/** A stretch of a paragraph's text that looks alike. Line breaks and tabs stand in it as such. */
export type Piece = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number | null
  /** An address that may be opened, or null. */
  readonly href: string | null
  /** The passage of our own that it stands in. */
  readonly passage: Anchor | null
  /** The thing of our own whose name it is. */
  readonly names: Anchor | null
}

/** A paragraph taken apart: its text, the text boxes that hang on it, and the notes it refers to. */
export type Pieces = {
  readonly pieces: readonly Piece[]
  readonly boxes: readonly XmlElement[]
  /** Whether one of our own statement numbers stood in front. */
  readonly numbered: boolean
}

type Site = {
  readonly reading: Reading
  readonly style: WordStyle
  readonly pieces: Piece[]
  readonly boxes: XmlElement[]
  readonly numbers: string[]
  readonly href: string | null
  readonly passage: Anchor | null
}

/** What is read of a paragraph with all changes accepted: no deleted, moved-away or hidden text, no codes, no numbers of pages. */
export function piecesOf(
  paragraph: XmlElement,
  style: WordStyle,
  reading: Reading,
  passage: Anchor | null,
): Pieces {
  const site: Site = { reading, style, pieces: [], boxes: [], numbers: [], href: null, passage }
  walk(paragraph, site)
  return { pieces: site.pieces, boxes: site.boxes, numbered: site.numbers.includes(statementNumber) }
}

function walk(parent: XmlElement, site: Site): void {
  for (const element of elementsIn(parent)) inline(element, site)
}

function inline(element: XmlElement, site: Site): void {
  switch (element.name) {
    case 'w:r':
      return run(element, site)
    case 'w:hyperlink':
      return walk(element, { ...site, href: addressOf(element, site.reading) })
    case 'w:sdt':
      return control(element, site)
    case 'w:fldSimple': {
      const code = element.attributes['w:instr'] ?? ''
      if (!isPlaceInDocument(code)) walk(element, { ...site, href: site.href ?? hrefIn(code) })
      return
    }
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      return bookmark(element, site.reading)
    case 'mc:AlternateContent':
      return walk(chosen(element), site)
    case 'm:t':
      return say(textOf(element), noLook, site)
    case 'w:ruby':
      return walk(childNamed(element, 'w:rubyBase') ?? nothing, site)
    case 'w:pPr':
    case 'w:rPr':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
      return
    default:
      // Insertions, tags, directions of text, formulas: what they hold is read, whatever they are.
      return walk(element, site)
  }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }
const noLook: Look = { bold: null, italic: null, hidden: null, size: null }

/** Of two ways to write the same, the first; where it holds nothing (a picture), the one for older programs (ISO 29500-3, 7.6). */
export function chosen(alternate: XmlElement): XmlElement {
  const choice = childNamed(alternate, 'mc:Choice')
  const fallback = childNamed(alternate, 'mc:Fallback')
  if (choice === undefined) return fallback ?? nothing
  return fallback !== undefined && !holdsText(choice) && holdsText(fallback) ? fallback : choice
}

const holdsText = (element: XmlElement): boolean =>
  element.name === 'w:t' || element.name === 'dgm:relIds' || elementsIn(element).some(holdsText)

function control(element: XmlElement, site: Site): void {
  const properties = childNamed(element, 'w:sdtPr')
  // "Klik for at skrive": nobody wrote it.
  if (isSet(childNamed(properties, 'w:showingPlcHdr'))) return
  const passage = passageOfControl(properties, site.reading)
  walk(childNamed(element, 'w:sdtContent') ?? nothing, { ...site, passage: passage ?? site.passage })
}

export const isSet = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.attributes['w:val'] === undefined || isOn(element.attributes['w:val']))

export const passageOfControl = (properties: XmlElement | undefined, { own }: Reading): Anchor | null => {
  const tag = childNamed(properties, 'w:tag')?.attributes['w:val']
  return own && tag !== undefined ? anchorOfTag(tag) : null
}

export function bookmark(element: XmlElement, { own, openBookmarks }: Reading): void {
  const id = element.attributes['w:id'] ?? ''
  if (element.name === 'w:bookmarkEnd') openBookmarks.delete(id)
  else if (own) {
    const name = element.attributes['w:name'] ?? ''
    const passage = anchorOfBookmark(name)
    const names = anchorOfName(name)
    // Ours open and close around one text; a file that opens more at a time is no work of ours.
    if ((passage !== null || names !== null) && openBookmarks.size < 50)
      openBookmarks.set(id, { passage, names })
  }
}

function run(element: XmlElement, site: Site): void {
  const properties = childNamed(element, 'w:rPr')
  const runStyle = site.reading.styles.run(childNamed(properties, 'w:rStyle')?.attributes['w:val'])
  if (site.reading.own && ownNumbers.has(runStyle.name)) {
    site.numbers.push(runStyle.name)
    return
  }
  const look = over(over(site.style.look, runStyle.look), lookOf(properties))
  if (look.hidden !== true) runContent(element, look, site)
  else
    for (const child of elementsIn(element))
      if (child.name === 'w:fldChar') fieldCharacter(child, site.reading)
}

/** An address of 2,000 letters is among it. Each text in a field looks at its code, so a long one would cost its length each time. */
const longestCode = 4000

/** Numbers that our own exports print before statements and headings, which numbering makes anew. */
const statementNumber = wordText.styles.statementNumber.toLowerCase()
const ownNumbers: ReadonlySet<string> = new Set([statementNumber, wordText.styles.ordinal.toLowerCase()])

function runContent(element: XmlElement, look: Look, site: Site): void {
  for (const child of elementsIn(element))
    switch (child.name) {
      case 'w:t':
        say(textOf(child), look, site)
        break
      case 'w:tab':
      case 'w:ptab':
        say('\t', look, site)
        break
      case 'w:br':
      case 'w:cr':
        say('\n', look, site)
        break
      case 'w:noBreakHyphen':
        say('-', look, site)
        break
      case 'w:sym':
        say(symbol(child), look, site)
        break
      case 'w:fldChar':
        fieldCharacter(child, site.reading)
        break
      case 'w:instrText': {
        const field = site.reading.fields.at(-1)
        if (field && field.code.length < longestCode) field.code += textOf(child).slice(0, longestCode)
        break
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        site.reading.notes.add(
          `${child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${child.attributes['w:id']}`,
        )
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        boxesIn(child, site.boxes)
        break
      case 'mc:AlternateContent':
        runContent(chosen(child), look, site)
        break
      case 'w:ruby':
        walk(childNamed(child, 'w:rubyBase') ?? nothing, site)
        break
      default:
        // Deleted text, marks of notes and comments, breaks that Word remembered.
        break
    }
}

function say(text: string, look: Look, site: Site): void {
  const { reading } = site
  if (text === '' || reading.fields.some(({ result, code }) => !result || isPlaceInDocument(code))) return
  const open = [...reading.openBookmarks.values()]
  site.pieces.push({
    text,
    bold: look.bold === true,
    italic: look.italic === true,
    size: look.size,
    href: site.href ?? fieldHref(reading),
    passage: site.passage ?? open.findLast(({ passage }) => passage !== null)?.passage ?? null,
    names: open.findLast(({ names }) => names !== null)?.names ?? null,
  })
}

/** The text of w:t, whose outer spaces count only where it says so (17.3.3.31). */
export const textOf = (element: XmlElement): string => {
  const text = element.children.filter((child) => typeof child === 'string').join('')
  return element.attributes['xml:space'] === 'preserve' ? text : text.trim()
}

/** A sign of a symbol font is a bullet or an ornament; other fonts name the letter itself (17.3.3.30). */
export const symbol = (element: XmlElement): string => {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code) || code > 0xffff) return ''
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code)
}

function boxesIn(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of elementsIn(element))
    if (child.name === 'w:txbxContent' || child.name === 'dgm:relIds') boxes.push(child)
    else boxesIn(child.name === 'mc:AlternateContent' ? chosen(child) : child, boxes)
}
