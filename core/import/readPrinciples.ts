import type { Draft } from './draft.ts'
import type { DraftRole } from './draftParts.ts'
import { isCapitals, wordsIn } from './letters.ts'
import { lookOf, type Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { beginsStatement, isProseHeading } from './vocabulary.ts'

/**
 * Keywords with one text each, HELHED and what it asks for; the keyword stands above its text, or below it where the page was
 * laid out so. At least three in a row, or they are headings of prose.
 */
export function readPrinciples(pages: Pages, draft: Draft, roleOf: () => DraftRole) {
  for (const run of runsIn(pages, draft)) {
    const pairs = paired(run, pages)
    const acting = pairs.filter(({ text }) => beginsStatement(text.plain)).length
    if (pairs.length < 3 || acting < pairs.length * 0.7) continue
    const role = roleOf()
    for (const { keyword, text } of pairs) {
      const competency = draft.competency(keyword.text, keyword, 0.88)
      draft.statement(
        { role, competency, dimension: draft.dimension(competency, '', null, 0.88) },
        text,
        0.88,
      )
    }
  }
}

type Step = { readonly paragraph: Paragraph; readonly keyword: boolean; readonly at: number }

/** Keywords and texts by turns. */
function runsIn({ paragraphs, isHead }: Pages, draft: Draft): readonly (readonly Step[])[] {
  const runs: Step[][] = []
  let run: Step[] = []
  let look: string | null = null
  const end = () => {
    runs.push(run)
    run = []
    look = null
  }
  for (const [at, paragraph] of paragraphs.entries()) {
    const keyword = isKeyword(paragraph, isHead) && draft.allows(paragraph, 'competency')
    const text = !keyword && isPrincipleText(paragraph) && draft.allows(paragraph, 'statement')
    const same: boolean = !keyword || look === null || look === (lookOf(paragraph) ?? '')
    if ((!keyword && !text) || run.at(-1)?.keyword === keyword || !same) end()
    if (!keyword && !text) continue
    if (keyword) look = lookOf(paragraph) ?? ''
    run.push({ paragraph, keyword, at })
  }
  end()
  return runs.filter(({ length }) => length >= 6)
}

const isKeyword = (paragraph: Paragraph, isHead: Pages['isHead']): boolean =>
  isHead(paragraph) &&
  !isProseHeading(paragraph.plain) &&
  paragraph.plain.length <= 48 &&
  wordsIn(paragraph.plain).length <= (isCapitals(paragraph.plain) || paragraph.heading !== null ? 6 : 4)

const isPrincipleText = ({ plain, list, said }: Paragraph): boolean =>
  said === 'statement' || (list === null && plain.length >= 30 && plain.length <= 700)

type Pair = { readonly keyword: Paragraph; readonly text: Paragraph }

/** A run that begins with a text and ends with a keyword has its keywords below. */
function paired(run: readonly Step[], { paragraphs, isHead }: Pages): readonly Pair[] {
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  const after = paragraphs[last.at + 1]
  const below =
    !first.keyword && last.keyword && (after === undefined || isHead(after) || run.length % 2 === 0)
  const steps = below || first.keyword ? run : run.slice(1)
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < steps.length; i += 2) {
    const [one, two] = [steps[i]?.paragraph, steps[i + 1]?.paragraph]
    if (one && two) pairs.push(below ? { keyword: two, text: one } : { keyword: one, text: two })
  }
  return pairs
}
