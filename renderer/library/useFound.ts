import { useEffect, useState } from 'react'
import { bridge } from '../bridge.ts'

/** A search waits so long for the next letter. */
const restMs = 120

/** The templates in which a query stands; null without one. Until the answer is here, what was found before stays. */
export function useFound(query: string, known: unknown): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known`, the library itself, asks again when it is another
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null)
      return
    }
    let gone = false
    const timer = setTimeout(() => {
      void bridge
        .request('library.search', { query: query.slice(0, 200) })
        .then((ids) => gone || setFound(new Set(ids)))
    }, restMs)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [query, known])
  return found
}
