import { type Framework, rowName } from '../framework/framework.ts'
import { allPassages, type Passage } from '../framework/passages.ts'
import { compareText } from '../text/compare.ts'

/** One text of a framework with the place it stands in, in words. */
export type PlacedText = {
  /** Of the passage, or of the thing whose name it is (`r1_name`). */
  readonly id: string
  /** "Driftsledelse · Sætter fokus · Chef". */
  readonly where: string
  readonly text: string
  /** The cell of a statement, by what it stands between; null for every other text. Names may change, this is the place. */
  readonly cell: string | null
}

/** Every text that a person reads in a framework, by id, in the order of the structure. */
export function placedTexts(framework: Framework): ReadonlyMap<string, PlacedText> {
  const texts = new Map<string, PlacedText>()
  const cells = cellsOf(framework)
  const add = (id: string, where: string, text: string) => {
    const cell = cells.get(id) ?? null
    if (text !== '' || cell !== null) texts.set(id, { id, where, text, cell })
  }
  const { about } = framework
  for (const field of ['title', 'subtitle', 'motto', 'organisation', 'unit', 'issuer', 'date'] as const)
    add(`about_${field}`, place(compareText.cover, compareText.about[field]), about[field])
  add('about_status', place(compareText.cover, compareText.about.status), compareText.status[about.status])
  add('about_accent', place(compareText.cover, compareText.about.accent), about.accent)
  add(
    'about_logo',
    place(compareText.cover, compareText.about.logo),
    about.logo?.alt || (about.logo?.file ?? ''),
  )

  const { name } = compareText
  for (const role of framework.roles) add(`${role.id}_name`, name.role, role.name)
  for (const theme of framework.themes) add(`${theme.id}_name`, name.theme, theme.name)
  for (const competency of framework.competencies) {
    add(`${competency.id}_name`, name.competency, competency.name)
    for (const dimension of competency.dimensions)
      add(`${dimension.id}_name`, place(rowName(framework, competency), name.dimension), dimension.name)
  }
  for (const passage of allPassages(framework).values())
    if (!texts.has(passage.id)) add(passage.id, whereIs(passage), wordsOf(passage))
  return texts
}

/** The cell each statement stands in. */
const cellsOf = ({ cells }: Framework): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(cells).flatMap(([dimension, row]) =>
      Object.entries(row).flatMap(([role, statements]) =>
        statements.map(({ id }) => [id, `${dimension} ${role}`] as const),
      ),
    ),
  )

const place = (...names: readonly string[]): string => compareText.places(names)

const wordsOf = (passage: Passage): string =>
  passage.kind === 'statement' && passage.lead !== null ? `${passage.lead} – ${passage.text}` : passage.text

const whereIs = (passage: Passage): string =>
  passage.kind === 'statement'
    ? place(passage.competency ?? passage.theme ?? '', passage.dimension ?? '', passage.role ?? '')
    : (passage.part ?? compareText.unnamed)
