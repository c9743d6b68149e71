import { createContext, useContext } from 'react'
import type { Meaning } from '../../core/import/guess.ts'
import type { LineId } from '../../core/import/source.ts'
import { screenText } from '../../core/text/screen.ts'
import { createStore, type Store } from '../store/createStore.ts'
import { agreementOn, nextDoubt } from './doubts.ts'
import { type PlacedPiece, runAt } from './pieces.ts'
import { roleLabel, rowLabel } from './shape.ts'
import { describePiece, type View } from './view.ts'
import { type Action, meaningCorrections, placeCorrections, reduceWizard, type Wizard } from './wizard.ts'

const text = screenText.import.said

export type CellChoice = { readonly role: string | null; readonly dimension: string | null }

/** What can be done in the wizard. It stays the same object while the wizard is open. */
export type Tools = {
  readonly wizard: Store<Wizard>
  /** The piece under the pointer or the focus, by its key. */
  readonly pointed: Store<string | null>
  /** What a screen reader hears. */
  readonly said: Store<string>
  /** Whether one is asked where the selected lines belong. */
  readonly asksPlace: Store<boolean>
  /** Selects this line with what belongs to it. */
  readonly point: (line: LineId) => void
  readonly only: (line: LineId) => void
  readonly reach: (line: LineId) => void
  readonly toggle: (line: LineId) => void
  readonly all: () => void
  /** Selects the lines of a piece, the first place where it stands in several. */
  readonly choose: (piece: PlacedPiece) => void
  readonly mean: (meaning: Meaning) => void
  readonly split: () => void
  /** Puts lines into a cell; the selected ones where none are given. */
  readonly place: (cell: CellChoice, lines?: readonly LineId[]) => void
  readonly swap: (table: string | null) => void
  /** What is selected and unsure is right; on to the next unsure piece. */
  readonly agree: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** To the next unsure piece, or the one before; gives whether there is one. */
  readonly walk: (step: 1 | -1) => boolean
}

/** `view` gives the source as it is understood now. */
export function wizardTools(wizard: Store<Wizard>, view: () => View | null): Tools {
  const said = createStore('')
  // The same words twice are a change to nobody: a space at the end makes them one.
  const say = (words: string) => said.update((before) => (before === words ? `${words}\u00a0` : words))
  const act = (action: Action) => wizard.update((before) => reduceWizard(before, action))
  const selected = () => wizard.get().selected
  const run = (line: LineId): readonly LineId[] => {
    const now = view()
    return now === null ? [line] : runAt(now.order, now.marks, line)
  }
  const choose = ({ piece }: PlacedPiece) => {
    const [line] = piece.lines
    if (line !== undefined) act({ kind: 'point', at: line, lines: run(line) })
  }

  return {
    wizard,
    pointed: createStore<string | null>(null),
    said,
    asksPlace: createStore(false),
    point: (line) => act({ kind: 'point', at: line, lines: run(line) }),
    only: (line) => act({ kind: 'point', at: line, lines: [line] }),
    reach: (line) => act({ kind: 'reach', to: line }),
    toggle: (line) => act({ kind: 'toggle', line }),
    all: () => act({ kind: 'all' }),
    choose,
    mean: (meaning) => {
      const { lines } = selected()
      act({ kind: 'correct', corrections: meaningCorrections(lines, meaning) })
      say(text.meaning(lines.length, screenText.import.meanings[meaning]))
    },
    split: () => {
      const { at } = selected()
      if (at === null) return
      act({ kind: 'correct', corrections: [{ kind: 'split', line: at }] })
      say(text.split)
    },
    place: (cell, lines = selected().lines) => {
      const now = view()
      if (now === null) return
      const marks = lines.map((line) => now.marks.get(line))
      const isStatement = marks.every((mark) => mark?.kind === 'statement' && mark.key === marks[0]?.key)
      const [first] = lines
      if (first !== undefined) act({ kind: 'point', at: first, lines })
      act({ kind: 'correct', corrections: placeCorrections(lines, isStatement, cell) })
      say(text.placed(roleLabel(now.guess, cell.role ?? ''), rowLabel(now.guess, cell.dimension ?? '')))
    },
    swap: (table) => {
      act({ kind: 'correct', corrections: [{ kind: 'swap', table }] })
      say(text.swapped)
    },
    agree: () => {
      const now = view()
      if (now === null) return
      const keys = new Set(selected().lines.map((line) => now.marks.get(line)?.key))
      const all = [...now.doubts.values()]
      const agreed = all.filter(({ key }) => keys.has(key))
      if (agreed.length === 0) return
      const left = all.filter(({ key }) => !keys.has(key))
      const next = nextDoubt(now.order, left, selected().at, 1)
      act({ kind: 'agree', agreements: agreed.map(agreementOn) })
      if (next !== null) choose(next)
      say([text.agreed(left.length), next === null ? '' : describePiece(now, next)].join(' ').trim())
    },
    undo: () => {
      if (wizard.get().steps.length === 0) return
      act({ kind: 'undo' })
      say(text.undone)
    },
    redo: () => {
      if (wizard.get().undone.length === 0) return
      act({ kind: 'redo' })
      say(text.redone)
    },
    walk: (step) => {
      const now = view()
      const doubt = now && nextDoubt(now.order, [...now.doubts.values()], selected().at, step)
      if (!now || !doubt) {
        say(text.noDoubts)
        return false
      }
      choose(doubt)
      say(describePiece(now, doubt))
      return true
    },
  }
}

export const ToolsContext = createContext<Tools | null>(null)

export function useTools(): Tools {
  const tools = useContext(ToolsContext)
  if (tools === null) throw new Error('There is no import here')
  return tools
}
