import { screenText } from '../../../core/text/screen.ts'
import { notify } from '../../store/notices.ts'
import type { PasteNews } from './pasteExtension.ts'

const text = screenText.prose.paste

/** Tells the user what became of a paste. */
export function tellPaste(news: PasteNews): void {
  if (news === 'plain') notify({ kind: 'done', message: text.plain })
  else notify({ kind: 'refusal', message: news === 'picture' ? text.picture : text.tooLarge })
}
