import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ComparedRow } from '../../core/compare/rows.ts'

/** Going from difference to difference. */
export type Steps = {
  /** Which one was gone to last, from 1; 0 for none. */
  readonly at: number
  readonly count: number
  readonly go: (by: 1 | -1) => void
  /** Does something that makes a row go, and gives the focus to the one that comes in its place. */
  readonly afterTaking: (key: string, act: () => void) => void
}

/** Steps through the rows that differ, by giving their headings the focus. */
export function useSteps(list: RefObject<HTMLElement | null>, rows: readonly ComparedRow[]): Steps {
  const [current, setCurrent] = useState<string | null>(null)
  const differing = useMemo(() => rows.filter(({ difference }) => difference.kind !== 'same'), [rows])
  const index = differing.findIndex(({ key }) => key === current)
  const latest = useRef({ differing, index })
  latest.current = { differing, index }

  const show = useCallback(
    (row: ComparedRow | undefined) => {
      if (!row) return list.current?.focus()
      flushSync(() => setCurrent(row.key))
      const heading = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView({ block: 'center' })
    },
    [list],
  )
  const go = useCallback(
    (by: 1 | -1) => {
      const { differing: all, index: last } = latest.current
      const focused = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item']
      const from = focused === undefined ? last : all.findIndex(({ key }) => key === focused)
      const next = from < 0 ? (by === 1 ? 0 : all.length - 1) : from + by
      show(all[Math.max(0, Math.min(all.length - 1, next))])
    },
    [show],
  )
  const afterTaking = useCallback(
    (key: string, act: () => void) => {
      const place = latest.current.differing.findIndex((row) => row.key === key)
      flushSync(act)
      const left = latest.current.differing
      // A row that was taken with all in it takes several lines with it, and they are drawn when there is time.
      setTimeout(() => show(left[Math.min(place, left.length - 1)]), settledMs)
    },
    [show],
  )
  return { at: index + 1, count: differing.length, go, afterTaking }
}

const settledMs = 60
