import type { Placing } from '../place/placing.ts'
import type { Change } from './change.ts'
import { acceptedFor, piecesIn } from './views.ts'
import { saidAs } from './wording.ts'

/**
 * Two passages made one by deleting the end of the first while both keep their words: a proposal about neither alone, so it is kept
 * in the tray as what the two said and would say.
 */
export function joinedIn({ fragments, of }: Placing): readonly Change[] {
  return fragments.flatMap((fragment, at): readonly Change[] => {
    const mark = fragment.paragraph.end.deleted
    const next = fragments[at + 1]
    if (mark === null || next === undefined || next.index !== fragment.index + 1) return []
    const [one, other] = [of.get(fragment), of.get(next)]
    if (one?.kind !== 'passage' || other?.kind !== 'passage' || one === other) return []
    // Who deletes a paragraph, or moves it, deletes its end as well.
    if (fragment.spans.some(({ deleted }) => deleted?.author === mark.author)) return []
    const view = acceptedFor(mark.author)
    const [first, second] = [fragment, next].map((each) => piecesIn([each], view))
    if (!first?.length || !second?.length) return []
    const said = [saidAs(first, one), saidAs(second, other)].map(({ text }) => text)
    const whole = saidAs([...first, { text: ' ', bold: false, italic: false, href: null }, ...second], null)
    return [
      {
        kind: 'edit',
        target: null,
        lies: 'tray',
        before: said.join('\n'),
        after: whole.text,
        wording: whole.wording,
        cell: null,
        author: mark.author,
        date: mark.date,
        silent: false,
        at: one.index,
      },
    ]
  })
}
