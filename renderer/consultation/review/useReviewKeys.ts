import type { KeyboardEvent } from 'react'
import { assertNever } from '../../../core/framework/result.ts'
import { decide, goBy, goToUndecided } from './acts.ts'
import { closeReview, goTo, reviewPlace } from './commands.ts'
import { reviewKey, type Where } from './keys.ts'
import type { ReviewModel } from './useReview.ts'

/** The keys of the review, for as long as the focus is in it. */
export const reviewKeys =
  ({ steps, items }: ReviewModel) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
    // Menus and dialogs that belong to it stand elsewhere on the page.
    if (!event.currentTarget.contains(event.target)) return
    const where = whereIs(event.target)
    const asked = reviewKey(event.nativeEvent, where)
    if (asked === null) return
    const { answer } = reviewPlace.get()
    const step = steps.find(({ group }) => group.id === answer) ?? null
    const card = event.currentTarget.querySelector<HTMLElement>(`[data-answer="${CSS.escape(answer ?? '')}"]`)
    const outside = where === 'field' && !card?.contains(event.target)
    if (outside) return
    const tray = items.some(({ kind }) => kind === 'tray')
    event.preventDefault()
    switch (asked.act) {
      case 'decide':
        if (step === null || !decide(step.group.ids, asked.verdict)) return
        if (asked.thenRemark) return act(card, 'remark')
        return goToUndecided(steps, step.group.id, { tray, decided: true })
      case 'step':
        return goBy(steps, answer, asked.by)
      case 'undecided':
        return goToUndecided(steps, answer, { tray })
      case 'use':
      case 'own':
      case 'remark':
        return act(card, asked.act)
      case 'back':
        if (where === 'field' && step) return goTo(step.item.key, step.group.id)
        return closeReview()
      default:
        assertNever(asked)
    }
  }

/** Does what a part of the card is for: presses a button, gives a field the focus. */
function act(card: HTMLElement | null, name: 'use' | 'own' | 'remark'): void {
  const part = card?.querySelector<HTMLElement>(`[data-act="${name}"]`)
  if (part instanceof HTMLButtonElement) part.click()
  else part?.focus()
}

function whereIs(target: HTMLElement): Where {
  if (target.closest('textarea, [contenteditable="true"], [role="combobox"], input:not([type="radio"])'))
    return 'field'
  return target.closest('[data-arrows], input[type="radio"]') ? 'arrows' : 'elsewhere'
}
