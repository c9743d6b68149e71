import { type Framework, rowName } from '../../framework/framework.ts'
import { signOf, signOfText } from '../../framework/held.ts'
import type { Id } from '../../framework/id.ts'
import { coverId, type OwnedText, textsIn } from '../../framework/textsIn.ts'
import { sameWords } from '../origin.ts'
import type { Reworded, Where } from './news.ts'
import type { Pairs } from './pairs.ts'
import type { ProsePairs } from './prosePairs.ts'

/** What is known of a template and of a framework that was begun from it. */
export type Known = {
  readonly now: Framework
  readonly mine: Framework
  readonly pairs: Pairs
  readonly prose: ProsePairs
  /** Ids and signs of what the template held, see core/framework/held.ts. */
  readonly held: ReadonlySet<Id>
  readonly isNew: (id: Id) => boolean
  /** Whether names and prose were noted, too. */
  readonly noted: boolean
}

/** Names, definitions, headings and blocks of prose that the template has in other words than when one began. */
export function rewordedTexts({ now, mine, pairs, prose, held, noted }: Known): Reworded[] {
  const theirs = new Map(textsIn(now).map((text) => [key(text), text]))
  const idThere = new Map([
    [coverId, coverId] as const,
    ...[...pairs.mine].map(([there, here]) => [here, there] as const),
    ...[...prose.partners].map(([here, { block }]) => [here, block.attrs.id] as const),
  ])
  return textsIn(mine).flatMap((text): Reworded[] => {
    const there = idThere.get(text.id)
    const after = there === undefined ? undefined : theirs.get(key({ ...text, id: there }))?.text
    if (after === undefined || sameWords(after, text.text)) return []
    // What one made oneself is paired by its name or place alone, and its words are one's own.
    if (noted && !held.has(text.id)) return []
    // The template said so from the first: it is here that the words are others.
    if (held.has(signOfText({ ...text, text: after }))) return []
    if (text.of === 'block' && held.has(signOf(after))) return []
    const untouched = held.has(signOfText(text))
    return [
      {
        kind: 'reworded',
        what: text.of,
        id: text.id,
        field: text.of === 'block' ? null : text.field,
        where: whereOf(mine, text),
        before: untouched ? text.text : null,
        after,
        mine: untouched ? null : text.text,
        sure: noted,
      },
    ]
  })
}

const key = ({ id, field }: Pick<OwnedText, 'id' | 'field'>): string => `${id} ${field}`

/** The names that say what a text belongs to. */
function whereOf(framework: Framework, { of, id }: OwnedText): Where {
  const { roles, themes, competencies, parts } = framework
  const row = competencies.find((one) => one.id === id || one.dimensions.some((each) => each.id === id))
  const names = {
    about: () => [],
    role: () => [roles.find((role) => role.id === id)?.name],
    theme: () => [themes.find((theme) => theme.id === id)?.name],
    competency: () => [row && rowName(framework, row)],
    dimension: () => [
      row && rowName(framework, row),
      row?.dimensions.find((dimension) => dimension.id === id)?.name,
    ],
    part: () => [parts.find((part) => part.id === id)?.title],
    block: () => [
      parts.find((part) => part.kind === 'prose' && JSON.stringify(part.body).includes(`"id":"${id}"`))
        ?.title,
    ],
  }
  return names[of]().filter((name) => name !== undefined && name !== '') as Where
}
