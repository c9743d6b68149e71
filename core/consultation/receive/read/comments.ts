import { ok, type Result } from '../../../framework/result.ts'
import { chosen, textOf } from '../../../import/word/pieces.ts'
import type { WordPackage } from '../../../import/word/wordPackage.ts'
import { childrenNamed, elementsIn, type XmlElement } from '../../../xml/readXml.ts'
import { momentOf } from './marks.ts'
import type { CommentMark, ReturnedComment } from './returned.ts'

/**
 * The comments of comments.xml with what the parts beside it say (MS-DOCX 2.5.4): who replied to whom, what is resolved, and the
 * hour in UTC. A thread is known by the last paragraph of its first comment.
 */
export function readComments(
  { part }: WordPackage,
  marks: ReadonlyMap<string, CommentMark>,
): Result<readonly ReturnedComment[]> {
  const read = part('comments')
  if (!read.ok) return read
  if (read.value === null) return ok([])
  const found = besideComments(part)
  if (!found.ok) return found
  const beside = found.value
  const elements = childrenNamed(read.value, 'w:comment')
  const byParagraph = new Map<string, string>()
  for (const element of elements)
    for (const id of paragraphIds(element)) byParagraph.set(id, element.attributes['w:id'] ?? '')
  const seen = new Set<string>()
  const comments = elements.flatMap((element): readonly ReturnedComment[] => {
    const id = element.attributes['w:id'] ?? ''
    if (seen.has(id)) return []
    seen.add(id)
    const last = paragraphIds(element).at(-1) ?? ''
    const more = beside.extended.get(last)
    const parent = byParagraph.get(more?.parent ?? '') ?? null
    return [
      {
        id,
        author: (element.attributes['w:author'] ?? '').trim().slice(0, 200),
        date: momentOf(beside.utc.get(last)) ?? momentOf(element.attributes['w:date']),
        text: paragraphsIn(element).join('\n').trim(),
        resolved: more?.done ?? false,
        parent: parent === id ? null : parent,
        mark: marks.get(id) ?? null,
      },
    ]
  })
  return ok(inThreads(comments))
}

/** In the order of the document, replies behind what they reply to in the order of the file; a circle is opened. */
function inThreads(comments: readonly ReturnedComment[]): readonly ReturnedComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const rootOf = (comment: ReturnedComment): ReturnedComment => {
    let at = comment
    for (let steps = 0; at.parent !== null && steps < 100; steps++) {
      const above = byId.get(at.parent)
      if (above === undefined || above === comment) break
      at = above
    }
    return at
  }
  const roots = comments.filter((comment) => comment.parent === null || rootOf(comment) === comment)
  const isRoot = new Set(roots)
  const replies = new Map<ReturnedComment, ReturnedComment[]>()
  for (const comment of comments)
    if (!isRoot.has(comment)) {
      const root = rootOf(comment)
      replies.set(root, [...(replies.get(root) ?? []), comment])
    }
  const place = ({ mark }: ReturnedComment) => mark?.at ?? Number.POSITIVE_INFINITY
  const placed = roots.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
  const ordered = placed.flatMap((root) => [{ ...root, parent: null }, ...(replies.get(root) ?? [])])
  // What replies in a circle that no first comment leads to is a comment of its own.
  const there = new Set(ordered.map(({ id }) => id))
  return [
    ...ordered,
    ...comments.filter(({ id }) => !there.has(id)).map((each) => ({ ...each, parent: null })),
  ]
}

type Beside = {
  readonly extended: ReadonlyMap<string, { readonly parent: string; readonly done: boolean }>
  /** The hour by the last paragraph of a comment. */
  readonly utc: ReadonlyMap<string, string>
}

function besideComments(part: WordPackage['part']): Result<Beside> {
  const [extended, ids, extensible] = ['commentsExtended', 'commentsIds', 'commentsExtensible'].map(part)
  for (const read of [extended, ids, extensible]) if (read !== undefined && !read.ok) return read
  const entries = (read: typeof extended, name: string): readonly XmlElement['attributes'][] =>
    read?.ok && read.value !== null ? childrenNamed(read.value, name).map(({ attributes }) => attributes) : []
  const hours = new Map(
    entries(extensible, 'w16cex:commentExtensible').map((each) => [
      each['w16cex:durableId'] ?? '',
      each['w16cex:dateUtc'] ?? '',
    ]),
  )
  return ok({
    extended: new Map(
      entries(extended, 'w15:commentEx').map((each) => [
        each['w15:paraId'] ?? '',
        { parent: each['w15:paraIdParent'] ?? '', done: isDone(each['w15:done']) },
      ]),
    ),
    utc: new Map(
      entries(ids, 'w16cid:commentId').map((each) => [
        each['w16cid:paraId'] ?? '',
        hours.get(each['w16cid:durableId'] ?? '') ?? '',
      ]),
    ),
  })
}

const isDone = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

const paragraphIds = (comment: XmlElement): readonly string[] =>
  elementsDeep(comment, 'w:p').flatMap(({ attributes }) => attributes['w14:paraId'] ?? [])

const paragraphsIn = (comment: XmlElement): readonly string[] => elementsDeep(comment, 'w:p').map(saidIn)

function elementsDeep(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === name
      ? [child]
      : elementsDeep(child.name === 'mc:AlternateContent' ? chosen(child) : child, name),
  )
}

function saidIn(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element)
    case 'w:tab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:pPr':
    case 'w:rPr':
    case 'w:del':
    case 'w:instrText':
      return ''
    case 'mc:AlternateContent':
      return saidIn(chosen(element))
    default:
      return elementsIn(element).map(saidIn).join('')
  }
}
