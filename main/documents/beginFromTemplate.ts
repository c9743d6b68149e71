import { z } from 'zod'
import type { Framework } from '../../core/framework/framework.ts'
import type { IdSource } from '../../core/framework/id.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { instantiate, TemplateValues } from '../../core/template/instantiate.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { TemplateLibrary } from '../templateLibrary.ts'

/** What a user gives; an empty string means "not given". */
export type Wish = {
  readonly template: string
  readonly kommune: string
  readonly forvaltning: string
  readonly udsteder?: string | undefined
  readonly title: string
}

export type Means = {
  readonly templates: TemplateLibrary
  readonly ids: IdSource
  readonly now: () => Date
}

/** A new framework of the user's own, dated this month. */
export async function beginFromTemplate(
  wish: Wish,
  { templates, ids, now }: Means,
): Promise<Result<Framework>> {
  const template = await templates.get(wish.template)
  if (!template.ok) return template
  if (wish.kommune.trim() === '') return refuse('invalid', refusalText.template.noMunicipality, 'kommune')
  const { kommune, forvaltning, udsteder = '', title } = wish
  const values = TemplateValues.safeParse({ kommune, forvaltning, udsteder, title })
  if (!values.success) return tooLong(values.error)
  const today = now()
  try {
    return ok(
      instantiate(template.value, values.data, {
        id: ids(),
        year: today.getFullYear(),
        date: monthOf(today),
      }),
    )
  } catch (error) {
    // A long name, put in for a placeholder, may carry a text past its limit.
    if (error instanceof z.ZodError) return tooLong(error)
    throw error
  }
}

const tooLong = (error: z.ZodError) => {
  const path = (error.issues[0]?.path ?? []).map(String).join('.')
  return refuse('limit', refusalText.template.tooLong(path), path)
}

/** As covers print it: "november 2025". */
const monthOf = (date: Date): string =>
  new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric' }).format(date)
