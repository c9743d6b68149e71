import type { Returned } from './returned.ts'
import { after, all, around, child, copy, elements, isInside, make, type Node, text } from './returnedTree.ts'

/** A passage in the file: by its control, or by its bookmark where that is gone. */
export type Printed = {
  readonly id: string
  /** What holds its runs: the control's content, or the paragraph. */
  readonly holder: Node
  /** The control around it, where it has one. */
  readonly control: Node | null
  readonly paragraph: Node
}

/** `id` as `show` prints it, with the count of its print where it is not the first: "s1_2". */
export function passage({ document }: Returned, id: string): Printed {
  const control = all(document, 'w:sdt').find((sdt) => tagOf(sdt) === id)
  const content = control && child(control, 'w:sdtContent')
  if (control && content) return { id, control, holder: content, paragraph: around(control, 'w:p') }
  const bookmark = all(document, 'w:bookmarkStart').find(
    ({ attributes }) => attributes['w:name'] === `c_${id}`,
  )
  if (!bookmark) throw new Error(`${id} is not in the file`)
  const paragraph = around(bookmark, 'w:p')
  return { id, control: null, holder: paragraph, paragraph }
}

export const tagOf = (sdt: Node): string | undefined => {
  const properties = child(sdt, 'w:sdtPr')
  return properties && child(properties, 'w:tag')?.attributes['w:val']
}

/** The runs with text that stand, those that a tracked deletion took away left out. */
export const runsOf = ({ holder }: Printed): Node[] =>
  all(holder, 'w:r').filter((run) => lettersOf(run) !== '' && !isInside(run, 'w:del', 'w:moveFrom'))

/** What a run says; a line break is a line feed. */
export const lettersOf = (run: Node): string =>
  elements(run)
    .map((each) =>
      each.name === 'w:t' || each.name === 'w:delText'
        ? text(each)
        : each.name === 'w:br'
          ? '\n'
          : each.name === 'w:tab'
            ? '\t'
            : '',
    )
    .join('')

export const said = (printed: Printed): string => runsOf(printed).map(lettersOf).join('')

/** A run with this text, in the look of another. */
export function run(words: string, like?: Node): Node {
  const look = like && child(like, 'w:rPr')
  return make('w:r', {}, ...(look ? [copy(look)] : []), ...contentOf(words))
}

const contentOf = (words: string): Node[] =>
  words
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\n'
        ? make('w:br')
        : piece === '\t'
          ? make('w:tab')
          : make('w:t', { 'xml:space': 'preserve' }, piece),
    )

/** The runs that say just these letters of the passage, cut out where they are parts of runs. */
export function runsAt(printed: Printed, start: number, end: number): Node[] {
  cutAt(printed, start)
  cutAt(printed, end)
  let place = 0
  return runsOf(printed).filter((each) => {
    const from = place
    place += lettersOf(each).length
    return from >= start && place <= end
  })
}

/** Makes a run end at this letter. */
function cutAt(printed: Printed, at: number): void {
  let place = 0
  for (const each of runsOf(printed)) {
    const letters = lettersOf(each)
    const inside = at - place
    if (inside > 0 && inside < letters.length) {
      const rest = run(letters.slice(inside), each)
      each.children = run(letters.slice(0, inside), each).children
      for (const part of elements(each)) part.parent = each
      after(each, rest)
      return
    }
    place += letters.length
  }
}

/** The run that ends at this letter, and what comes after it; null at the very beginning. */
export function runBefore(printed: Printed, at: number): Node | null {
  cutAt(printed, at)
  let place = 0
  let last: Node | null = null
  for (const each of runsOf(printed)) {
    if (place >= at) break
    place += lettersOf(each).length
    last = each
  }
  return last
}

/** Where these words stand in the passage; all of it where none are given. */
export function stretch(printed: Printed, words?: string): readonly [number, number] {
  const whole = said(printed)
  if (words === undefined) return [0, whole.length]
  const start = whole.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in "${whole}"`)
  return [start, start + words.length]
}
