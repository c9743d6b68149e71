import { createHash } from 'node:crypto'
import { z } from 'zod'
import { fileLimits, type Limits } from '../../core/file/limits.ts'
import { searchText } from '../../core/template/searchText.ts'
import { readTemplate } from '../files/readTemplate.ts'
import { shownTemplate } from '../templateSummary.ts'
import type { FoundFile } from './scanFolder.ts'

/** What the library keeps of a file, so that it need not be read again until it is another. */

const Summary = z.object({
  name: z.string(),
  municipality: z.string(),
  unit: z.string(),
  year: z.number().nullable(),
  competencies: z.number(),
  roles: z.number(),
  statements: z.number(),
  rows: z.enum(['competencies', 'themes', 'principles', 'relations']),
  writtenRoles: z.number(),
  asksUnit: z.boolean(),
  asksIssuer: z.boolean(),
  title: z.string(),
  shape: z.string(),
  notes: z.array(z.object({ where: z.string(), note: z.string() })),
})

export const Entry = z.object({
  path: z.string(),
  size: z.number(),
  mtimeMs: z.number(),
  content: z.union([
    z.object({
      /** The template's own id, which a framework begun from it remembers. */
      template: z.string(),
      summary: Summary,
      /** See core/template/searchText.ts. */
      text: z.string(),
    }),
    /** Why it cannot be used, as it is said to the user. */
    z.object({ reason: z.string() }),
  ]),
})
export type Entry = z.infer<typeof Entry>

/** Of one template, so much is searched: a thousand pages. */
const longest = 2_000_000

const megabyte = 1024 * 1024

/**
 * A template is a few hundred kilobytes. These files nobody has chosen to open, and there may be thousands, so one that is
 * made to cost much stops early.
 */
const limits: Limits = {
  ...fileLimits,
  file: 12 * megabyte,
  entries: 200,
  entry: 8 * megabyte,
  total: 24 * megabyte,
}

/** Reads a file in whole and keeps what the library needs; what cannot be read is kept with the reason. */
export async function readEntry({ path, size, mtimeMs }: FoundFile): Promise<Entry> {
  const read = await readTemplate(path, limits)
  if (!read.ok) return { path, size, mtimeMs, content: { reason: read.refusal.message } }
  const { template } = read.value
  const { id: _, ...summary } = shownTemplate(template)
  const content = {
    template: template.id,
    summary: { ...summary, notes: template.notes },
    text: searchText(template).slice(0, longest),
  }
  return { path, size, mtimeMs, content }
}

/** By which a window speaks of a file: it says nothing of where that lies, and no other template's id has a colon. */
export const idOf = (file: string): string =>
  `lib:${createHash('sha256').update(file).digest('hex').slice(0, 24)}`
