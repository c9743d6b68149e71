import { fieldsOf } from '../find/fields.ts'
import { loose } from '../find/loose.ts'
import type { Template } from './template.ts'

/** Everything a template can be found by, see core/find/loose.ts: what it is called, whose it is, and all its texts. */
export const searchText = ({ name, origin, framework }: Template): string =>
  loose(
    [
      name,
      origin.municipality,
      origin.unit,
      origin.title,
      origin.year ?? '',
      ...fieldsOf(framework).map(({ text }) => text),
    ]
      .join('\n')
      .replace(/\{\{([^{}]*)\}\}/g, '$1'),
  )
