import type { WordPackage } from '../../import/word/wordPackage.ts'
import { elementsIn, textIn, type XmlElement } from '../../xml/readXml.ts'

/** What a file says of itself: which round it was sent in and to whom. */
export type Identity = {
  /** Ids of rounds; more than one only in a file put together of several. */
  readonly rounds: readonly string[]
  readonly party: string
}

const roundProperty = 'GrundlagHoering'
const partyProperty = 'GrundlagPart'

export function identityOf(opened: WordPackage): Identity {
  const properties = opened.customProperties()
  const said = (name: string): string => {
    const found =
      properties.ok && properties.value !== null
        ? elementsIn(properties.value).find(({ attributes }) => attributes['name'] === name)
        : undefined
    return found === undefined ? '' : textIn(found).trim().slice(0, 200)
  }
  return {
    rounds: [...new Set([said(roundProperty), ...roundBookmarks(opened.document)])].filter((id) => id !== ''),
    party: said(partyProperty),
  }
}

/** "h_", and the id of a round. */
const roundBookmark = /^h_([a-z][a-z0-9]{0,23})$/

/** Those of our own exports; a heading's bookmark ("_Toc…") is another kind. */
function roundBookmarks(document: XmlElement): readonly string[] {
  const found: string[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:bookmarkStart') {
      const [, id] = roundBookmark.exec(element.attributes['w:name'] ?? '') ?? []
      if (id !== undefined && found.length < 20) found.push(id)
    } else for (const child of elementsIn(element)) visit(child)
  }
  visit(document)
  return found
}
