import { ok, type Result, refuse } from '../../framework/result.ts'
import { refusalText } from '../../text/refusal.ts'
import { childNamed, childrenNamed, type XmlElement } from '../../xml/readXml.ts'
import type { Progress } from '../read.ts'
import { type LineId, linesOfSource, type Source, sourceLimits } from '../source.ts'
import type { BlockDraft } from './drafts.ts'
import { finished, type OwnLine } from './finish.ts'
import { flow } from './flow.ts'
import { readNumbering } from './numbering.ts'
import { type Reading, survey, TooMuch } from './reading.ts'
import { readStyles } from './styles.ts'
import { openWordPackage, type WordPackage } from './wordPackage.ts'

/**
 * A Word file (.docx, ECMA-376, both editions) as a source: paragraphs with heading levels and lists, bold, italic and links,
 * tables, text boxes and diagrams where they hang, footnotes at the end. Changes count as accepted. Left out: deleted and hidden
 * text, comments, headers and footers, tables of contents, page numbers.
 *
 * `name` is the file's; refused in a sentence is what is damaged, locked, too large, holds macros or has no text.
 */
export function readWord(name: string, bytes: Uint8Array): Result<Source> {
  const read = readWordLines(name, bytes)
  return read.ok ? ok(read.value.source) : read
}

/** The source, and what the file says of its lines where it is one of our own exports. */
export type WordLines = {
  readonly source: Source
  readonly own: ReadonlyMap<LineId, OwnLine>
  readonly opened: WordPackage
}

export function readWordLines(
  name: string,
  bytes: Uint8Array,
  progress: Progress = () => undefined,
): Result<WordLines> {
  const opened = openWordPackage(name, bytes)
  if (!opened.ok) return opened
  progress(0.5)
  const { document, address } = opened.value
  const body = childNamed(document, 'w:body')
  const parts = secondaryParts(opened.value)
  if (!parts.ok) return parts
  const { styles: styleSheet, numbering: lists, notes } = parts.value
  const styles = readStyles(styleSheet)
  const reading: Reading = {
    styles,
    numbering: readNumbering(lists, styles),
    address,
    related: (id) => {
      const found = opened.value.related(id)
      return found.ok ? found.value : null
    },
    ...survey(document),
    openBookmarks: new Map(),
    fields: [],
    notes: new Set(),
    ...counted(),
  }
  const own = new Map<LineId, OwnLine>()
  try {
    const drafts = body === undefined ? [] : flow(body, reading)
    progress(0.75)
    const blocks = finished([...drafts, ...notesReferredTo(reading, notes)], reading, own)
    if (linesOfSource({ blocks }).length === 0) return refuse('invalid', refusalText.foreign.noText(name))
    return ok({ source: { name, format: 'word', blocks }, own, opened: opened.value })
  } catch (error) {
    if (error instanceof TooMuch) return refuse('limit', refusalText.foreign.tooMuch(name))
    throw error
  }
}

/** Footnotes and endnotes by kind and id. */
type Notes = ReadonlyMap<string, XmlElement>

function secondaryParts({
  part,
}: WordPackage): Result<{ styles: XmlElement | null; numbering: XmlElement | null; notes: Notes }> {
  const styles = part('styles')
  if (!styles.ok) return styles
  const numbering = part('numbering')
  if (!numbering.ok) return numbering
  const notes = new Map<string, XmlElement>()
  for (const kind of ['footnote', 'endnote'] as const) {
    const read = part(`${kind}s`)
    if (!read.ok) return read
    for (const note of read.value === null ? [] : childrenNamed(read.value, `w:${kind}`))
      notes.set(`${kind} ${note.attributes['w:id']}`, note)
  }
  return ok({ styles: styles.value, numbering: numbering.value, notes })
}

/** The notes in the order of the text. A note may refer to another one, but is read once. */
function notesReferredTo(reading: Reading, notes: Notes): readonly BlockDraft[] {
  const drafts: BlockDraft[] = []
  // A set goes on to what is added while it is walked through.
  for (const key of reading.notes) {
    const note = notes.get(key)
    if (note !== undefined) for (const draft of flow(note, reading)) drafts.push(draft)
  }
  return drafts
}

function counted(): Pick<Reading, 'nextLine' | 'nextTable'> {
  let lines = 0
  let letters = 0
  let tables = 0
  return {
    nextLine: (characters) => {
      lines += 1
      letters += characters
      if (lines > sourceLimits.lines || letters > sourceLimits.characters) throw new TooMuch()
      return `l${lines}`
    },
    nextTable: () => {
      tables += 1
      return `t${tables}`
    },
  }
}
