import { nextHit } from '../../core/find/search.ts'
import { screenText } from '../../core/text/screen.ts'
import { notify, spoken } from '../store/notices.ts'
import { currentFramework } from '../store/open.ts'
import { prefer, preferences } from '../store/preferences.ts'
import { checkAll, misspellingsNow } from './checker.ts'
import type { Misspelling } from './misspellings.ts'
import { offer, openOffer } from './offer.ts'
import { placeNow } from './place.ts'
import { goTo } from './show.ts'

const text = screenText.spelling

export const toggleSpelling = (): void => prefer({ spelling: !preferences.get().spelling })

let going = false

/** Goes to the next misspelt word from the cursor on, round the whole document, and offers what can be done about it. */
export function goToNextMisspelling(): void {
  if (going) return
  going = true
  void next().finally(() => {
    going = false
  })
}

async function next(): Promise<void> {
  const from = placeNow()
  offer.set(null)
  if (!preferences.get().spelling) prefer({ spelling: true })
  try {
    await checkAll()
  } catch {
    return void notify({ kind: 'refusal', message: text.silent })
  }
  const found = misspellingsNow()
  if (found.length === 0) return void notify({ kind: 'done', message: text.none })
  // What cannot be shown (a text of the framework that no page has) is passed over.
  let at = from
  for (const _ of found) {
    const misspelling = nextHit(currentFramework(), found, at, 1) as Misspelling | null
    if (misspelling === null) return
    if (at !== null && misspelling === found[0] && found.length > 1) spoken.set(text.fromTheStart)
    const sight = await goTo(misspelling)
    if (sight !== null) return openOffer(misspelling, sight.at, sight.back)
    at = { field: misspelling.field.key, start: misspelling.start }
  }
}
