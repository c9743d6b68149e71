import { strFromU8, strToU8 } from 'fflate'
import { addPart, type Edit, type Returned, setting } from './returned.ts'
import { unwrapControl } from './returnedEdits.ts'
import { lettersOf, run } from './returnedPassage.ts'
import {
  after,
  all,
  before,
  child,
  elements,
  isInside,
  make,
  type Node,
  prepend,
  remove,
  unwrap,
  wrap,
} from './returnedTree.ts'

/** What programs do to a file that nobody edits: what Word writes at its first save, what others drop. */

/** Runs in pieces, each with the session it was typed in (17.3.2), marks of the proofing between them. */
export const runsSplit: Edit = ({ document }) => {
  let session = 0
  for (const each of all(document, 'w:r')) {
    const letters = lettersOf(each)
    if (all(each, 'w:t').length === 0 || letters.length < 4) continue
    // In the middle of a word, never inside a letter of two units.
    const half = [...letters].slice(0, Math.floor([...letters].length / 2)).join('').length
    const rest = run(letters.slice(half), each)
    each.children = run(letters.slice(0, half), each).children
    for (const part of elements(each)) part.parent = each
    each.attributes['w:rsidR'] = (0x00a1_0000 + ++session).toString(16).padStart(8, '0').toUpperCase()
    rest.attributes['w:rsidRPr'] = '00B20001'
    if (all(each, 'w:delText').length > 0) continue
    after(
      each,
      make('w:proofErr', { 'w:type': 'spellStart' }),
      rest,
      make('w:proofErr', { 'w:type': 'spellEnd' }),
    )
  }
}

/** Every paragraph and row with ids of Word's own and the sessions it was changed in. */
export const newParagraphIds: Edit = ({ document }) => {
  let id = 0x3000_0000
  for (const name of ['w:p', 'w:tr'])
    for (const each of all(document, name)) {
      id += 0x11
      each.attributes['w14:paraId'] = id.toString(16).toUpperCase()
      each.attributes['w14:textId'] = '77777777'
      each.attributes['w:rsidR'] = '00D40A11'
    }
}

/** Formatting that was changed with tracking on (17.13.5.31, .29, .37): nothing anybody has to answer. */
export const formatted =
  (author: string, date: string): Edit =>
  (file) => {
    const mark = (name: string, inside: string) =>
      make(name, { 'w:id': file.nextId(), 'w:author': author, 'w:date': date }, make(inside))
    for (const each of all(file.document, 'w:r')) {
      let look = child(each, 'w:rPr')
      if (!look) {
        look = make('w:rPr')
        prepend(each, look)
      }
      add(look, mark('w:rPrChange', 'w:rPr'))
    }
    for (const each of all(file.document, 'w:pPr'))
      if (!isInside(each, 'w:pPrChange')) add(each, mark('w:pPrChange', 'w:pPr'))
    for (const each of all(file.document, 'w:tcPr')) add(each, mark('w:tcPrChange', 'w:tcPr'))
  }

const add = (parent: Node, added: Node): void => {
  parent.children.push(added)
  added.parent = parent
}

/** Controls taken away, as pasting as text or an online office does; bookmarks stay. */
export const flattened: Edit = ({ document }) => {
  for (const sdt of all(document, 'w:sdt').reverse()) unwrapControl(sdt)
}

export const withoutBookmarks: Edit = ({ document }) => {
  for (const name of ['w:bookmarkStart', 'w:bookmarkEnd'])
    for (const mark of all(document, name)) remove(mark)
}

/** The controls lose what they are called by, as LibreOffice 7.4 writes them. */
export const tagsDropped: Edit = ({ document }) => {
  for (const properties of all(document, 'w:sdtPr'))
    for (const name of ['w:tag', 'w:alias', 'w:lock']) for (const each of all(properties, name)) remove(each)
}

/** Bookmarks called copies, as LibreOffice 7.4 does when it reads what was deleted in an OpenDocument text. */
export const bookmarksCopied: Edit = ({ document }) => {
  for (const mark of all(document, 'w:bookmarkStart'))
    mark.attributes['w:name'] = `${mark.attributes['w:name']}_Copy_1`
}

/** Comments alone, without who replied to whom. */
export const withoutThreads: Edit = ({ parts }) => {
  const threads = ['commentsExtended', 'commentsIds', 'commentsExtensible', 'people']
  for (const name of threads) parts.delete(`word/${name}.xml`)
  const named = new RegExp(`<(Override|Relationship) [^>]*(${threads.join('|')})\\.xml"[^>]*/>`, 'g')
  for (const path of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
    edited(parts, path, (text) => text.replace(named, ''))
}

/** The parts beside the text that say what it was: our own shape in custom XML, and the properties. */
export const withoutOurParts: Edit = ({ parts }) => {
  for (const path of [...parts.keys()])
    if (path.startsWith('customXml/') || path === 'docProps/custom.xml') parts.delete(path)
  edited(parts, '[Content_Types].xml', (text) =>
    text.replace(/<Override PartName="\/(customXml\/[^"]*|docProps\/custom\.xml)"[^>]*\/>/g, ''),
  )
  for (const path of ['_rels/.rels', 'word/_rels/document.xml.rels'])
    edited(parts, path, (text) =>
      text.replace(/<Relationship [^>]*Target="[^"]*(customXml|custom\.xml)[^>]*\/>/g, ''),
    )
}

const edited = (parts: Returned['parts'], path: string, edit: (text: string) => string): void => {
  const bytes = parts.get(path)
  if (bytes) parts.set(path, strToU8(edit(strFromU8(bytes))))
}

/** A control of somebody else's around ours, and one inside it. */
export const controlsNested: Edit = (file) => {
  const foreign = () =>
    make('w:sdt', {}, make('w:sdtPr', {}, make('w:id', { 'w:val': file.nextId() })), make('w:sdtContent'))
  for (const sdt of all(file.document, 'w:sdt')) {
    const content = child(sdt, 'w:sdtContent')
    const [inner] = content ? elements(content).filter(({ name }) => name === 'w:r') : []
    for (const each of [sdt, ...(inner ? [inner] : [])]) {
      const made = foreign()
      before(each, made)
      const inside = child(made, 'w:sdtContent')
      if (inside) {
        remove(each)
        add(inside, each)
      }
    }
  }
}

/** Each table's first cell in a control of cells, each table's last row in one of rows (17.5.2.31, .33). */
export const tablesInControls: Edit = (file) => {
  for (const table of all(file.document, 'w:tbl')) {
    const rows = elements(table).filter(({ name }) => name === 'w:tr')
    const last = rows.at(-1)
    const cell = rows[1] && child(rows[1], 'w:tc')
    for (const each of [last, cell])
      if (each) {
        const content = make('w:sdtContent')
        const sdt = make('w:sdt', {}, make('w:sdtPr', {}, make('w:id', { 'w:val': file.nextId() })), content)
        before(each, sdt)
        remove(each)
        add(content, each)
      }
  }
}

/** A text box beside a paragraph: once for Word, once more for older programs (part 3, 7). */
export const withTextBox =
  (words: string): Edit =>
  ({ document }) => {
    const [paragraph] = all(document, 'w:p').filter((each) => all(each, 'w:sdt').length > 0)
    const box = () => make('w:txbxContent', {}, make('w:p', {}, run(words)))
    if (paragraph)
      add(
        paragraph,
        make(
          'w:r',
          {},
          make(
            'mc:AlternateContent',
            {},
            make(
              'mc:Choice',
              { Requires: 'wps' },
              make('w:drawing', {}, make('wps:wsp', {}, make('wps:txbx', {}, box()))),
            ),
            make('mc:Fallback', {}, make('w:pict', {}, make('v:textbox', {}, box()))),
          ),
        ),
      )
  }

/** The text of a passage as a later Word might write a run, with a fallback that says the same. */
export const alternateRuns: Edit = ({ document }) => {
  for (const each of all(document, 'w:r'))
    if (isInside(each, 'w:sdtContent') && all(each, 'w:t').length > 0 && !isInside(each, 'w:del')) {
      const letters = lettersOf(each)
      each.children = [
        ...elements(each).filter(({ name }) => name === 'w:rPr'),
        Object.assign(
          make(
            'mc:AlternateContent',
            {},
            make('mc:Choice', { Requires: 'w14' }, ...elements(run(letters))),
            make('mc:Fallback', {}, ...elements(run(letters))),
          ),
          { parent: each },
        ),
      ]
    }
}

/** Smart tags and direction wrappers of older documents (17.5.1.9, 17.3.2.8). */
export const smartTagged: Edit = ({ document }) => {
  for (const each of all(document, 'w:r'))
    if (isInside(each, 'w:sdtContent') && !isInside(each, 'w:del', 'w:ins'))
      wrap(
        each,
        make('w:smartTag', { 'w:uri': 'urn:schemas-microsoft-com:office:smarttags', 'w:element': 'place' }),
      )
}

/** Only comments, or only tracked changes, may be made (17.15.1.29): the file is still readable. */
export const protectedFor = (edit: 'comments' | 'trackedChanges' | 'readOnly'): Edit =>
  setting(`<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`)

/** All that was tracked taken as it is, as a careful secretary does before returning: everything is silent. */
export const acceptedAll: Edit = ({ document }) => {
  for (const row of all(document, 'w:tr'))
    if (elements(child(row, 'w:trPr') ?? row).some(({ name }) => name === 'w:del')) remove(row)
  for (const name of ['w:del', 'w:moveFrom'])
    for (const each of all(document, name))
      if (each.parent?.name !== 'w:rPr' && each.parent?.name !== 'w:trPr') remove(each)
  for (const name of ['w:ins', 'w:moveTo'])
    for (const each of all(document, name)) if (elements(each).length > 0) unwrap(each)
  for (const paragraph of all(document, 'w:p')) {
    const look = all(child(paragraph, 'w:pPr') ?? make('w:pPr'), 'w:rPr')[0]
    const isGone = look && elements(look).some(({ name }) => name === 'w:del' || name === 'w:moveFrom')
    for (const mark of look ? elements(look) : []) remove(mark)
    if (isGone && all(paragraph, 'w:r').length === 0) {
      const cell = paragraph.parent
      if (cell?.name !== 'w:tc' || all(cell, 'w:p').length > 1) remove(paragraph)
    }
  }
}

/** A custom part of somebody's document system beside ours. */
export const withForeignPart: Edit = (file) =>
  addPart(file, {
    name: 'glossary.xml',
    xml: '<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml',
    purpose: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/glossaryDocument',
  })
