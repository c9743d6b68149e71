import type { Skeleton } from '../framework/skeleton.ts'
import { skeletonElement, skeletonNamespace } from '../framework/skeletonXml.ts'
import { escapeXml, xml } from './xml.ts'

/**
 * Puts the skeleton into the package as custom XML: the part, what Word wants to know of it (22.5.2), and the two relationships
 * that lead there. Word shows nothing of it and keeps it.
 */
export function placeSkeleton(parts: Map<string, string | Uint8Array>, skeleton: Skeleton): void {
  parts.set(
    'customXml/item1.xml',
    `${declaration}${xml(skeletonElement, { xmlns: skeletonNamespace }, escapeXml(JSON.stringify(skeleton)))}`,
  )
  parts.set(
    'customXml/itemProps1.xml',
    `${declaration}${xml(
      'ds:datastoreItem',
      { 'ds:itemID': itemId, 'xmlns:ds': `${office}/officeDocument/2006/customXml` },
      xml('ds:schemaRefs', null, xml('ds:schemaRef', { 'ds:uri': skeletonNamespace })),
    )}`,
  )
  parts.set(
    'customXml/_rels/item1.xml.rels',
    `${declaration}${xml(
      'Relationships',
      { xmlns: `${office}/package/2006/relationships` },
      relationship('rId1', 'customXmlProps', 'itemProps1.xml'),
    )}`,
  )
  append(
    parts,
    'word/_rels/document.xml.rels',
    'Relationships',
    relationship('rIdSkeleton', 'customXml', '../customXml/item1.xml'),
  )
  append(
    parts,
    '[Content_Types].xml',
    'Types',
    contentType('/customXml/item1.xml', 'application/xml') +
      contentType(
        '/customXml/itemProps1.xml',
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ),
  )
}

const office = 'http://schemas.openxmlformats.org'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** Word tells custom parts apart by it within a file; there is one of ours in each. */
const itemId = '{6B8C2D51-3F0E-4C57-9B2A-71D4E0A95C13}'

const relationship = (id: string, type: string, target: string) =>
  xml('Relationship', {
    Id: id,
    Type: `${office}/officeDocument/2006/relationships/${type}`,
    Target: target,
  })

const contentType = (part: string, type: string) => xml('Override', { PartName: part, ContentType: type })

/** Throws where docx writes its parts otherwise than expected, which the tests would see. */
function append(parts: Map<string, string | Uint8Array>, path: string, root: string, content: string): void {
  const part = parts.get(path)
  const end = `</${root}>`
  if (typeof part !== 'string' || !part.endsWith(end)) throw new Error(`${path} has no ${end}`)
  parts.set(path, part.slice(0, -end.length) + content + end)
}
