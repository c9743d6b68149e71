import { strFromU8, unzipSync } from 'fflate'
import { type Element, readElements } from './readElements.ts'

export type { Element }

/** A Word file taken apart, to be looked at by tests, with a reader that has nothing in common with the writer. */
export type DocxPackage = {
  /** The text of every XML part by path, the bytes of every other. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  /** The elements of one part in document order; throws where it is not well-formed XML. */
  readonly elements: (path: string) => readonly Element[]
}

export function openDocx(file: Uint8Array): DocxPackage {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, isXml(path) ? strFromU8(bytes) : bytes]),
  )
  return {
    parts,
    elements: (path) => {
      const part = parts.get(path)
      if (typeof part !== 'string') throw new Error(`The file has no XML part ${path}`)
      return readElements(part)
    },
  }
}

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path)

export const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => element.name === name)

/** Every element below one, in document order. */
export const below = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => [child, ...below(child)])

/** What a reader sees of an element: its runs' text, tabs and line breaks. (A tab stop is called w:tab as well.) */
export const textOf = (element: Element): string =>
  below(element)
    .filter(({ parent }) => parent?.name === 'w:r')
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:tab' ? '\t' : name === 'w:br' ? '\n' : ''))
    .join('')

/**
 * What is wrong with the package as such (ECMA-376 Part 2); empty for none. Word calls a file with any of these
 * damaged and offers to repair it.
 */
export function packageFaults(file: DocxPackage): readonly string[] {
  const faults: string[] = []
  for (const path of file.parts.keys()) {
    if (!isXml(path)) continue
    try {
      file.elements(path)
    } catch (error) {
      faults.push(`${path} is not well-formed: ${error}`)
    }
  }
  return faults.length > 0
    ? faults
    : [...typeFaults(file), ...relationshipFaults(file), ...idFaults(file), ...headerRowFaults(file)]
}

function typeFaults(file: DocxPackage): string[] {
  const types = file.elements('[Content_Types].xml')
  const extensions = new Set(named(types, 'Default').map(({ attributes }) => attributes.Extension))
  const overrides = new Set(named(types, 'Override').map(({ attributes }) => attributes.PartName))
  const paths = [...file.parts.keys()].filter((path) => path !== '[Content_Types].xml')
  return [
    ...paths
      .filter((path) => !overrides.has(`/${path}`) && !extensions.has(path.slice(path.lastIndexOf('.') + 1)))
      .map((path) => `${path} has no content type`),
    ...paths
      .filter((path) => path.endsWith('.xml') && !overrides.has(`/${path}`))
      .map((path) => `${path} is declared as nothing but XML`),
    ...[...overrides]
      .filter((name) => name === undefined || !file.parts.has(name.slice(1)))
      .map((name) => `${name} has a content type and does not exist`),
  ]
}

function relationshipFaults(file: DocxPackage): string[] {
  return [...file.parts.keys()].flatMap((path) => {
    if (!path.endsWith('.rels')) return []
    const folder = path.slice(0, path.lastIndexOf('_rels/'))
    const source = folder + path.slice(path.lastIndexOf('/') + 1, -'.rels'.length)
    const relationships = named(file.elements(path), 'Relationship')
    const ids = relationships.map(({ attributes }) => attributes.Id ?? '')
    const used = path === '_rels/.rels' ? [] : usedRelationships(file, source)
    return [
      ...duplicates(ids).map((id) => `${path} has the id ${id} twice`),
      ...relationships
        .filter(({ attributes }) => attributes.TargetMode !== 'External')
        .filter(({ attributes }) => !file.parts.has(pathFrom(folder, attributes.Target ?? '')))
        .map(({ attributes }) => `${path} leads to ${attributes.Target}, which does not exist`),
      ...used
        .filter((id) => !ids.includes(id))
        .map((id) => `${source} uses ${id}, which ${path} does not have`),
    ]
  })
}

/** A target seen from its folder, with its steps up. */
const pathFrom = (folder: string, target: string): string =>
  new URL(target, `file:///${folder}`).pathname.slice(1)

const usedRelationships = (file: DocxPackage, path: string): string[] =>
  file
    .elements(path)
    .flatMap(({ attributes }) => [attributes['r:id'], attributes['r:embed'], attributes['r:link']])
    .filter((id) => id !== undefined)

function idFaults(file: DocxPackage): string[] {
  const elements = file.elements('word/document.xml')
  const values = (name: string, attribute: string) =>
    named(elements, name).map(({ attributes }) => attributes[attribute] ?? '(none)')
  const controls = named(elements, 'w:sdtPr').flatMap((properties) => named(properties.children, 'w:id'))
  const starts = values('w:bookmarkStart', 'w:id')
  const ends = values('w:bookmarkEnd', 'w:id')
  return [
    ...duplicates(starts).map((id) => `the bookmark id ${id} is used twice`),
    ...duplicates(values('w:bookmarkStart', 'w:name')).map((name) => `the bookmark ${name} stands twice`),
    ...values('w:bookmarkStart', 'w:name')
      .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))
      .map((name) => `${name} is no name for a bookmark`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `the bookmark ${id} does not end`),
    ...duplicates(controls.map(({ attributes }) => attributes['w:val'] ?? '')).map(
      (id) => `the control id ${id} is used twice`,
    ),
    ...duplicates(values('wp:docPr', 'id')).map((id) => `the drawing id ${id} is used twice`),
  ]
}

/** Some readers take the element for the answer and the rows below a head for more head. */
const headerRowFaults = (file: DocxPackage): string[] =>
  named(file.elements('word/document.xml'), 'w:tblHeader')
    .filter(({ attributes }) => ['0', 'false'].includes(attributes['w:val'] ?? ''))
    .map(() => 'a row says that it is no header row')

const duplicates = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]
