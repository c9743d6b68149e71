import { createContext, useContext } from 'react'
import { plainText } from '../../core/framework/richText.ts'
import type { Guess } from '../../core/import/guess.ts'
import type { LineId, Source, SourceLine } from '../../core/import/source.ts'
import { screenText } from '../../core/text/screen.ts'
import type { Mark, PlacedPiece } from './pieces.ts'
import { roleLabel, rowLabel } from './shape.ts'

const text = screenText.import

/** The source as it is understood at this moment. */
export type View = {
  readonly source: Source
  readonly guess: Guess
  /** Lines in reading order. */
  readonly order: readonly LineId[]
  readonly lines: ReadonlyMap<LineId, SourceLine>
  readonly pieces: ReadonlyMap<string, PlacedPiece>
  readonly marks: ReadonlyMap<LineId, Mark>
  /** Keys of the unsure pieces that nobody has agreed to. */
  readonly doubts: ReadonlyMap<string, PlacedPiece>
  /** Lines that are used nowhere, those that go on with each other together. */
  readonly unused: readonly (readonly LineId[])[]
}

export const ViewContext = createContext<View | null>(null)

export function useView(): View {
  const view = useContext(ViewContext)
  if (view === null) throw new Error('There is no source here')
  return view
}

/** What lines have become, in words: "Udsagn · Chef, Drift: Fokus · usikker"; null where they are several things. */
export function describeLines(view: View, lines: readonly LineId[]): string | null {
  const first = view.marks.get(lines[0] ?? '')
  if (first === undefined) return null
  const same = lines.every((line) => {
    const mark = view.marks.get(line)
    return mark?.key === first.key && mark.kind === first.kind
  })
  if (!same) return null
  if (first.key === null) return text.kinds.unused
  const placed = view.pieces.get(first.key)
  return placed === undefined ? text.kinds[first.kind] : describePiece(view, placed, first.again)
}

export function describePiece(view: View, placed: PlacedPiece, again = false): string {
  const { kind, cell, key } = placed
  const name = text.kinds[kind]
  const where =
    cell === null ? '' : text.cell(roleLabel(view.guess, cell.role), rowLabel(view.guess, cell.dimension))
  return [again ? text.again(name) : name, where, view.doubts.has(key) ? text.unsure : '']
    .filter((words) => words !== '')
    .join(' · ')
}

export const linesText = (view: View, lines: readonly LineId[]): string =>
  lines.map((line) => plainText(view.lines.get(line)?.text)).join(' ')

export const unusedCount = ({ unused }: View): number => unused.reduce((sum, { length }) => sum + length, 0)
