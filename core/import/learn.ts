import type { Meaning } from './guess.ts'
import { wordsIn } from './letters.ts'
import { lookOf } from './pages.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * What a person said of some paragraphs, said of those like them: of the same words anywhere; of headings that look alike and hold
 * the same kind of thing; of the other points of a list. What was said of a paragraph itself always stands.
 */
export function learn(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const meant = paragraphs.filter((paragraph) => paragraph.meant && paragraph.said !== null)
  if (meant.length === 0) return paragraphs
  const byKey = new Map<string, Meaning>()
  const byLook = new Map<string, Meaning>()
  for (const paragraph of meant) {
    const { said, key } = paragraph
    if (said === null) continue
    if (key.length > 1) byKey.set(key, said)
    if (shapes.has(said)) for (const look of looksOf(paragraph, said, paragraphs)) byLook.set(look, said)
  }
  const points = pointsLike(paragraphs)
  return paragraphs.map((paragraph, i) => {
    if (paragraph.meant) return paragraph
    const same = sameWords.has(byKey.get(paragraph.key) ?? 'statement') ? byKey.get(paragraph.key) : undefined
    const said = same ?? points.get(i) ?? likeOne(paragraph, byLook, paragraphs)
    return said === undefined ? paragraph : { ...paragraph, said }
  })
}

/** Meanings that headings share by their look. */
const shapes = new Set<Meaning>(['role', 'theme', 'competency', 'dimension'])
/** Meanings that the same words have everywhere; a statement may well be said twice, but then it is found to be. */
const sameWords = new Set<Meaning>([
  'role',
  'theme',
  'competency',
  'dimension',
  'heading',
  'leadIn',
  'unused',
])

function looksOf(paragraph: Paragraph, said: Meaning, paragraphs: readonly Paragraph[]): readonly string[] {
  const looks: string[] = []
  const look = lookOf(paragraph)
  const holds = holdsAt(paragraph, paragraphs)
  if (look !== null) looks.push(`look ${look} ${holds}`)
  else if (said !== 'role' && holds === 'points') looks.push(`plain ${said}`)
  const last = wordsIn(paragraph.plain).at(-1)
  if (said === 'role' && last !== undefined && last.length > 4) looks.push(`word ${last.toLowerCase()}`)
  return looks
}

function likeOne(
  paragraph: Paragraph,
  byLook: ReadonlyMap<string, Meaning>,
  paragraphs: readonly Paragraph[],
): Meaning | undefined {
  if (
    byLook.size === 0 ||
    paragraph.plain.length > 90 ||
    paragraph.list !== null ||
    /[.!?:;,]$/.test(paragraph.plain)
  )
    return undefined
  const look = lookOf(paragraph)
  const holds = holdsAt(paragraph, paragraphs)
  const last = wordsIn(paragraph.plain).at(-1)?.toLowerCase()
  return (
    (look === null ? undefined : byLook.get(`look ${look} ${holds}`)) ??
    (look === null && holds === 'points' && paragraph.gap > 0
      ? (byLook.get('plain competency') ?? byLook.get('plain dimension'))
      : undefined) ??
    (last !== undefined && wordsIn(paragraph.plain).length <= 4 ? byLook.get(`word ${last}`) : undefined)
  )
}

/** What stands right below: points, another heading, or text. */
const holdsAt = (paragraph: Paragraph, paragraphs: readonly Paragraph[]): string => {
  for (const next of paragraphs.slice(paragraph.at + 1, paragraph.at + 3))
    if (next.list !== null) return 'points'
  const next = paragraphs[paragraph.at + 1]
  return next !== undefined && next.plain.length < 60 && !/[.:]$/.test(next.plain) ? 'heading' : 'text'
}

/** One point of a list said to be a statement, or no statement: so are those beside it. */
function pointsLike(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Meaning> {
  const found = new Map<number, Meaning>()
  for (let at = 0; at < paragraphs.length; ) {
    const kind = paragraphs[at]?.list?.kind
    let end = at + 1
    if (kind !== undefined) {
      while (paragraphs[end]?.list?.kind === kind) end += 1
      const said = paragraphs
        .slice(at, end)
        .findLast(({ meant, said: own }) => meant && (own === 'statement' || own === 'bullet'))?.said
      if (said) for (let i = at; i < end; i++) found.set(i, said)
    }
    at = end
  }
  return found
}
