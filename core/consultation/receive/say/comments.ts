import type { CommentAnswer } from '../../../framework/round.ts'
import { emptiedIn } from '../place/emptied.ts'
import type { Fragment } from '../place/fragments.ts'
import type { Placing } from '../place/placing.ts'
import type { ReturnedComment, ReturnedDocument, Span } from '../read/returned.ts'
import type { SentParagraph } from '../sent/sentText.ts'

export type Remark = Pick<CommentAnswer, 'author' | 'date' | 'text' | 'quote' | 'resolved' | 'target'> & {
  /** As the file numbers them. */
  readonly id: string
  readonly parent: string | null
}

type Covered = {
  target: string | null
  /** Stretches that were sent or proposed, and what else the range reaches over: numbers, what the program makes. */
  readonly words: { readonly span: Span; readonly paragraph: number }[]
  readonly others: { readonly span: Span; readonly paragraph: number }[]
}

/** Every comment with the passage it was set at, and the words. A reply is about what its first comment is about. */
export function remarksIn(document: ReturnedDocument, placing: Placing): readonly Remark[] {
  const covered = coveredBy(document, placing)
  const inParagraph = new Map<number, Fragment[]>()
  for (const fragment of placing.fragments) {
    const list = inParagraph.get(fragment.index)
    if (list === undefined) inParagraph.set(fragment.index, [fragment])
    else list.push(fragment)
  }
  const passageAt = (mark: ReturnedComment['mark']): string | null => {
    if (mark === null) return null
    const fragments = inParagraph.get(mark.paragraph) ?? []
    if (mark.passage !== null) {
      const { id } = mark.passage
      const own = fragments.find(({ claim }) => claim?.id === id)
      // Its control or bookmark may be all that is left of a passage.
      return own === undefined ? id : passageOf(own, placing)
    }
    const paragraph = document.paragraphs[mark.paragraph]
    if (fragments.length === 0 && paragraph !== undefined)
      return passageIdOf(emptiedIn(paragraph, placing.sent))
    const before = fragments.findLast(({ spans }) => (spans[0]?.at ?? 0) <= mark.at)
    return passageOf(before ?? fragments[0], placing)
  }
  const targets = new Map<string, string | null>()
  return document.comments.map((comment) => {
    const own = covered.get(comment.id)
    const hasWords = own?.words.some(({ span }) => span.text.trim() !== '') ?? false
    const found = hasWords ? (own?.target ?? null) : (own?.target ?? passageAt(comment.mark))
    const target = comment.parent === null ? found : (targets.get(comment.parent) ?? found)
    targets.set(comment.id, target)
    const quote = quoteOf(own?.words ?? []) || quoteOf(own?.others ?? [])
    const { id, author, date, text, resolved, parent } = comment
    return { id, author, date, text, resolved, parent, target, quote }
  })
}

function coveredBy(document: ReturnedDocument, placing: Placing): ReadonlyMap<string, Covered> {
  const covered = new Map<string, Covered>()
  const of = (id: string): Covered => {
    const made = covered.get(id) ?? { target: null, words: [], others: [] }
    covered.set(id, made)
    return made
  }
  const read = new Set<number>()
  for (const fragment of placing.fragments) {
    const passage = passageOf(fragment, placing)
    for (const span of fragment.spans) {
      read.add(span.at)
      for (const id of span.comments) {
        const here = of(id)
        here.words.push({ span, paragraph: fragment.index })
        if (span.text.trim() !== '') here.target ??= passage
      }
    }
  }
  document.paragraphs.forEach((paragraph, index) => {
    for (const span of paragraph.spans)
      if (!read.has(span.at)) for (const id of span.comments) of(id).others.push({ span, paragraph: index })
  })
  return covered
}

const passageOf = (fragment: Fragment | undefined, placing: Placing): string | null =>
  passageIdOf(fragment === undefined ? undefined : placing.of.get(fragment))

const passageIdOf = (sent: SentParagraph | null | undefined): string | null =>
  sent?.kind === 'passage' ? sent.id : null

/** The words as they stand; what was deleted only where nothing else is left. */
function quoteOf(words: Covered['words']): string {
  const standing = words.filter(({ span }) => span.deleted === null && span.text.trim() !== '')
  const shown = standing.length === 0 ? words : words.filter(({ span }) => span.deleted === null)
  let before: number | null = null
  return shown
    .map(({ span, paragraph }) => {
      const gap = before !== null && before !== paragraph ? '\n' : ''
      before = paragraph
      return gap + span.text
    })
    .join('')
    .trim()
}
