import { foldedName } from '../../archive/entryName.ts'
import { type ForeignArchive, openForeignArchive } from '../../archive/foreignArchive.ts'
import { ok, type Result, refuse } from '../../framework/result.ts'
import { type InlineText, withoutForbidden } from '../../framework/richText.ts'
import type { Progress, ReadSource } from '../../import/read.ts'
import { sourceLimits } from '../../import/source.ts'
import { refusalText } from '../../text/refusal.ts'
import { childNamed, childrenNamed, readXml, type XmlElement } from '../../xml/readXml.ts'
import { walkXml, type XmlProblem } from '../../xml/walkXml.ts'
import { knownSheet } from '../known/knownSheet.ts'
import { excelPrefixes } from './excelNames.ts'
import { readSheet, type Workbook } from './readSheet.ts'
import { richString } from './richString.ts'
import { type NumberFormat, numberFormat } from './shownValue.ts'
import { type RawSheet, sourceOfSheets } from './sourceOfSheets.ts'
import { TooMuch } from './tooMuch.ts'

/**
 * An .xlsx file as a source (ECMA-376 Part 1, 12.3): each sheet in its order, what its cells show. Sheets that are hidden in
 * the file stay so. Nothing is calculated, nothing is fetched. Refused where it is damaged, empty or more than a source holds.
 */
export function readWorkbook(
  name: string,
  bytes: Uint8Array,
  progress: Progress = () => undefined,
): Result<ReadSource> {
  try {
    const archive = openForeignArchive(name, bytes)
    if (!archive.ok) return archive
    const { sheets, hidden } = readSheets(archive.value, progress)
    const source = sourceOfSheets(name, 'excel', sheets)
    if (!source.ok) return source
    progress(0.8)
    const read = { source: source.value, known: knownSheet(source.value) }
    return ok(hidden.length === 0 ? read : { ...read, hiddenSheets: hidden })
  } catch (error) {
    if (error instanceof Unreadable) return error.refused
    if (error instanceof TooMuch) return refuse('limit', refusalText.foreign.tooMuch(name))
    if (error instanceof BadPart)
      return error.problem === 'tooMuch'
        ? refuse('limit', refusalText.foreign.tooMuch(name))
        : refuse('unreadable', refusalText.foreign.damaged(name))
    throw error
  }
}

/** A part that cannot be read, and a refusal of the archive; thrown past the readers of the parts, caught right here. */
class BadPart extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem)
    this.problem = problem
  }
}
class Unreadable extends Error {
  readonly refused: ReturnType<typeof refuse>
  constructor(refused: ReturnType<typeof refuse>) {
    super(refused.refusal.code)
    this.refused = refused
  }
}

function readSheets(
  archive: ForeignArchive,
  progress: Progress,
): {
  readonly sheets: readonly RawSheet[]
  readonly hidden: readonly string[]
} {
  const start =
    relations(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const root = part(archive, start)
  if (root === null) throw new BadPart('malformed')
  const related = relations(archive, start)
  const target = (type: string) => related.find((relation) => relation.type === type)?.target ?? null
  const properties = childNamed(root, 'x:workbookPr')?.attributes.date1904
  const workbook: Workbook = {
    strings: sharedStrings(archive, target('sharedStrings')),
    formats: formats(archive, target('styles')),
    from1904: properties === '1' || properties === 'true',
  }
  progress(0.3)
  const listed = childNamed(root, 'x:sheets')
  const sheets = listed === undefined ? [] : childrenNamed(listed, 'x:sheet')
  const taken = new Set<string>()
  const counter = { characters: 0 }
  const isHidden = ({ attributes: { state } }: XmlElement) => state === 'hidden' || state === 'veryHidden'
  const read = sheets
    .filter((sheet) => !isHidden(sheet))
    .flatMap(({ attributes }) => {
      const relation = related.find(({ id }) => id === attributes['r:id'])
      // A sheet that holds a diagram and no cells.
      if (relation?.type !== 'worksheet') return []
      // Each sheet has a part of its own; one that is named a thousand times would be read a thousand times.
      if (taken.has(foldedName(relation.target))) return []
      taken.add(foldedName(relation.target))
      const bytes = bytesOf(archive, relation.target)
      if (bytes === null) throw new BadPart('malformed')
      const sheet = readSheet(attributes.name ?? '', bytes, workbook, counter)
      if (typeof sheet === 'string') throw new BadPart(sheet)
      progress(0.3 + (0.3 * taken.size) / sheets.length)
      return [sheet]
    })
  const names = sheets.filter(isHidden).map(({ attributes }) => withoutForbidden(attributes.name ?? ''))
  return { sheets: read, hidden: names.slice(0, mostNames).map((name) => name.slice(0, longestName)) }
}

/** Of hidden sheets so many are named; Excel allows names of 31 letters, other programs more. */
const mostNames = 200
const longestName = 100

type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** What a part refers to within the file (OPC 6.5); the last word of the type is the same in both editions. */
function relations(archive: ForeignArchive, of: string): readonly Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const root = part(archive, `${folder}_rels/${of.slice(folder.length)}.rels`)
  if (root === null) return []
  return childrenNamed(root, 'rel:Relationship').flatMap(({ attributes }) =>
    attributes.TargetMode === 'External'
      ? []
      : [
          {
            id: attributes.Id ?? '',
            type: attributes.Type?.slice(attributes.Type.lastIndexOf('/') + 1) ?? '',
            target: resolved(folder, attributes.Target ?? ''),
          },
        ],
  )
}

/** A target as a name in the archive; `..` never leads out of it, since it is only looked up. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  return steps.join('/')
}

function bytesOf(archive: ForeignArchive, name: string): Uint8Array | null {
  const read = archive.read(name)
  if (!read.ok) throw new Unreadable(read)
  return read.value
}

function part(archive: ForeignArchive, name: string): XmlElement | null {
  const bytes = bytesOf(archive, name)
  if (bytes === null) return null
  const root = readXml(bytes, excelPrefixes)
  if (typeof root === 'string') throw new BadPart(root)
  return root
}

function sharedStrings(archive: ForeignArchive, name: string | null): readonly InlineText[] {
  const bytes = name === null ? null : bytesOf(archive, name)
  if (bytes === null) return []
  const strings: InlineText[] = []
  const string = richString()
  const problem = walkXml(bytes, excelPrefixes, {
    open: string.open,
    text: string.text,
    close: (element) => {
      string.close(element)
      if (element !== 'x:si') return
      strings.push(string.take())
      if (strings.length > mostStrings) throw new TooMuch()
    },
  })
  if (problem !== null) throw new BadPart(problem)
  return strings
}

/** A workbook may hold more strings than a source holds lines: those of hidden sheets are among them. */
const mostStrings = sourceLimits.lines * 4

function formats(archive: ForeignArchive, name: string | null): readonly NumberFormat[] {
  const root = name === null ? null : part(archive, name)
  if (root === null) return []
  const codes = new Map(
    listIn(root, 'x:numFmts', 'x:numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  )
  return listIn(root, 'x:cellXfs', 'x:xf').map(({ attributes }) =>
    numberFormat(Number(attributes.numFmtId ?? 0), codes.get(attributes.numFmtId)),
  )
}

const listIn = (root: XmlElement, list: string, item: string): readonly XmlElement[] => {
  const found = childNamed(root, list)
  return found === undefined ? [] : childrenNamed(found, item)
}
