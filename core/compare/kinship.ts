import { beginningOf, type Framework } from '../framework/framework.ts'
import { nameLikeness } from './likeness.ts'
import { standingStatements, wordsOf } from './standing.ts'

/**
 * Whether equal ids mean the same thing in both: they do in two versions of one framework, and in two that began from the
 * same template. Two templates number their things alike by chance, so elsewhere the words have to bear it out.
 */
export function idsAreShared(former: Framework, later: Framework): boolean {
  if (former.id === later.id) return true
  const template = beginningOf(former)?.template ?? ''
  if (template !== '' && template === beginningOf(later)?.template) return true
  const others = new Map([...named(later), ...standingStatements(later)].map(({ id, text }) => [id, text]))
  const common = [...named(former), ...standingStatements(former)].flatMap(({ id, text }) => {
    const other = others.get(id)
    return other === undefined || (text === '' && other === '') ? [] : [nameLikeness(text, other)]
  })
  return common.length > 0 && common.filter((likeness) => likeness >= 0.5).length * 4 > common.length * 3
}

const named = (framework: Framework) =>
  [...framework.roles, ...framework.themes, ...framework.competencies].map(({ id, name }) => ({
    id,
    text: name,
  }))

/** Whether the one was made from the other, or both from a third: at least half of all texts are the same, word for word. */
export function areRelated(former: Framework, later: Framework): boolean {
  const [left, right] = [wordsOf(former), wordsOf(later)]
  const open = new Map<string, number>()
  for (const text of left) open.set(text, (open.get(text) ?? 0) + 1)
  let common = 0
  for (const text of right) {
    const count = open.get(text) ?? 0
    if (count === 0) continue
    common += 1
    open.set(text, count - 1)
  }
  return common * 2 >= Math.max(left.length, right.length)
}
