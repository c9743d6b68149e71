import type { Origin } from '../../core/framework/source.ts'
import { nameOfSource } from '../../core/origin/originLine.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.origin

/** What a source is called, with its year. */
export function sourceWords(source: Origin): string {
  const name = nameOfSource(source)
  if (name === null) return text.unknown
  return source.year === null ? name : text.withYear(name, source.year)
}
