import type { Draft } from './draft.ts'
import type { DraftRole } from './draftParts.ts'
import type { Pages } from './pages.ts'
import { isPrompt } from './vocabulary.ts'

/** Lines above room to write in belong to the column that each leader fills in. */
export function readPrompts({ paragraphs }: Pages, draft: Draft, own: () => DraftRole) {
  const prompts = paragraphs.filter((paragraph, i) => {
    const next = paragraphs[i + 1]
    return (
      draft.isFree(paragraph) && paragraph.said === null && isPrompt(paragraph.plain) && next?.list == null
    )
  })
  const counts = new Map<string, number>()
  for (const { key } of prompts) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const prompt of prompts)
    if ((counts.get(prompt.key) ?? 0) > 1) draft.slot(own(), 'prompt', prompt, 0.85)
}
