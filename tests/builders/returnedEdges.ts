import { strFromU8 } from 'fflate'
import { addPart, type Edit, type Returned, signed, xmlPart } from './returned.ts'
import { passage, run } from './returnedPassage.ts'
import { all, append, elements, make, type Node, readTree, remove, writeTree } from './returnedTree.ts'

/** What people write beside the text: above and below it on every page, and in notes. */

type Edge = 'header' | 'footer'

/** A part as a tree, written back when it was changed. */
function within(file: Returned, path: string, change: (root: Node) => void): void {
  const bytes = file.parts.get(path)
  if (bytes === undefined) throw new Error(`no ${path}`)
  const root = readTree(strFromU8(bytes))
  change(root)
  file.parts.set(path, xmlPart(writeTree(root)))
}

/** A run that was typed by whoever writes. */
const typed = (file: Returned, words: string): Node =>
  file.who === null ? run(words) : make('w:ins', signed(file), run(words))

/** Words written behind what stands there. */
export const writesAt =
  (edge: Edge, words: string): Edit =>
  (file) =>
    within(file, `word/${edge}1.xml`, (root) => {
      const [paragraph] = all(root, 'w:p')
      if (paragraph) append(paragraph, typed(file, words))
    })

/** A paragraph of its own below what stands there. */
export const writesBelow =
  (edge: Edge, words: string): Edit =>
  (file) =>
    within(file, `word/${edge}1.xml`, (root) => append(root, make('w:p', {}, typed(file, words))))

/** Nothing left there. */
export const empties =
  (edge: Edge): Edit =>
  (file) =>
    within(file, `word/${edge}1.xml`, (root) => {
      for (const each of elements(root)) remove(each)
      append(root, make('w:p'))
    })

/** The same again for first and even pages, as programs write it that keep three of each (17.10.2, 17.10.5). */
export const edgesThrice: Edit = (file) => {
  for (const edge of ['header', 'footer'] as const)
    for (const name of [`${edge}8.xml`, `${edge}9.xml`])
      addPart(file, {
        name,
        xml: strFromU8(file.parts.get(`word/${edge}1.xml`) ?? new Uint8Array()).replace(
          /^<\?xml[^>]*>\s*/,
          '',
        ),
        type: `application/vnd.openxmlformats-officedocument.wordprocessingml.${edge}+xml`,
        purpose: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${edge}`,
      })
}

/** The numbers of pages as a program leaves them that knows no fields. */
export const pagesTyped: Edit = (file) =>
  within(file, 'word/footer1.xml', (root) => {
    for (const name of ['w:fldChar', 'w:instrText']) for (const each of all(root, name)) remove(each)
    for (const each of all(root, 'w:r')) if (all(each, 'w:t').length === 0) append(each, make('w:t', {}, '7'))
  })

/** A note at the end of a passage (17.11). */
export const notes =
  (kind: 'footnote' | 'endnote', id: string, words: string): Edit =>
  (file) => {
    within(file, `word/${kind}s.xml`, (root) =>
      append(root, make(`w:${kind}`, { 'w:id': '77' }, make('w:p', {}, typed(file, words)))),
    )
    append(passage(file, id).paragraph, make('w:r', {}, make(`w:${kind}Reference`, { 'w:id': '77' })))
  }
