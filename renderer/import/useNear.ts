import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Whether something is near what is seen of `pane`, so that only that is drawn of a long document. `height` is how high it
 * was when it was drawn last, at first a guess, in CSS pixels: what takes its place meanwhile.
 */
export function useNear<E extends HTMLElement>(
  pane: RefObject<HTMLElement | null>,
  guess: number,
  atFirst: boolean,
): { readonly ref: RefObject<E | null>; readonly near: boolean; readonly height: RefObject<number> } {
  const ref = useRef<E>(null)
  const height = useRef(guess)
  const [near, setNear] = useState(atFirst)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another element stands there once it is drawn or not
  useEffect(() => {
    const own = ref.current
    if (own === null) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return
        if (entry.boundingClientRect.height > 0) height.current = entry.boundingClientRect.height
        setNear(entry.isIntersecting)
      },
      { root: pane.current, rootMargin: '1200px 0px' },
    )
    observer.observe(own)
    return () => observer.disconnect()
  }, [pane, near])
  return { ref, near, height }
}
