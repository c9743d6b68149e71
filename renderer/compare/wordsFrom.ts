import type { Take } from '../../core/edit/takeOver.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Origin } from '../../core/framework/source.ts'
import { type Statement, statementText } from '../../core/framework/structure.ts'
import { originOf } from '../../core/origin/origin.ts'

type Words = Extract<Take, { what: 'words' }>['words']

/**
 * A statement of another framework with where its words are from: whoever it was taken over from word for word, else the
 * other framework itself. Between two versions of one framework nothing is borrowed anew.
 */
export function wordsFrom(statement: Statement, other: Framework, mine: Framework): Words {
  const { lead, text, borrowed } = statement
  const words = statementText(statement)
  const source = other.sources.find(({ id }) => id === borrowed?.source)
  if (other.id === mine.id)
    return { lead, text, borrowed: borrowed && source ? { text: borrowed.text, origin: said(source) } : null }
  const { state, source: from } = originOf(other, statement)
  const origin = state === 'unchanged' ? said(from) : itself(other)
  return { lead, text, borrowed: words === '' ? null : { text: words, origin } }
}

const said = ({ template, municipality, unit, title, year }: Origin): Origin => ({
  template,
  municipality,
  unit,
  title,
  year,
})

const itself = ({ about }: Framework): Origin => ({
  template: '',
  municipality: about.organisation,
  unit: about.unit,
  title: about.title,
  year: yearIn(about.date),
})

/** "december 2021" is the year 2021. */
function yearIn(date: string): number | null {
  const [year] = /\b(19|20|21)\d\d\b/.exec(date) ?? []
  return year === undefined ? null : Number(year)
}
