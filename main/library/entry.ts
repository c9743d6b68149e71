import { createHash } from 'node:crypto'
import { z } from 'zod'
import { unpackTemplate } from '../../core/file/unpackTemplate.ts'
import { searchText } from '../../core/template/searchText.ts'
import { zlibWithin } from '../files/zlibWithin.ts'
import { shownTemplate } from '../templateSummary.ts'
import { entryLimits } from './entryLimits.ts'

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
      /** Only its card was read so far, see cardOf.ts. */
      partial: z.literal(true).optional(),
    }),
    z.object({
      /** Why it cannot be used, as it is said to the user. */
      reason: z.string(),
      /** When it is read again though the file is the same: because the system refused it, or we failed on it. */
      again: z.enum(['soon', 'nextStart']).optional(),
    }),
  ]),
})
export type Entry = z.infer<typeof Entry>
export type Content = Entry['content']

/** Of one template, so much is searched: a thousand pages. */
const longest = 2_000_000

/** What the library needs of a file's bytes, read in whole and as strictly as any; what cannot be read is kept with the reason. */
export function contentOf(name: string, bytes: Uint8Array): Content {
  const read = unpackTemplate(bytes, name, entryLimits, zlibWithin)
  if (!read.ok) return { reason: read.refusal.message }
  const { template } = read.value
  const { id: _, ...summary } = shownTemplate(template)
  return {
    template: template.id,
    summary: { ...summary, notes: template.notes },
    text: searchText(template).slice(0, longest),
  }
}

/** By which a window speaks of a file: it says nothing of where that lies, and no other template's id has a colon. */
export const idOf = (file: string): string =>
  `lib:${createHash('sha256').update(file).digest('hex').slice(0, 24)}`
