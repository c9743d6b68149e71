import type { CurrentTemplate } from '../../core/bridge/origin.ts'
import { beginningOf } from '../../core/framework/framework.ts'
import type { Result } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { say } from '../app/files.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'
import { change, currentFramework } from '../store/open.ts'
import { offerUndo } from '../things/actions.ts'

const text = screenText.origin.news

/** What is known of the template one began from; null while nobody asks. */
export type NewsView =
  | { readonly kind: 'looking' }
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'found'; readonly current: CurrentTemplate }

export const newsView = createStore<NewsView | null>(null)

/** Shows what the template says otherwise than when one began. */
export function openTemplateNews(): void {
  if (newsView.get() !== null) return
  const mine = currentFramework()
  if (!beginningOf(mine)?.template) return void notify({ kind: 'done', message: text.noTemplate })
  newsView.set({ kind: 'looking' })
  void bridge.request('template.current', { mine }).then(show)
}

/** Asks for the template's file, where it lies in none of the places known. */
export async function chooseTemplate(): Promise<void> {
  const chosen = await bridge.request('template.choose', { mine: currentFramework() })
  if (!chosen.ok && chosen.refusal.code === 'cancelled') return
  show(chosen)
}

function show(answer: Result<CurrentTemplate>): void {
  if (newsView.get() === null) return
  if (answer.ok) return newsView.set({ kind: 'found', current: answer.value })
  const { code, message } = answer.refusal
  if (code === 'not-found' || code === 'invalid' || code === 'unreadable')
    return newsView.set({ kind: 'missing', message })
  newsView.set(null)
  say(answer.refusal)
}

/** Takes the chosen news over as one step, and offers to undo it. */
export function takeNews({ now }: CurrentTemplate, chosen: ReadonlySet<string>): void {
  if (change({ type: 'template.take', now, chosen: [...chosen] }) === null) return
  newsView.set(null)
  offerUndo('', () => text.taken(chosen.size))
}
