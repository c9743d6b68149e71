import { useEffect, useRef } from 'react'
import { focusAgain } from '../app/focusPage.ts'

/**
 * Gives the focus back to where it was before it came into the pane at the right edge, where the pane goes with the focus
 * in it. `side` is what the pane shows; null while it is closed, or shows what gives the focus back itself.
 */
export function useFocusBack(side: string | null): void {
  const before = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      // Menus and dialogs stand outside all regions, and are no place to go back to.
      const region = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-region]') : null
      if (region !== null && region.dataset.region !== 'side') before.current = target as HTMLElement
    }
    window.addEventListener('focusin', onFocus)
    return () => window.removeEventListener('focusin', onFocus)
  }, [])

  useEffect(() => {
    if (side === null) return
    return () => void setTimeout(() => focusAgain(before.current))
  }, [side])
}
