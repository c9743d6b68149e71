import { startTransition, useEffect, useState } from 'react'

/** As many as a high window shows, and then as many as are drawn without being felt. */
const atFirst = 40
const atOnce = 120

/** The rows that are drawn by now: the first ones at once, the others while nothing else is to do. */
export function useFirstRows<T>(rows: readonly T[]): readonly T[] {
  const [count, setCount] = useState(atFirst)
  useEffect(() => {
    if (count >= rows.length) return
    const timer = setTimeout(() => startTransition(() => setCount(count + atOnce)))
    return () => clearTimeout(timer)
  }, [count, rows.length])
  return count >= rows.length ? rows : rows.slice(0, count)
}
