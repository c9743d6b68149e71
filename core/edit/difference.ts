import { applyPatches, enablePatches, type Patch } from 'immer'
import type { Framework } from '../framework/framework.ts'
import type { Edit } from './edit.ts'

enablePatches()

/**
 * What makes `after` of `before`, whatever commands, undo and redo lie between. What both share is told by identity and
 * not looked into, so the cost is that of what was changed, not that of the framework.
 */
export function editsBetween(before: Framework, after: Framework): readonly Edit[] {
  const edits: Edit[] = []
  compare(before, after, [], edits)
  return edits.length > most ? [{ op: 'replace', path: [], value: after }] : edits
}

/** So many places and the whole framework is less to carry. */
const most = 2000

/** `before` with the edits in it. Throws where they are not about it. */
export const withEdits = (before: Framework, edits: readonly Edit[]): Framework =>
  applyPatches(before, edits as Patch[])

type Path = readonly (string | number)[]

function compare(before: unknown, after: unknown, path: Path, edits: Edit[]): void {
  if (Object.is(before, after)) return
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    after.forEach((value, i) => {
      compare(before[i], value, [...path, i], edits)
    })
  else if (isRecord(before) && isRecord(after)) compareRecords(before, after, path, edits)
  else edits.push({ op: 'replace', path: [...path], value: after })
}

type Plain = Readonly<Record<string, unknown>>

function compareRecords(before: Plain, after: Plain, path: Path, edits: Edit[]): void {
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) edits.push({ op: 'remove', path: [...path, key] })
  for (const [key, value] of Object.entries(after))
    if (Object.hasOwn(before, key)) compare(before[key], value, [...path, key], edits)
    else edits.push({ op: 'add', path: [...path, key], value })
}

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
