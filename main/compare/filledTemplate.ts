import { z } from 'zod'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { instantiate, TemplateValues } from '../../core/template/instantiate.ts'
import type { Template } from '../../core/template/template.ts'
import { refusalText } from '../../core/text/refusal.ts'

export type Filling = { readonly id: Id; readonly year: number }

/**
 * A template as a framework to compare with: with the names of the framework it is held against, so that only what was
 * written differs; with the source's own names where there is none.
 */
export function filledTemplate(
  template: Template,
  mine: Framework | null,
  { id, year }: Filling,
): Result<Framework> {
  const about = mine?.about
  const values = TemplateValues.safeParse({
    kommune: about?.organisation.trim() || template.origin.municipality || template.name,
    forvaltning: about ? about.unit : template.origin.unit,
    udsteder: about?.issuer ?? '',
  })
  if (!values.success) return tooLong(values.error)
  try {
    return ok(instantiate(template, values.data, { id, year, date: about?.date ?? '' }))
  } catch (error) {
    // A long name, put in for a placeholder, may carry a text past its limit.
    if (error instanceof z.ZodError) return tooLong(error)
    throw error
  }
}

const tooLong = (error: z.ZodError) => {
  const path = (error.issues[0]?.path ?? []).map(String).join('.')
  return refuse('limit', refusalText.compare.tooLong(path), path)
}
