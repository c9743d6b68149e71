import type { KeyboardEvent } from 'react'
import type { Meaning } from '../../core/import/guess.ts'
import type { Tools } from './tools.ts'

/** The letters that say what the selected lines are, as the menu shows them. */
const meanings: Readonly<Record<string, Meaning>> = {
  r: 'role',
  t: 'theme',
  k: 'competency',
  d: 'dimension',
  u: 'statement',
  i: 'leadIn',
  o: 'heading',
  b: 'paragraph',
  p: 'bullet',
  delete: 'unused',
}

/** Does what a letter means in the panes. Letters with Ctrl or Alt belong to the program. Gives whether it was one. */
export function takeShortcut(event: KeyboardEvent, tools: Tools): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false
  if (tools.wizard.get().selected.lines.length === 0) return false
  const key = event.key.toLocaleLowerCase('da')
  const meaning = meanings[key]
  if (meaning !== undefined) tools.mean(meaning)
  else if (key === 'n') tools.split()
  else if (key === 'j') tools.agree()
  else if (key === 'h') tools.asksPlace.set(true)
  else return false
  event.preventDefault()
  return true
}
