import { useEffect } from 'react'

/** Marks the first frame that holds cells to write in, in the browser's own timeline: what `npm run bench` reads. */
export function useEditableMark(): void {
  useEffect(() => {
    if (performance.getEntriesByName('editable').length > 0) return
    const frame = requestAnimationFrame(() => performance.mark('editable'))
    return () => cancelAnimationFrame(frame)
  }, [])
}
