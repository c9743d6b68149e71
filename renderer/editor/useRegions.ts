import { useEffect } from 'react'

/** F6 goes from one region of the window to the next, Shift+F6 back, as in Office. */
export function useRegions(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      const regions = Array.from(document.querySelectorAll<HTMLElement>('[data-region]')).filter(
        (region) => region.querySelector(focusable) !== null,
      )
      if (regions.length === 0) return
      event.preventDefault()
      const here = regions.findIndex((region) => region.contains(document.activeElement))
      const next =
        regions[(here + (event.shiftKey ? regions.length - 1 : 1) + regions.length) % regions.length]
      next?.querySelector<HTMLElement>(focusable)?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const focusable =
  '[tabindex="0"], button:not([tabindex="-1"]):not([disabled]), input, textarea, [contenteditable="true"]'
