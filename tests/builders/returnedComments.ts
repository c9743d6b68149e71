import { addPart, bodyOf, type Comment, type Edit, type Returned } from './returned.ts'
import { passage, runsAt, runsOf, stretch } from './returnedPassage.ts'
import {
  after,
  all,
  append,
  around,
  before,
  child,
  elements,
  make,
  type Node,
  prepend,
  text,
  writeTree,
} from './returnedTree.ts'

/** Comments as Word writes them: comments.xml, and who replied to whom and what is done in the parts beside it. */

/** What a comment is set at: the first and the last thing in its range; null for one that is set at nothing. */
export type At = (file: Returned) => { readonly first: Node; readonly last: Node } | null

/** Some words of a passage, or all of them. */
export const words =
  (id: string, some?: string): At =>
  (file) => {
    const printed = passage(file, id)
    return ends(runsAt(printed, ...stretch(printed, some)))
  }

/** From one passage to another. */
export const from =
  (first: string, last: string): At =>
  (file) => {
    const runs = [...runsOf(passage(file, first)), ...runsOf(passage(file, last))]
    return ends(runs)
  }

/** The whole paragraph of a passage, its number with it, outside the control: as one selects a line. */
export const line =
  (id: string): At =>
  (file) =>
    ends(
      elements(passage(file, id).paragraph).filter(
        ({ name }) => name === 'w:r' || name === 'w:sdt' || name === 'w:bookmarkStart',
      ),
    )

/** What was deleted in a passage. */
export const deletedWords =
  (id: string): At =>
  (file) =>
    ends(all(passage(file, id).paragraph, 'w:r').filter((run) => all(run, 'w:delText').length > 0))

/** A paragraph anywhere, by what it says: a heading, a name in a table. */
export const paragraphSaying =
  (said: string): At =>
  (file) =>
    ends(
      all(file.document, 'w:r')
        .filter((run) => all(run, 'w:t').map(text).join('') === said)
        .slice(0, 1),
    )

export const nothing: At = () => null

const ends = (nodes: readonly Node[]) => {
  const [first] = nodes
  const last = nodes.at(-1)
  if (first === undefined || last === undefined) throw new Error('there is nothing to comment on')
  return { first, last }
}

type Reply = { readonly by: string; readonly text: string; readonly date?: string }
type Shape = {
  readonly replies?: readonly Reply[]
  readonly resolved?: boolean
  /** `point`: Word was told nothing but where it stands; `endless`: the range is never closed. */
  readonly range?: 'around' | 'point' | 'endless'
}

export const comment =
  (
    at: At,
    said: string | readonly string[],
    { replies = [], resolved = false, range = 'around' }: Shape = {},
  ): Edit =>
  (file) => {
    if (file.who === null) throw new Error('a comment has an author: put it into by(…)')
    const { author, date } = file.who
    const place = at(file)
    const add = (given: Omit<Comment, 'id'>): number => {
      const id = file.comments.length
      file.comments.push({ ...given, id })
      if (place !== null) setRange(place, id, range)
      return id
    }
    const paragraphs = typeof said === 'string' ? [said] : said
    const parent = add({ author, date, paragraphs, resolved, parent: null })
    for (const reply of replies)
      add({ author: reply.by, date: reply.date ?? date, paragraphs: [reply.text], resolved: false, parent })
    writeParts(file)
  }

function setRange(
  { first, last }: { readonly first: Node; readonly last: Node },
  id: number,
  range: 'around' | 'point' | 'endless',
): void {
  const mark = (name: string) => make(name, { 'w:id': id })
  if (range !== 'point') before(outside(first), mark('w:commentRangeStart'))
  if (range === 'endless') return
  const reference = make(
    'w:r',
    {},
    make('w:rPr', {}, make('w:rStyle', { 'w:val': 'CommentReference' })),
    mark('w:commentReference'),
  )
  // Replies follow what they reply to (MS-DOCX 2.5.4), all over the same words.
  after(afterMarks(outside(last)), ...(range === 'point' ? [] : [mark('w:commentRangeEnd')]), reference)
}

/** A mark of comment may stand in a paragraph or a control, not in what was inserted or deleted. */
const outside = (node: Node): Node =>
  node.parent !== null &&
  ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink'].includes(node.parent.name)
    ? outside(node.parent)
    : node

function afterMarks(node: Node): Node {
  const siblings = node.parent === null ? [] : elements(node.parent)
  const next = siblings[siblings.indexOf(node) + 1]
  return next !== undefined && (next.name === 'w:commentRangeEnd' || child(next, 'w:commentReference'))
    ? afterMarks(next)
    : node
}

const spaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'xmlns:w16cid': 'http://schemas.microsoft.com/office/word/2016/wordml/cid',
  'xmlns:w16cex': 'http://schemas.microsoft.com/office/word/2018/wordml/cex',
  'mc:Ignorable': 'w14 w15 w16cid w16cex',
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0')
/** The paragraph that a thread is known by is a comment's last one. */
const paragraphId = ({ id, paragraphs }: Comment, index = paragraphs.length - 1) =>
  hex(0x10_00_00_00 + id * 0x100 + index)
const durableId = ({ id }: Comment) => hex(0x20_00_00_00 + id)

function writeParts(file: Returned): void {
  const { comments } = file
  const root = (name: string, children: readonly Node[]) => writeTree(make(name, spaces, ...children))
  const parentOf = (comment: Comment) => comments.find(({ id }) => id === comment.parent)
  const wordml = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const parts = [
    ['comments', root('w:comments', comments.map(commentNode)), `${office}/comments`],
    [
      'commentsExtended',
      root(
        'w15:commentsEx',
        comments.map((each) => {
          const parent = parentOf(each)
          return make('w15:commentEx', {
            'w15:paraId': paragraphId(each),
            ...(parent ? { 'w15:paraIdParent': paragraphId(parent) } : {}),
            'w15:done': each.resolved || parent?.resolved ? 1 : 0,
          })
        }),
      ),
      'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    ],
    [
      'commentsIds',
      root(
        'w16cid:commentsIds',
        comments.map((each) =>
          make('w16cid:commentId', {
            'w16cid:paraId': paragraphId(each),
            'w16cid:durableId': durableId(each),
          }),
        ),
      ),
      'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds',
    ],
    [
      'commentsExtensible',
      root(
        'w16cex:commentsExtensible',
        comments.map((each) =>
          make('w16cex:commentExtensible', {
            'w16cex:durableId': durableId(each),
            'w16cex:dateUtc': each.date,
          }),
        ),
      ),
      'http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible',
    ],
    [
      'people',
      root(
        'w15:people',
        [...new Set(comments.map(({ author }) => author))].map((author) =>
          make(
            'w15:person',
            { 'w15:author': author },
            make('w15:presenceInfo', { 'w15:providerId': 'None', 'w15:userId': author }),
          ),
        ),
      ),
      'http://schemas.microsoft.com/office/2011/relationships/people',
    ],
  ] as const
  for (const [name, xml, purpose] of parts)
    addPart(file, { name: `${name}.xml`, xml, type: `${wordml}.${name}+xml`, purpose })
}

const commentNode = (comment: Comment): Node =>
  make(
    'w:comment',
    {
      'w:id': comment.id,
      'w:author': comment.author,
      'w:date': comment.date,
      'w:initials': initials(comment.author),
    },
    ...comment.paragraphs.map((said, i) =>
      make(
        'w:p',
        { 'w14:paraId': paragraphId(comment, i), 'w14:textId': '77777777' },
        make('w:pPr', {}, make('w:pStyle', { 'w:val': 'CommentText' })),
        ...(i === 0
          ? [
              make(
                'w:r',
                {},
                make('w:rPr', {}, make('w:rStyle', { 'w:val': 'CommentReference' })),
                make('w:annotationRef'),
              ),
            ]
          : []),
        make('w:r', {}, make('w:t', { 'xml:space': 'preserve' }, said)),
      ),
    ),
  )

const initials = (author: string) =>
  author
    .split(' ')
    .map(([letter]) => letter ?? '')
    .join('')

/** A comment that lies in comments.xml and is set at nothing in the body: Word hides it. */
export const hiddenComment = (said: string): Edit => comment(nothing, said)

/** The range begins in one place and the reference stands elsewhere, the end before the start. */
export const crossRanges: Edit = (file) => {
  const body = bodyOf(file)
  for (const end of all(body, 'w:commentRangeEnd')) prepend(around(end, 'w:p'), end)
  append(body, ...all(body, 'w:sectPr').filter(({ parent }) => parent === body))
}
