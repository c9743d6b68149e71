import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReadSource } from '../../core/import/read.ts'
import { recognise } from '../../core/import/recognise.ts'
import { linesOfSource } from '../../core/import/source.ts'
import { createStore, useStore } from '../store/createStore.ts'
import { goingOn } from './chunks.ts'
import { doubtsOf } from './doubts.ts'
import { marksOf, piecesOf, unusedRuns } from './pieces.ts'
import { type Tools, wizardTools } from './tools.ts'
import type { View } from './view.ts'
import { agreementsOf, beginWizard } from './wizard.ts'

/**
 * The wizard on a source that was read: its tools, and the source as it is understood. `view` is null until it has been
 * understood for the first time; afterwards a large source is understood anew behind the former view.
 */
export function useWizard(read: ReadSource): { readonly tools: Tools; readonly view: View | null } {
  const latest = useRef<View | null>(null)
  const [tools] = useState(() => wizardTools(createStore(beginWizard(read.source)), () => latest.current))
  const corrections = useStore(tools.wizard, (wizard) => wizard.corrections)
  const steps = useStore(tools.wizard, (wizard) => wizard.steps)
  const deferred = useDeferredValue(corrections, null)

  const understood = useMemo(() => {
    if (deferred === null) return null
    const { source, known } = read
    const guess = known !== null && deferred.length === 0 ? known : recognise(source, deferred)
    const lines = linesOfSource(source)
    const order = lines.map(({ id }) => id)
    const list = piecesOf(guess)
    const goesOn = goingOn(source)
    const marks = marksOf(order, list, (line) => goesOn.has(line))
    return {
      source,
      guess,
      order,
      list,
      marks,
      lines: new Map(lines.map((line) => [line.id, line])),
      pieces: new Map(list.map((placed) => [placed.key, placed])),
      unused: unusedRuns(order, marks),
    }
  }, [read, deferred])

  const view = useMemo<View | null>(() => {
    if (understood === null) return null
    const { list, ...rest } = understood
    const doubts = doubtsOf(rest.order, list, agreementsOf(steps))
    return { ...rest, doubts: new Map(doubts.map((placed) => [placed.key, placed])) }
  }, [understood, steps])

  useLayoutEffect(() => {
    latest.current = view
  }, [view])
  return { tools, view }
}
