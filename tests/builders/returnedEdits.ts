import { type Edit, type Returned, signed } from './returned.ts'
import { type Printed, passage, run, runBefore, runsAt, runsOf, said, stretch } from './returnedPassage.ts'
import {
  after,
  all,
  before,
  child,
  copy,
  elements,
  make,
  type Node,
  prepend,
  remove,
  unwrap,
  wrap,
} from './returnedTree.ts'

/** What people do to the words of a passage: tracked inside `by(…)`, otherwise without a trace. */

/** Words typed behind others; at the beginning where those are empty. */
export const inserts =
  (id: string, behind: string, words: string): Edit =>
  (file) => {
    const printed = passage(file, id)
    const [, end] = behind === '' ? [0, 0] : stretch(printed, behind)
    insertAt(file, printed, end, words)
  }

export function insertAt(file: Returned, printed: Printed, at: number, words: string): void {
  const last = runBefore(printed, at)
  const made = run(words, last ?? runsOf(printed)[0])
  const added = file.who === null ? made : make('w:ins', signed(file), made)
  if (last === null) prependContent(printed, added)
  else after(behindOwn(last), added)
}

/** Behind what somebody else inserted, not in it: where that goes on, it is cut in two. In a link what is typed is in the link. */
function behindOwn(node: Node): Node {
  const mark = node.parent
  if (mark === null || !['w:ins', 'w:moveTo'].includes(mark.name)) return node
  const rest = elements(mark).slice(elements(mark).indexOf(node) + 1)
  if (rest.length > 0) after(mark, make(mark.name, mark.attributes, ...rest))
  return mark
}

function prependContent({ holder }: Printed, node: Node): void {
  const properties = child(holder, 'w:pPr')
  if (properties) after(properties, node)
  else prepend(holder, node)
}

/** Words taken away; all of it where none are given. The control stays. */
export const deletes =
  (id: string, words?: string): Edit =>
  (file) => {
    const printed = passage(file, id)
    deleteAt(file, printed, ...stretch(printed, words))
  }

export function deleteAt(file: Returned, printed: Printed, start: number, end: number): void {
  for (const each of runsAt(printed, start, end))
    if (file.who === null || isOwnInsertion(file, each)) remove(each)
    else markDeleted(file, each)
}

/** What one inserted oneself is gone without a mark. */
const isOwnInsertion = ({ who }: Returned, each: Node): boolean =>
  each.parent?.name === 'w:ins' && each.parent.attributes['w:author'] === who?.author

/** What is deleted says so in its own element (17.3.3.7); inserted by another it stands in both. */
export function markDeleted(file: Returned, each: Node): void {
  each.children = each.children.map((part) =>
    typeof part !== 'string' && part.name === 'w:t'
      ? Object.assign(make('w:delText', part.attributes, ...part.children), { parent: each })
      : part,
  )
  wrap(each, make('w:del', signed(file)))
}

/** Other words in the place of these, as one types over a selection: what goes first, then what comes. */
export const replaces =
  (id: string, words: string, others: string): Edit =>
  (file) => {
    const printed = passage(file, id)
    const [start, end] = stretch(printed, words)
    insertAt(file, printed, end, others)
    deleteAt(file, passage(file, id), start, end)
  }

/** Other words in the place of these without a trace, inside the control. */
export const types = replaces

/** The whole paragraph goes, its number and its end with it. Tracked, the control stays in the file. */
export const deletesParagraph =
  (id: string): Edit =>
  (file) => {
    const { paragraph } = passage(file, id)
    if (file.who === null) remove(paragraph)
    else {
      markParagraph(file, paragraph, 'w:del')
      for (const each of standing(paragraph)) markDeleted(file, each)
    }
  }

const standing = (node: Node): Node[] =>
  elements(node).flatMap((each) =>
    each.name === 'w:r' ? [each] : each.name === 'w:del' || each.name === 'w:pPr' ? [] : standing(each),
  )

/** The end of a paragraph is inserted, deleted or moved as well (17.13.5.15). */
export function markParagraph(file: Returned, paragraph: Node, mark: string): void {
  let properties = child(paragraph, 'w:pPr')
  if (!properties) {
    properties = make('w:pPr')
    prepend(paragraph, properties)
  }
  let look = child(properties, 'w:rPr')
  if (!look) {
    look = make('w:rPr')
    properties.children.push(look)
    look.parent = properties
  }
  prepend(look, make(mark, signed(file)))
}

export type Landing = { readonly control?: boolean; readonly text?: string }

/**
 * A statement cut and put behind another one's paragraph. Tracked it stands in both places (17.13.5.21–28), named by one move;
 * otherwise it stands where it was put, with the control where Word takes it along, and nothing stays.
 */
export const moves =
  (id: string, behind: string, { control = true }: Landing = {}): Edit =>
  (file) => {
    const { paragraph } = passage(file, id)
    const target = passage(file, behind).paragraph
    const landed = copy(paragraph)
    // What was cut is what stands: others' deletions stay behind, their insertions are the mover's own text now.
    for (const mark of all(landed, 'w:del')) remove(mark)
    for (const mark of all(landed, 'w:ins')) unwrap(mark)
    for (const name of ['w:bookmarkStart', 'w:bookmarkEnd'])
      for (const mark of all(landed, name)) remove(mark)
    for (const sdt of all(landed, 'w:sdt'))
      if (control) for (const number of all(sdt, 'w:id')) number.attributes['w:val'] = `${file.nextId()}`
      else unwrapControl(sdt)
    after(target, landed)
    if (file.who === null) {
      leaveEmpty(paragraph)
      return
    }
    const name = `move${file.nextId()}`
    rangeAround(file, paragraph, 'w:moveFrom', name)
    rangeAround(file, landed, 'w:moveTo', name)
  }

function rangeAround(file: Returned, paragraph: Node, kind: 'w:moveFrom' | 'w:moveTo', name: string): void {
  for (const each of standing(paragraph)) wrap(each, make(kind, signed(file)))
  markParagraph(file, paragraph, kind)
  const id = file.nextId()
  const start = make(`${kind}RangeStart`, { ...signed(file), 'w:id': id, 'w:name': name })
  const properties = child(paragraph, 'w:pPr')
  if (properties) after(properties, start)
  const end = make(`${kind}RangeEnd`, { 'w:id': id })
  paragraph.children.push(end)
  end.parent = paragraph
}

/** A cell keeps its last paragraph (17.4.65), empty. */
export function leaveEmpty(paragraph: Node): void {
  const cell = paragraph.parent
  if (cell?.name === 'w:tc' && all(cell, 'w:p').length === 1) before(paragraph, make('w:p'))
  remove(paragraph)
}

export function unwrapControl(sdt: Node): void {
  const content = child(sdt, 'w:sdtContent')
  if (content) before(sdt, ...elements(content))
  remove(sdt)
}

/** A paragraph of its own behind a passage's, outside every control. */
export const writesBehind =
  (id: string, words: string): Edit =>
  (file) => {
    const { paragraph } = passage(file, id)
    const properties = child(paragraph, 'w:pPr')
    const made = make('w:p', {}, ...(properties ? [copy(properties)] : []), addedRun(file, words))
    if (file.who !== null) markParagraph(file, made, 'w:ins')
    after(paragraph, made)
  }

const addedRun = (file: Returned, words: string): Node =>
  file.who === null ? run(words) : make('w:ins', signed(file), run(words))

/** Words in the passage's own paragraph, behind its control and bookmark. */
export const writesOnBehind =
  (id: string, words: string): Edit =>
  (file) => {
    const { paragraph } = passage(file, id)
    const made = addedRun(file, words)
    paragraph.children.push(made)
    made.parent = paragraph
  }

/** What the passage says, where a test wants to see it. */
export const saidIn = (file: Returned, id: string): string => said(passage(file, id))
