import { statementsIn } from '../../framework/framework.ts'
import { type Refused, refuse } from '../../framework/result.ts'
import { type Statement, statementText } from '../../framework/structure.ts'
import { newsKey } from '../../origin/news/news.ts'
import { refusalText } from '../../text/refusal.ts'
import { findStatement } from '../findStatement.ts'
import { freshId, here, isChosen, type Taking, write } from './taking.ts'

/** The chosen statements get the template's words of today. */
export function reword(taking: Taking): void {
  const { draft, read, keys } = taking
  for (const news of read.news) {
    const partner = read.partners.get(news.id)
    if (news.kind !== 'reworded' || partner === undefined || !keys.has(newsKey(news))) continue
    const found = findStatement(draft, news.id)
    if (found) write(taking, found.statement, partner.statement)
  }
}

/** Statements that were chosen themselves, and those of the roles and rows that were; refused where a cell is full. */
export function addStatements(taking: Taking): Refused | null {
  const { draft, now, read, new: made } = taking
  const partnered = new Map([...read.partners].map(([own, { statement }]) => [statement.id, own]))
  for (const { dimensions } of now.competencies)
    for (const { id: dimension } of dimensions)
      for (const { id: role, prompt } of now.roles) {
        const [row, column] = [here(taking, dimension), here(taking, role)]
        if (row === undefined || column === undefined || prompt !== null) continue
        if (draft.roles.find(({ id }) => id === column)?.prompt !== null) continue
        const withCell = made.has(dimension) || made.has(role)
        const theirs = statementsIn(now, dimension, role)
        const comes = theirs.filter(
          (statement) =>
            !partnered.has(statement.id) &&
            statementText(statement) !== '' &&
            (withCell || isChosen(taking, statement.id)),
        )
        if (comes.length === 0) continue
        draft.cells[row] ??= {}
        draft.cells[row][column] ??= []
        const cell = draft.cells[row][column]
        if (cell.length + comes.length > 100) return refuse('limit', refusalText.edit.tooMany('udsagn'))
        for (const statement of comes) {
          const before = theirs
            .slice(0, theirs.indexOf(statement))
            .map(({ id }) => ({ id: made.get(id) ?? partnered.get(id) ?? id }))
          const at = before
            .toReversed()
            .map(({ id }) => cell.findIndex((candidate) => candidate.id === id))
            .find((index) => index >= 0)
          const target: Statement = { ...statement, id: freshId(taking, statement.id), borrowed: null }
          write(taking, target, statement)
          cell.splice(at === undefined ? 0 : at + 1, 0, target)
        }
      }
  return null
}

/** The chosen statements that the template has no longer go. */
export function removeGone({ draft, read, keys }: Taking): void {
  for (const news of read.news) {
    if (news.kind !== 'gone' || !keys.has(newsKey(news))) continue
    const found = findStatement(draft, news.id)
    found?.cell.splice(found.index, 1)
  }
}
