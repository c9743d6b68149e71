import { useEffect } from 'react'
import type { Framework } from '../../core/framework/framework.ts'
import { cursor } from '../grid/cursor.ts'
import { cellOf, thingOf } from '../grid/keys.ts'
import { useStore } from '../store/createStore.ts'
import { useFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { type Details, view } from '../store/view.ts'

/** What the inspector is about. */
export type Subject = { readonly kind: 'none' } | ({ readonly kind: 'cell' } & CellPlace) | Details

const nothing: Subject = { kind: 'none' }

/** What a place in the grid is about: a dimension has no fields but its name, so its competency's stand for it. */
export function subjectAt(framework: Framework, active: string | null): Subject {
  const cell = active === null ? null : cellOf(active)
  if (cell) return { kind: 'cell', ...cell }
  const thing = active === null ? null : thingOf(active)
  if (thing === null || thing.kind === 'part') return nothing
  if (thing.kind !== 'dimension') return { kind: thing.kind, id: thing.id }
  const row = framework.competencies.find(({ dimensions }) => dimensions.some(({ id }) => id === thing.id))
  return row ? { kind: 'competency', id: row.id } : nothing
}

/** What was asked for by name, until one goes on to another place of the grid; else what the cursor stands on. */
export function useSubject(): { readonly subject: Subject; readonly asked: boolean } {
  const details = useStore(view, (value) => value.details)
  const active = useStore(cursor, (value) => value.active)
  const selected = useStore(view, (value) => value.selected)
  const isGrid = useFramework(({ parts }) =>
    parts.some((part) => part.kind === 'grid' && selected.kind === 'part' && part.id === selected.id),
  )
  // One text, so that it is the same for as long as it means the same.
  const at = useFramework((framework) => written(subjectAt(framework, active)))
  useEffect(() => forgetDetailsOnTheWay(), [])
  if (details !== null) return { subject: details, asked: true }
  return { subject: isGrid ? read(at) : nothing, asked: false }
}

/** Undo comes to the very thing whose fields are shown, and leaves them and the focus in them alone. */
function forgetDetailsOnTheWay(): () => void {
  let last = cursor.get().active
  return cursor.subscribe(() => {
    const { active } = cursor.get()
    if (active === last) return
    last = active
    const { details } = view.get()
    const thing = active === null ? null : thingOf(active)
    if (details !== null && thing?.id !== details.id) view.update((before) => ({ ...before, details: null }))
  })
}

const written = (subject: Subject): string => JSON.stringify(subject)
const read = (subject: string): Subject => JSON.parse(subject) as Subject
