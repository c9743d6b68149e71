import { foldedName } from '../../archive/entryName.ts'
import { type ForeignArchive, openForeignArchive } from '../../archive/foreignArchive.ts'
import { ok, type Result, refuse } from '../../framework/result.ts'
import { refusalText } from '../../text/refusal.ts'
import { childrenNamed, readXml, type XmlElement } from '../../xml/readXml.ts'
import type { XmlProblem } from '../../xml/walkXml.ts'
import { typeEnd, wordPrefixes } from './namespaces.ts'

/** A Word file as its parts (ECMA-376 Part 2): what stands in which, and what leads to what. */
export type WordPackage = {
  /** The main document's root. */
  readonly document: XmlElement
  /** The part that the document refers to for this purpose (`styles`, `numbering`, `footnotes`); null where it has none. */
  readonly part: (purpose: string) => Result<XmlElement | null>
  /** Every part the document refers to for this purpose, unpacked. */
  readonly parts: (purpose: string) => Result<readonly Uint8Array[]>
  /** The part of a relationship's id, as `r:dm` names it. Given once: a diagram that is shown twice has two parts. */
  readonly related: (id: string) => Result<XmlElement | null>
  /** What the whole file says of itself in properties of its own (22.3); null where it says nothing. */
  readonly customProperties: () => Result<XmlElement | null>
  /** The address outside the file of a relationship's id; null for none. */
  readonly address: (id: string) => string | null
}

type Relationship = {
  readonly id: string
  readonly purpose: string
  readonly target: string
  readonly external: boolean
}

const text = refusalText.foreign

export function openWordPackage(name: string, bytes: Uint8Array): Result<WordPackage> {
  const opened = openForeignArchive(name, bytes)
  if (!opened.ok) return opened
  const archive = opened.value
  const types = xmlPart(name, archive, '[Content_Types].xml')
  if (!types.ok) return types
  if (types.value !== null && /macroEnabled/i.test(typesIn(types.value)))
    return refuse('invalid', text.macro(name))

  const packageLinks = relationships(name, archive, '')
  if (!packageLinks.ok) return packageLinks
  const main = packageLinks.value.find(({ purpose }) => purpose === 'officeDocument')?.target
  const document = xmlPart(name, archive, main ?? 'word/document.xml')
  if (!document.ok) return document
  if (document.value === null) return refuse('unreadable', text.damaged(name))
  if (document.value.name !== 'w:document') return refuse('unreadable', text.unknown(name))
  const links = relationships(name, archive, main ?? 'word/document.xml')
  if (!links.ok) return links

  const inside = links.value.filter(({ external }) => !external)
  const byId = new Map(links.value.map((link) => [link.id, link]))
  const given = new Set<string>()
  return ok({
    document: document.value,
    part: (wanted) => {
      const target = inside.find(({ purpose }) => purpose === wanted)?.target
      return target === undefined ? ok(null) : xmlPart(name, archive, target)
    },
    parts: (wanted) => {
      const found: Uint8Array[] = []
      for (const { purpose, target } of inside) {
        if (purpose !== wanted) continue
        const read = archive.read(target)
        if (!read.ok) return read
        if (read.value !== null) found.push(read.value)
      }
      return ok(found)
    },
    related: (wanted) => {
      const link = byId.get(wanted)
      if (link === undefined || link.external || given.has(foldedName(link.target))) return ok(null)
      given.add(foldedName(link.target))
      return xmlPart(name, archive, link.target)
    },
    customProperties: () => {
      const found = packageLinks.value.find(
        ({ purpose, external }) => !external && /^custom-?properties$/i.test(purpose),
      )
      return found === undefined ? ok(null) : xmlPart(name, archive, found.target)
    },
    address: (wanted) => {
      const link = byId.get(wanted)
      return link?.external ? link.target : null
    },
  })
}

const typesIn = (types: XmlElement): string =>
  childrenNamed(types, 'ct:Override')
    .map(({ attributes }) => attributes['ContentType'] ?? '')
    .join(' ')

function xmlPart(name: string, archive: ForeignArchive, path: string): Result<XmlElement | null> {
  const bytes = archive.read(path)
  if (!bytes.ok) return bytes
  if (bytes.value === null) return ok(null)
  const read = readXml(bytes.value, wordPrefixes)
  return typeof read === 'string' ? refuseXml(name, read, path) : ok(read)
}

/** What an XML part that is not read means for the user. */
const refuseXml = (name: string, problem: XmlProblem, path: string) =>
  problem === 'tooMuch' || problem === 'tooDeep'
    ? refuse('limit', text.tooMuch(name), path)
    : refuse('unreadable', text.damaged(name), path)

/** What a part leads to; '' for the package itself. A part without relationships leads nowhere. */
function relationships(name: string, archive: ForeignArchive, part: string): Result<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const read = xmlPart(name, archive, `${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!read.ok) return read
  return ok(
    (read.value === null ? [] : childrenNamed(read.value, 'rel:Relationship')).map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      return {
        id: attributes['Id'] ?? '',
        purpose: typeEnd(attributes['Type']),
        target: external ? target : resolved(folder, target),
        external,
      }
    }),
  )
}

/** A target as a path inside the archive. What leads out of it leads to nothing, because no entry has such a name. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
