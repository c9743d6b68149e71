import { z } from 'zod'

/** One place that is otherwise: where it is, and what stands there now. */
export const Edit = z.object({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(z.union([z.string().max(100), z.int().min(0)])).max(40),
  value: z.unknown().optional(),
})
export type Edit = z.infer<typeof Edit>
