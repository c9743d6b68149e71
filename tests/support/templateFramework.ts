import { readFileSync } from 'node:fs'
import type { Framework } from '../../core/framework/framework.ts'
import { instantiate } from '../../core/template/instantiate.ts'
import { parseTemplate } from '../../core/template/library.ts'
import type { templateIds } from './printedTemplate.ts'

/** A built-in framework as a new user gets it. */
export function templateFramework(id: (typeof templateIds)[number]): Framework {
  const file = new URL(`../../templates/${id}.json`, import.meta.url)
  const template = parseTemplate(JSON.parse(readFileSync(file, 'utf8')))
  if (!template.ok) throw new Error(template.refusal.message)
  return instantiate(
    template.value,
    { kommune: 'Eksempel Kommune', forvaltning: 'Social og Sundhed' },
    { id: 'f1', year: 2025, date: 'december 2025' },
  )
}
