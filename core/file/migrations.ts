import { z } from 'zod'
import { fromOneOriginToSources } from './fromOneOriginToSources.ts'

/**
 * How a framework saved by an older Grundlag becomes today's. The list is numbered from the first version on and never
 * changes afterwards: files from every version stay on people's disks.
 *
 * To change what a file holds: add `{ to: 2, why: …, up: … }` at the end, and put a file written by version 1 beside
 * the one in `fixtures/`. A test opens the file of every version, so no migration goes untried.
 */
export type Migration = {
  /** The version it leads to, from the one just before. */
  readonly to: number
  /** What changed, in one line, for the next reader. */
  readonly why: string
  /** Takes `framework.json` as that older version wrote it; may trust nothing about it. Throws where it is not that. */
  readonly up: (data: unknown) => unknown
}

export const migrations: readonly Migration[] = numbered([
  {
    to: 2,
    why: 'text can come from several frameworks: a list of sources, and borrowed statements say which; a line about it',
    up: fromOneOriginToSources,
  },
  {
    to: 3,
    why: 'a framework holds its consultations; an older program would save it without them',
    up: (data) => ({ ...z.looseObject({}).parse(data), rounds: [] }),
  },
])

/** The version this program writes. */
export const currentVersion = migrations.length + 1

/** The list itself; throws where it has a gap or is out of order, which is a bug that must not reach a file. */
export function numbered(list: readonly Migration[]): readonly Migration[] {
  list.forEach(({ to }, i) => {
    if (to !== i + 2) throw new Error(`Migration ${i + 1} leads to version ${to}, not ${i + 2}`)
  })
  return list
}

/** Brings `data` from `version` up to the newest, one migration after the other. */
export const migrate = (data: unknown, version: number, list: readonly Migration[] = migrations): unknown =>
  list.filter(({ to }) => to > version).reduce((older, { up }) => up(older), data)
