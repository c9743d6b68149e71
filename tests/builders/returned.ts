import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { all, type Node, readTree, writeTree } from './returnedTree.ts'

/**
 * A draft as it comes back from Word, described as one would tell it (ECMA-376 part 1, 17.13; MS-DOCX 2.5.4 for comments):
 *
 *   returned(
 *     draft,
 *     by('HK Social', '2026-11-20T10:00:00Z',
 *       comment(words('s1', 'mål'), 'Hvilke mål?', { replies: [{ by: 'TR', text: 'Enig' }] }),
 *       replaces('s2', 'følger op', 'samler op'),
 *       moves('s3', 's5')),
 *     types('s4', 'Jeg', 'Vi'),
 *     runsSplit,
 *   )
 *
 * Edits are carried out one after another on the file's own XML. Those in `by` are tracked and signed, the others are not.
 */
export type Edit = (file: Returned) => void

export type Returned = {
  /** Every part that is not the main one, by path. */
  readonly parts: Map<string, Uint8Array>
  readonly document: Node
  readonly comments: Comment[]
  /** Who writes, and whether it is tracked. */
  readonly who: Who | null
  readonly nextId: () => number
}
export type Who = { readonly author: string; readonly date: string }

export type Comment = Who & {
  readonly id: number
  readonly paragraphs: readonly string[]
  readonly resolved: boolean
  readonly parent: number | null
}

const mainPart = 'word/document.xml'

export function returned(draft: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(draft)))
  const document = readTree(strFromU8(parts.get(mainPart) ?? new Uint8Array()))
  parts.delete(mainPart)
  let id = 900_000
  const file: Returned = { parts, document, comments: [], who: null, nextId: () => ++id }
  for (const edit of edits) edit(file)
  parts.set(mainPart, xmlPart(writeTree(document)))
  return zipSync(Object.fromEntries(parts), { level: 1 })
}

export const xmlPart = (xml: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)

/** Edits with change tracking on, under this name. */
export const by =
  (author: string, date: string, ...edits: readonly Edit[]): Edit =>
  (file) => {
    for (const edit of edits) edit({ ...file, who: { author, date } })
  }

/** The attributes of a mark of revision (17.13.5): its own id, who and when. */
export const signed = ({ who, nextId }: Returned): Record<string, string | number> => {
  if (who === null) throw new Error('what is tracked is signed: put it into by(…)')
  return { 'w:id': nextId(), 'w:author': who.author, 'w:date': who.date }
}

/** Puts a part beside the main one, with its content type and its relationship. */
export function addPart(
  { parts }: Returned,
  { name, xml, type, purpose }: { name: string; xml: string; type: string; purpose: string },
): void {
  parts.set(`word/${name}`, xmlPart(xml))
  const edited = (path: string, edit: (text: string) => string) =>
    parts.set(path, strToU8(edit(strFromU8(parts.get(path) ?? new Uint8Array()))))
  edited('[Content_Types].xml', (text) =>
    text.includes(`/word/${name}"`)
      ? text
      : text.replace('</Types>', `<Override PartName="/word/${name}" ContentType="${type}"/></Types>`),
  )
  edited('word/_rels/document.xml.rels', (text) =>
    text.includes(`Target="${name}"`)
      ? text
      : text.replace(
          '</Relationships>',
          `<Relationship Id="rIdBack${name.replace(/\W/g, '')}" Type="${purpose}" Target="${name}"/></Relationships>`,
        ),
  )
}

/** What a part of settings says besides (17.15.1). */
export const setting =
  (xml: string): Edit =>
  ({ parts }) => {
    const path = 'word/settings.xml'
    const text = strFromU8(parts.get(path) ?? new Uint8Array())
    parts.set(path, strToU8(text.replace(/(<w:settings\b[^>]*>)/, `$1${xml}`)))
  }

/** The document's body. */
export const bodyOf = ({ document }: Returned): Node => {
  const [body] = all(document, 'w:body')
  if (body === undefined) throw new Error('no body')
  return body
}
