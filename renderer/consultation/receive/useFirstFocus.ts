import { type RefObject, useEffect, useRef } from 'react'

/** The focus on an element as soon as it is there: the way on, in a dialog that has turned to something else. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => {
    const focus = () => ref.current?.focus()
    focus()
    // A dialog that opens gives the focus to the first thing in it, once its content is there.
    const timer = setTimeout(focus)
    return () => clearTimeout(timer)
  }, [])
  return ref
}

/** The same on a button of Fluent's, whose type of `ref` takes functions alone. */
export const onButton =
  (ref: RefObject<HTMLButtonElement | null>) =>
  (element: HTMLButtonElement | null): void => {
    ref.current = element
  }
