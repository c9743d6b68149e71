import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { type Heading, type Paragraph, plainText, textBlocks } from '../../framework/richText.ts'
import { plainWords } from '../origin.ts'
import type { Pairs } from './pairs.ts'

/** A block of prose and the part it stands in. */
export type PlacedBlock = { readonly block: Paragraph | Heading; readonly part: Id; readonly text: string }

export type ProsePairs = {
  /** The template's blocks by their partner here. */
  readonly partners: ReadonlyMap<Id, PlacedBlock>
  /** One's own blocks by the id the template has for them. */
  readonly mine: ReadonlyMap<Id, PlacedBlock>
}

/** All blocks that say something, in reading order. */
export const blocksIn = ({ parts }: Framework): readonly PlacedBlock[] =>
  parts.flatMap((part) =>
    part.kind === 'prose'
      ? textBlocks(part.body.content)
          .map((block) => ({ block, part: part.id, text: plainText(block.content) }))
          .filter(({ text }) => plainWords(text) !== '')
      : [],
  )

/**
 * Which of the template's blocks each block here was: the one with the same words, its own id before others; else the one with the
 * same id in the same part. A template that is written anew may number its blocks anew, so words say more than an id.
 */
export function pairBlocks(now: Framework, own: Framework, pairs: Pairs): ProsePairs {
  const partners = new Map<Id, PlacedBlock>()
  const mine = new Map<Id, PlacedBlock>()
  const theirs = blocksIn(now)
  const take = (keyHere: (here: PlacedBlock) => string, keyThere: (there: PlacedBlock) => string) => {
    const open = new Map<string, PlacedBlock[]>()
    for (const there of theirs)
      if (!mine.has(there.block.attrs.id))
        open.set(keyThere(there), [...(open.get(keyThere(there)) ?? []), there])
    for (const here of blocksIn(own)) {
      if (partners.has(here.block.attrs.id)) continue
      const there = open.get(keyHere(here))?.shift()
      if (there === undefined) continue
      partners.set(here.block.attrs.id, there)
      mine.set(there.block.attrs.id, here)
    }
  }
  const words = ({ text }: PlacedBlock) => plainWords(text)
  const id = ({ block }: PlacedBlock) => block.attrs.id
  take(
    (here) => `${id(here)} ${words(here)}`,
    (there) => `${id(there)} ${words(there)}`,
  )
  take(words, words)
  take(
    (here) => `${id(here)} ${here.part}`,
    (there) => `${id(there)} ${pairs.mine.get(there.part)}`,
  )
  return { partners, mine }
}
