import { plainText } from '../framework/richText.ts'
import type { Draft } from './draft.ts'
import { letterKey, onlyStart, withoutStart } from './letters.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { definitionOf } from './vocabulary.ts'

/** "Driftsledelse handler om at …", of a competency that is known; or at least three of them in a row, which then make some known. */
export function readDefinitions({ paragraphs }: Pages, draft: Draft) {
  const known = new Map(
    [...draft.competencies.values()].map((competency) => [letterKey(plainText(competency.name)), competency]),
  )
  known.delete('')
  let run: { paragraph: Paragraph; at: number }[] = []
  const listed = () => {
    if (run.length >= 3 && known.size === 0)
      for (const { paragraph, at } of run) {
        const competency = draft.competency(onlyStart(paragraph.text, at), null, 0.7)
        draft.dimension(competency, '', null, 0.7)
        draft.slot(competency, 'definition', paragraph, 0.75, withoutStart(paragraph.text, at))
      }
    run = []
  }
  for (const paragraph of paragraphs) {
    if (!draft.allows(paragraph, 'definition')) {
      listed()
      continue
    }
    const found = definitionOf(paragraph.plain.slice(0, 200))
    const competency = found === null ? undefined : known.get(letterKey(found.name))
    if (found && competency) {
      const text = withoutStart(paragraph.text, found.at)
      if (!draft.slot(competency, 'definition', paragraph, 0.9, text)) continue
    } else if (found && paragraph.list === null && /^\p{Lu}/u.test(found.name) && found.name.length < 50) {
      run.push({ paragraph, at: found.at })
      continue
    }
    listed()
  }
  listed()
}
