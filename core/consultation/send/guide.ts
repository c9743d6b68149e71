import type { Framework } from '../../framework/framework.ts'
import { statementNumbers } from '../../framework/numbering.ts'
import { type Inline, inlineText } from '../../framework/richText.ts'
import type { Round } from '../../framework/round.ts'
import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from '../../layout/blocks.ts'
import { draftText } from '../../text/draft.ts'

const text = draftText.guide

/** Where the table of contents leads to it; no id looks like this. */
export const guideTarget = 'guide'

/**
 * The page "Sådan svarer I". Nothing in it is a passage, so it carries no anchor: what a party writes into it is new text, and
 * is caught as such.
 */
export function guideBlocks(framework: Framework, round: Round, party: string): readonly Block[] {
  const [example = null] = statementNumbers(framework).values()
  const hasProse = framework.parts.some(({ kind }) => kind === 'prose')
  const wanted = round.lookAt.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  return [
    heading(1, guideTarget, text.title),
    paragraph('intro', inlineText(text.intro(round.from, round.deadline))),
    ...(wanted.length === 0
      ? []
      : [
          heading(2, 'guide-look', text.lookAt),
          ...wanted.map((line) => paragraph('body', inlineText(line))),
        ]),
    heading(2, 'guide-how', text.how),
    list(
      text
        .steps(example, hasProse, party !== '')
        .map(([first, rest]) => [bold(first), ...inlineText(` ${rest}`)]),
    ),
    ...(round.heard.length === 0
      ? []
      : [
          heading(2, 'guide-heard', text.heard),
          ...(round.heard.length > longest
            ? [paragraph('body', inlineText(`${round.heard.map(({ name }) => name).join(', ')}.`))]
            : [list(round.heard.map(({ name }) => inlineText(name)))]),
        ]),
  ]
}

/** More than these stand one after another, so that the guide stays on its page. */
const longest = 12

const heading = (level: 1 | 2, target: string, title: string): HeadingBlock => ({
  type: 'heading',
  level,
  target,
  inline: inlineText(title),
  anchor: null,
  ordinal: null,
  startsPage: false,
})

const paragraph = (look: ParagraphBlock['look'], inline: readonly Inline[]): ParagraphBlock => ({
  type: 'paragraph',
  look,
  inline,
  anchor: null,
})

const list = (items: readonly (readonly Inline[])[]): ListBlock => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: items.map((inline) => [paragraph('body', inline)]),
})

const bold = (words: string): Inline => ({ type: 'text', text: words, marks: [{ type: 'bold' }] })
