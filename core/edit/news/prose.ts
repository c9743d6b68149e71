import type { Id } from '../../framework/id.ts'
import type { Part, ProsePart } from '../../framework/part.ts'
import {
  type Heading,
  type ListItem,
  type Paragraph,
  type ProseBlock,
  textBlocks,
} from '../../framework/richText.ts'
import { newsKey } from '../../origin/news/news.ts'
import { freshId, here, isChosen, type Taking } from './taking.ts'

/** The chosen parts, each behind the one it stands behind in the template, without what is here already. */
export function addParts(taking: Taking): void {
  const { draft, now, read } = taking
  now.parts.forEach((part, i) => {
    if (!isChosen(taking, part.id)) return
    const before = now.parts.slice(0, i).toReversed()
    const at = before
      .map(({ id }) => draft.parts.findIndex((candidate) => candidate.id === here(taking, id)))
      .find((index) => index >= 0)
    const made: Part = { ...structuredClone(part), id: freshId(taking, part.id) }
    if (made.kind === 'prose') {
      made.body.content = made.body.content.filter((block) =>
        textBlocks([block]).some(({ attrs }) => !read.prose.mine.has(attrs.id)),
      )
      for (const block of textBlocks(made.body.content)) block.attrs.id = freshId(taking, block.attrs.id)
      if (made.body.content.length === 0) made.body.content = [emptyParagraph(taking)]
    }
    if (made.kind === 'figure')
      for (const point of [...made.points, ...made.centre]) point.id = freshId(taking, point.id)
    draft.parts.splice(at === undefined ? 0 : at + 1, 0, made)
  })
}

/** The chosen blocks in parts that are here, each behind the one it stands behind in the template. */
export function addBlocks(taking: Taking): void {
  const { draft, now, read } = taking
  for (const part of now.parts) {
    const own = draft.parts.find(({ id }) => id === here(taking, part.id))
    if (part.kind !== 'prose' || own?.kind !== 'prose') continue
    const theirs = textBlocks(part.body.content)
    theirs.forEach((block, i) => {
      if (!isChosen(taking, block.attrs.id)) return
      const behind = theirs
        .slice(0, i)
        .toReversed()
        .flatMap(
          ({ attrs }) => read.prose.mine.get(attrs.id)?.block.attrs.id ?? taking.new.get(attrs.id) ?? [],
        )
        .find((id) => textBlocks(own.body.content).some(({ attrs }) => attrs.id === id))
      const made = structuredClone(block)
      made.attrs.id = freshId(taking, block.attrs.id)
      place(own, made, listOf(part.body.content, block.attrs.id), behind ?? null)
    })
  }
}

type List = Extract<ProseBlock, { readonly type: 'bulletList' | 'orderedList' }>

/** The list among these blocks, or the quote, that holds the block of this id. */
const listOf = (blocks: readonly ProseBlock[], id: Id): Exclude<ProseBlock, Paragraph | Heading> | null => {
  const holder = blocks.find((block) => textBlocks([block]).some(({ attrs }) => attrs.id === id))
  return holder === undefined || holder.type === 'paragraph' || holder.type === 'heading' ? null : holder
}

/** Puts a block behind another, into the list or quote that holds that one where it stood in one itself. */
function place(
  part: ProsePart,
  made: Paragraph | Heading,
  from: ReturnType<typeof listOf>,
  behind: Id | null,
): void {
  const { content } = part.body
  const at = content.findIndex((block) => textBlocks([block]).some(({ attrs }) => attrs.id === behind))
  const neighbour = content[at]
  if (from === null || made.type === 'heading') return void content.splice(at + 1, 0, made)
  if (neighbour !== undefined && neighbour.type === from.type) {
    if (neighbour.type === 'blockquote') {
      const index = neighbour.content.findIndex(({ attrs }) => attrs.id === behind)
      return void neighbour.content.splice(index + 1, 0, made)
    }
    const index = neighbour.content.findIndex((item) => holds(item, behind))
    return void neighbour.content.splice(index + 1, 0, itemOf(made))
  }
  content.splice(
    at + 1,
    0,
    from.type === 'blockquote'
      ? { type: from.type, content: [made] }
      : ({ type: from.type, content: [itemOf(made)] } as List),
  )
}

const itemOf = (paragraph: Paragraph): ListItem => ({ type: 'listItem', content: [paragraph] })
const holds = (item: ListItem, id: Id | null): boolean =>
  textBlocks(item.content).some(({ attrs }) => attrs.id === id)

/** The chosen parts and blocks that the template has no longer go. */
export function removeGoneProse(taking: Taking): void {
  const { draft, read, keys } = taking
  const chosen = read.news.filter((news) => news.kind === 'gone' && keys.has(newsKey(news)))
  const parts = new Set(chosen.flatMap((news) => ('what' in news && news.what === 'part' ? [news.id] : [])))
  const blocks = new Set(chosen.flatMap((news) => ('what' in news && news.what === 'block' ? [news.id] : [])))
  if (parts.size > 0) draft.parts = draft.parts.filter(({ id }) => !parts.has(id))
  if (blocks.size === 0) return
  for (const part of draft.parts) {
    if (part.kind !== 'prose' || !textBlocks(part.body.content).some(({ attrs }) => blocks.has(attrs.id)))
      continue
    part.body.content = part.body.content.flatMap((block) => without(block, blocks))
    if (part.body.content.length === 0) part.body.content = [emptyParagraph(taking)]
  }
}

const emptyParagraph = ({ ids }: Taking): Paragraph => ({ type: 'paragraph', attrs: { id: ids() } })

/** The block without those of these ids; nothing where nothing is left of it. */
function without(block: ProseBlock, gone: ReadonlySet<Id>): ProseBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return gone.has(block.attrs.id) ? [] : [block]
    case 'blockquote': {
      const content = block.content.filter(({ attrs }) => !gone.has(attrs.id))
      return content.length === 0 ? [] : [{ ...block, content }]
    }
    default: {
      const content = block.content.flatMap((item): ListItem[] => {
        const [first, ...rest] = item.content
        const left = rest.flatMap((each) => without(each, gone)) as typeof rest
        if (!gone.has(first.attrs.id)) return [{ ...item, content: [first, ...left] }]
        // What stands under a line that goes stays, under an empty one.
        return left.length === 0
          ? []
          : [{ ...item, content: [{ type: 'paragraph', attrs: first.attrs }, ...left] }]
      })
      return content.length === 0 ? [] : [{ ...block, content }]
    }
  }
}
