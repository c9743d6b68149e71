import { isUndecided, nextUndecided, type Step, stepBy } from '../../../core/consultation/review/steps.ts'
import type { Use } from '../../../core/edit/consultation/answers.ts'
import type { Id } from '../../../core/framework/id.ts'
import type { Verdict } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { spoken } from '../../store/notices.ts'
import { change } from '../../store/open.ts'
import { goTo } from './commands.ts'

const text = screenText.consultationReview

/** Decides; null takes the decision back. */
export function decide(ids: readonly Id[], verdict: Verdict | null): boolean {
  const done = change({ type: 'answer.decide', ids: [...ids], verdict }) !== null
  if (done) spoken.set(verdict === null ? text.undecidedYet : text.decided(text.verdicts[verdict]))
  return done
}

export const writeRemark = (ids: readonly Id[], remark: string): void =>
  void change({ type: 'answer.decide', ids: [...ids], remark })

/** Changes the framework for the sake of the answers, and remembers it at them. */
export const takeUp = (ids: readonly Id[], edit: Use): boolean =>
  change({ type: 'answer.use', ids: [...ids], edit, at: new Date().toISOString() }) !== null

/**
 * On to the next answer that wants a decision, then to what has no place yet; says so where nothing is left. `decided`: the one
 * that is left has just got its own, though the steps are from before.
 */
export function goToUndecided(
  steps: readonly Step[],
  from: Id | null,
  { tray, decided = false }: { readonly tray: boolean; readonly decided?: boolean },
): void {
  const itself = decided ? undefined : steps.find((step) => step.group.id === from && isUndecided(step))
  const next = nextUndecided(steps, from) ?? itself
  if (next) goTo(next.item.key, next.group.id)
  else if (tray) goTo('tray', null)
  else spoken.set(text.allDone)
}

export function goBy(steps: readonly Step[], from: Id | null, by: 1 | -1): void {
  const next = stepBy(steps, from, by)
  if (next !== null) goTo(next.item.key, next.group.id)
}
