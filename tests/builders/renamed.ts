import { align } from '../../core/compare/align.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { Framework as Schema } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'

/** The same framework with every id another, as if somebody had typed it in: nothing but its words says what it is. */
export function renamed(framework: Framework): Framework {
  let count = 0
  const names = new Map<Id, { former: Id; later: Id; by: 'id'; sure: 1 }>()
  const ofFormer = {
    get: (id: Id) => {
      const known = names.get(id) ?? {
        former: id,
        later: `other${++count}`,
        by: 'id' as const,
        sure: 1 as const,
      }
      names.set(id, known)
      return known
    },
  } as unknown as ReadonlyMap<Id, { former: Id; later: Id; by: 'id'; sure: number }>
  const empty = { ...framework, id: 'another', roles: [], themes: [], competencies: [], cells: {}, parts: [] }
  const { framework: made } = align(framework, empty, { ofFormer, ofLater: new Map() })
  return Schema.parse(structuredClone({ ...made, origin: null }))
}
