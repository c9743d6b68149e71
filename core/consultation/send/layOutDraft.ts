import type { Framework } from '../../framework/framework.ts'
import type { Round } from '../../framework/round.ts'
import type { Block, Contents, PrintedDocument, Section } from '../../layout/blocks.ts'
import { layOut } from '../../layout/layOut.ts'
import { draftText } from '../../text/draft.ts'
import { layOutPersonal } from '../personal/layOutPersonal.ts'
import { guideBlocks, guideTarget } from './guide.ts'
import { printedAs } from './printedAs.ts'

/**
 * What goes out in a round, to be written as Word: the framework as it is printed, marked as a draft until the deadline, with a
 * page on how to answer and numbered lines in the prose. `party` names whom this copy is for; empty for one that all get. The
 * same framework, round and party give the same document.
 */
export function layOutDraft(framework: Framework, round: Round, party = ''): PrintedDocument {
  if (round.kind === 'personal') return layOutPersonal(framework, round)
  const printed = printedAs(framework, round.layout)
  const { skeleton, properties, sections } = layOut({
    ...printed,
    about: { ...printed.about, status: 'høring' },
  })
  const [cover, ...inside] = sections
  return {
    ...(skeleton === undefined ? {} : { skeleton }),
    sent: { round: round.id, party },
    properties: { ...properties, status: draftText.runningHead(round.deadline), adopted: false },
    sections: [
      ...(cover === undefined
        ? []
        : [{ ...cover, blocks: cover.blocks.map((block) => marked(block, round, party)) }]),
      { page: 'portrait', blocks: guideBlocks(printed, round, party) },
      ...inside.flatMap(numbered),
    ],
  }
}

const marked = (block: Block, { name, from, deadline }: Round, party: string): Block =>
  block.type === 'cover'
    ? {
        ...block,
        status: draftText.mark,
        notes: [
          draftText.cover.deadline(deadline),
          draftText.cover.round(name, from, deadline),
          ...(party === '' ? [] : [draftText.cover.to(party)]),
        ],
      }
    : block

/** Word counts no lines in tables, and the contents are not there to be commented on: both stand in sections of their own. */
function numbered({ page, blocks }: Section): readonly Section[] {
  const contents = blocks.filter((block) => block.type === 'contents').map(withGuide)
  const rest = blocks.filter((block) => block.type !== 'contents')
  return [
    ...(contents.length === 0 ? [] : [{ page, blocks: contents }]),
    ...(rest.length === 0
      ? []
      : [{ page, blocks: rest, ...(page === 'portrait' ? { numberedLines: true as const } : {}) }]),
  ]
}

const withGuide = (contents: Contents): Contents => ({
  ...contents,
  entries: [{ level: 1, text: draftText.guide.title, target: guideTarget }, ...contents.entries],
})
