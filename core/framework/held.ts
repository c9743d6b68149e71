import type { Framework } from './framework.ts'
import type { Id } from './id.ts'
import { idsIn } from './idsIn.ts'
import { statementText } from './structure.ts'

/**
 * What a framework holds, to be noted in short: its ids, and of each statement a sign of its words, since a template that is written
 * anew may number its statements anew.
 */
export const heldIn = (framework: Framework): Id[] => [
  ...idsIn(framework),
  ...Object.values(framework.cells)
    .flatMap((row) => Object.values(row).flat())
    .map((statement) => signOf(statementText(statement))),
]

/** 32 bits of FNV-1a: of a thousand statements, a foreign one is taken for one of them once in four million. */
export function signOf(text: string): Id {
  let hash = 0x811c9dc5
  for (const char of text.replace(/[\s\u00a0\u00ad]+/g, ' ').trim())
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `x${hash.toString(36).padStart(7, '0')}`
}
