import type { Framework } from './framework.ts'
import type { Id } from './id.ts'
import { idsIn } from './idsIn.ts'
import { mostHeld } from './source.ts'
import { statementText } from './structure.ts'
import { type OwnedText, textsIn } from './textsIn.ts'

/**
 * What a framework holds, to be noted in short: its ids, and of each text a sign of its words, since a template that is written
 * anew may number its statements anew, and nothing else tells whose words a name or a paragraph is.
 */
export function heldIn(framework: Framework): Id[] {
  const cells = Object.values(framework.cells).flatMap((row) => Object.values(row).flat())
  const grid = [...idsIn(framework), ...cells.map((statement) => signOf(statementText(statement)))]
  const all = [...grid, textsNoted, ...new Set(textsIn(framework).flatMap(signsOfText))]
  // Of one that is made to be huge as much is noted as there is room for.
  return all.length <= mostHeld ? all : grid.slice(0, mostHeld)
}

/** Stands among what is held where names and prose were noted too; a file of before has statements and ids alone. */
export const textsNoted: Id = 'xtexts'

/** What is noted of a name or a block of prose: that it is there, its words at its place, and a block's words anywhere. */
export const signsOfText = (text: OwnedText): Id[] => [
  ...(text.field === 'text' || text.field === 'title' ? [text.id] : []),
  signOfText(text),
  ...(text.of === 'block' ? [signOf(text.text)] : []),
]

/** Of these words at this place. */
export const signOfText = ({ id, field, text }: Pick<OwnedText, 'id' | 'field' | 'text'>): Id =>
  signOf(`${id} ${field} ${text}`)

/** 32 bits of FNV-1a: of a thousand statements, a foreign one is taken for one of them once in four million. */
export function signOf(text: string): Id {
  let hash = 0x811c9dc5
  for (const char of text.replace(/[\s\u00a0\u00ad]+/g, ' ').trim())
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `x${hash.toString(36).padStart(7, '0')}`
}
