import { fieldsOf } from '../find/fields.ts'
import type { Hit } from '../find/search.ts'
import type { Framework } from '../framework/framework.ts'

/**
 * The places of a framework that still hold a placeholder, "{{udsteder}}", in reading order: nobody gave its value, or the
 * program does not know it.
 */
export const unfilled = (framework: Framework): readonly Hit[] =>
  fieldsOf(framework).flatMap((field) =>
    field.text.includes('{{')
      ? Array.from(field.text.matchAll(/\{\{[^{}\n]{1,60}\}\}/g), ({ 0: found, index }) => ({
          field,
          start: index,
          end: index + found.length,
        }))
      : [],
  )
