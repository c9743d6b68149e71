import type { TextField } from '../../core/find/fields.ts'
import { occurrences, type Search } from '../../core/find/occurrences.ts'
import type { Hit } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { textBlocks } from '../../core/framework/richText.ts'
import { cursor } from '../grid/cursor.ts'
import { currentFramework } from '../store/open.ts'
import { rangesIn } from './pageText.ts'

/** Where a hit stands on the page that is shown: a range of its text, or the field it is written in. */
export type OnPage = { readonly range: Range } | { readonly field: HTMLElement }

/** The pages of Tiptap and of a figure come a moment after they are asked for. */
const patienceFrames = 30

/** Scrolls to a text as soon as its page shows it, and then says so. */
export function showOnPage(field: TextField, shown: () => void, frames = patienceFrames): void {
  requestAnimationFrame(() => {
    const place = placeOnPage(currentFramework(), field)
    if (place === null) {
      if (frames > 0) showOnPage(field, shown, frames - 1)
      return
    }
    const element = 'field' in place ? place.field : place
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    shown()
  })
}

/** The element that shows a field, or the control it is written in; null where the page shows neither. */
export function placeOnPage(framework: Framework, field: TextField): Element | { field: HTMLElement } | null {
  const { kind, id } = field.owner
  if (kind === 'statement')
    return isWritten(id) ? inPaper('[data-editor] .ProseMirror') : inPaper(`[data-statement="${id}"]`)
  if (kind === 'part' && field.name === 'body') return proseBlock(framework, field)
  if (kind === 'part' || kind === 'about') {
    const control = controls().find(({ value }) => value === field.text)
    return control ? { field: control } : null
  }
  return inPaper(`[data-key="${kind}-${id}"]`)
}

/** The range or the control of one hit; null where the page does not show it. */
export function onPage(framework: Framework, { field, start }: Hit, search: Search): OnPage | null {
  const shown = placeOnPage(framework, field)
  if (shown === null) return null
  if ('field' in shown) return shown
  const before = occurrences(search, field.text).filter((range) => range.start < start).length
  const range = rangesIn(shown, search)[before + standingBefore(framework, field, search)]
  return range ? { range } : null
}

/** Whether a statement is open for writing; its lead has a field of its own then. */
const isWritten = (id: Id | null): boolean => id !== null && cursor.get().writing?.statement === id

/** How many hits stand before a field in the element that shows them both: a lead before its text, a name before its note. */
function standingBefore(framework: Framework, { owner, name }: TextField, search: Search): number {
  const count = (text: string) => occurrences(search, text).length
  if (owner.kind === 'statement' && name === 'text') {
    const statements = Object.values(framework.cells).flatMap((row) => Object.values(row).flat())
    return isWritten(owner.id) ? 0 : count(statements.find(({ id }) => id === owner.id)?.lead ?? '')
  }
  if (owner.kind === 'competency' && name !== 'name')
    return count(framework.competencies.find(({ id }) => id === owner.id)?.name ?? '')
  return 0
}

function proseBlock(framework: Framework, field: TextField): Element | null {
  const part = framework.parts.find(({ id }) => id === field.owner.id)
  if (part?.kind !== 'prose') return null
  const at = textBlocks(part.body.content).findIndex(({ attrs }) => attrs.id === field.key)
  return document.querySelectorAll('.paper .ProseMirror :is(p, h2, h3, h4)')[at] ?? null
}

const inPaper = (selector: string): Element | null => document.querySelector(`.paper ${selector}`)

/** The fields of the page in which a text of the framework is written. */
export const controls = (): (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '.paper :is(textarea, input:not([type="radio"], [type="checkbox"], [type="color"]))',
  ),
]
