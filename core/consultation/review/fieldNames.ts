import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { findTexts } from '../../text/screen/find.ts'

const words = findTexts.fields

/** What the field of a passage is called; empty where the field has no name of its own. */
export function whereIsField(owner: Id, field: string, { roles, themes, competencies }: Framework): string {
  const name = field === 'leadin' ? 'leadIn' : field
  const has = (things: readonly { readonly id: Id }[]) => things.some(({ id }) => id === owner)
  const names: Readonly<Record<string, string>> =
    owner === 'about'
      ? words.about
      : has(roles)
        ? words.role
        : has(themes)
          ? words.theme
          : has(competencies)
            ? words.competency
            : words.part
  return Object.hasOwn(names, name) ? (names[name] ?? '') : ''
}
