import { useEffect } from 'react'

/** Marks the first frame that holds cells to write in, in the browser's own timeline: what `npm run bench` reads. */
export function useEditableMark(): void {
  useEffect(() => {
    if (performance.getEntriesByName('editable').length > 0) return
    const frame = requestAnimationFrame(() => {
      // A message comes after the frame has been laid out and painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => performance.mark('editable')
      port2.postMessage(null)
    })
    return () => cancelAnimationFrame(frame)
  }, [])
}
