import { type Framework, rowName } from '../../framework/framework.ts'
import { statementNumbers } from '../../framework/numbering.ts'
import { allPassages, type Passage } from '../../framework/passages.ts'
import type { ChangeAnswer, PassageId } from '../../framework/round.ts'
import { passages } from '../../layout/passages.ts'
import { memoText } from '../../text/memo.ts'

/** Where a passage stands, in words. */
export type MemoPlace = {
  /** What it stands in: a competency, a part. */
  readonly chapter: string
  /** The printed number; empty for what has none. */
  readonly number: string
  /** Within the chapter: "Fokus · Chef". */
  readonly name: string
}

/** The places of a framework: passages in the order they are printed, and cells. */
export type Places = {
  readonly order: ReadonlyMap<PassageId, number>
  readonly of: (passage: PassageId) => MemoPlace | null
  readonly cell: (cell: NonNullable<ChangeAnswer['cell']>) => MemoPlace | null
  /** As one line of plain text; null where there is no such passage. */
  readonly text: (passage: PassageId) => string | null
}

export function placesOf(framework: Framework): Places {
  const all = allPassages(framework)
  const numbers = statementNumbers(framework)
  return {
    order: new Map(passages(framework).map(({ id }, i) => [id, i])),
    of: (id) => {
      const passage = all.get(id)
      return passage === undefined ? null : { number: numbers.get(id) ?? '', ...placeOf(passage) }
    },
    cell: (cell) => cellPlace(framework, cell),
    text: (id) => {
      const passage = all.get(id)
      return passage === undefined ? null : textOf(passage)
    },
  }
}

const textOf = (passage: Passage): string =>
  passage.kind === 'statement' && passage.lead !== null ? `${passage.lead} – ${passage.text}` : passage.text

function placeOf(passage: Passage): Omit<MemoPlace, 'number'> {
  if (passage.kind === 'statement') {
    const { competency, theme, dimension, role } = passage
    const names = [dimension, role].filter((name) => name !== null && name !== competency)
    return {
      chapter: competency ?? theme ?? memoText.statements,
      name: names.join(' · ') || opening(textOf(passage)),
    }
  }
  const field = memoText.fields[passage.id.split('_')[1] ?? '']
  return { chapter: passage.part ?? memoText.cover, name: field ?? opening(passage.text) }
}

/** The first words of a text, to know it by. */
function opening(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return `»${line}«`
  return `»${line.slice(0, longest).replace(/\s+\S*$/u, '')} …«`
}
const longest = 60

function cellPlace(
  framework: Framework,
  { dimension, role }: NonNullable<ChangeAnswer['cell']>,
): MemoPlace | null {
  const competency = framework.competencies.find(({ dimensions }) =>
    dimensions.some(({ id }) => id === dimension),
  )
  if (competency === undefined) return null
  const chapter = rowName(framework, competency)
  const names = [
    competency.dimensions.find(({ id }) => id === dimension)?.name,
    framework.roles.find(({ id }) => id === role)?.name,
  ].filter((name) => name !== undefined && name !== '' && name !== chapter)
  return { chapter: chapter || memoText.statements, number: '', name: names.join(' · ') }
}
