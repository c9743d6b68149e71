import type { Place } from '../../core/edit/command.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { createStore } from './createStore.ts'
import { cellOfStatement } from './places.ts'

/** What the window shows of the framework; none of it is part of the document. */
export type View = {
  /** What stands in the middle: the cover's fields, or a part. */
  readonly selected: Selected
  /** Shown beside the page, with its fields. */
  readonly details: Details | null
  /** The name being written in place. */
  readonly renaming: Renaming | null
  /** A place to scroll to and mark; a new object each time, also for the same place. */
  readonly revealed: { readonly place: Place } | null
  /** The PDF, page by page, over everything else. */
  readonly previewOpen: boolean
  /** The answers to a consultation, in place of the page. */
  readonly reviewOpen: boolean
  /** The one pane at the right edge; null where it is closed. */
  readonly side: Side | null
  readonly outlineOpen: boolean
}
export type Selected = { readonly kind: 'about' } | { readonly kind: 'part'; readonly id: Id }
export type Details = { readonly kind: 'role' | 'theme' | 'competency'; readonly id: Id }
/**
 * What the right edge shows: the fields and neighbours of what is selected, search, the file's versions, the print beside
 * the page, or help.
 */
export type Side = 'inspector' | 'find' | 'versions' | 'preview' | 'help'
export type Renaming = { readonly where: 'outline' | 'page'; readonly id: Id }

const initial: View = {
  selected: { kind: 'about' },
  details: null,
  renaming: null,
  revealed: null,
  previewOpen: false,
  reviewOpen: false,
  side: null,
  outlineOpen: true,
}

export const view = createStore(initial)

const change = (changes: Partial<View>) => view.update((before) => ({ ...before, ...changes }))

/** Another page; fields that stood beside the former one go with it. */
export const select = (selected: Selected) =>
  view.update((before) => {
    const same =
      before.selected.kind === 'part' && selected.kind === 'part' && before.selected.id === selected.id
    return { ...before, selected, reviewOpen: false, renaming: null, details: same ? before.details : null }
  })
export const showDetails = (details: Details | null) =>
  change({ details, side: details === null ? null : 'inspector' })
/** Opens a pane at the right edge in place of the one that stands there; null closes it. */
export const showSide = (side: Side | null) =>
  view.update((before) => ({ ...before, side, details: side === 'inspector' ? before.details : null }))
/** Opens the pane, or closes it where it is open already. */
export const toggleSide = (side: Side) => showSide(view.get().side === side ? null : side)
export const rename = (renaming: Renaming | null) => change({ renaming })
/** Opens or closes the review of answers, which takes the page's place. */
export const showReview = (reviewOpen: boolean) => change({ reviewOpen })
export const showPreview = (previewOpen: boolean) => change({ previewOpen })
export const showOutline = (outlineOpen: boolean) => change({ outlineOpen })

/** A document that was just opened is shown from its first grid on, since that is what one came to write in. */
export const showFromTheStart = (framework: Framework) => {
  const grids = framework.parts.filter((part) => part.kind === 'grid')
  // Definitions print no statements, so that is not the grid one looks for.
  const grid = grids.find((part) => part.layout !== 'definitions') ?? grids[0] ?? framework.parts[0]
  view.set({
    ...initial,
    outlineOpen: view.get().outlineOpen,
    side: view.get().side,
    selected: grid ? { kind: 'part', id: grid.id } : initial.selected,
  })
}

/** Brings a place of the framework into view: the right part in the middle, the thing itself marked. */
export const reveal = (framework: Framework, place: Place) =>
  change({
    selected: partShowing(framework, view.get().selected, place),
    reviewOpen: isOfReview(framework, place),
    revealed: { place },
  })

/** Marks a place where it stands, whatever is looked at. */
export const revealHere = (place: Place) => change({ revealed: { place } })

/** A consultation and its answers have a screen of their own. */
const isOfReview = ({ rounds }: Framework, { kind, id }: Place): boolean =>
  kind === 'answer' || (kind === 'round' && rounds.some((round) => round.id === id))

function partShowing(framework: Framework, selected: Selected, place: Place): Selected {
  if (place.kind === 'about') return { kind: 'about' }
  if (place.kind === 'round' || place.kind === 'answer') return stillThere(framework, selected)
  if (place.kind === 'part') {
    const known = framework.parts.some((part) => part.id === place.id)
    return known && place.id !== null ? { kind: 'part', id: place.id } : stillThere(framework, selected)
  }
  if (place.kind === 'statement' && place.id !== null && cellOfStatement(framework, place.id) === null)
    return stillThere(framework, selected)
  const shown = selected.kind === 'part' && framework.parts.find((part) => part.id === selected.id)
  if (shown && shown.kind === 'grid') return selected
  const grid = framework.parts.find((part) => part.kind === 'grid')
  return grid ? { kind: 'part', id: grid.id } : stillThere(framework, selected)
}

/** The selection itself, or the cover where its part is gone. */
export const stillThere = (framework: Framework, selected: Selected): Selected =>
  selected.kind === 'part' && !framework.parts.some((part) => part.id === selected.id)
    ? { kind: 'about' }
    : selected
