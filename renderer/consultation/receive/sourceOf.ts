import type { Unplaced } from '../../../core/consultation/inbox/tray.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'

/** Where an answer is from: the party, who wrote it, the file it came as, and when. */
export function sourceOf({ response, answer }: Pick<Unplaced, 'response' | 'answer'>): string {
  const { inbox } = screenText.consultationReceive
  const file = response.file?.name ?? inbox.pasted
  // A letter that names nobody is known by its file, which stands there already.
  const isKnown = answer.author === response.party || file.startsWith(answer.author)
  const day = dayText(new Date(answer.date ?? response.receivedAt), new Date())
  return [response.party || inbox.nameless, isKnown ? '' : answer.author, file, day]
    .filter((fact) => fact !== '')
    .join(' · ')
}
