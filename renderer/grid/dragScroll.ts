import { headHeight } from './showStop.ts'

/** How near to the edge scrolling begins, and how fast it goes, in CSS pixels and pixels a frame. */
const reach = 56
const speed = 14

/** Scrolls the page while something is dragged near its edge. Returns how to stop. */
export function scrollWhileDragging(grid: HTMLElement): () => void {
  const pane = grid.closest('main')
  if (!pane) return () => {}
  let point: { readonly x: number; readonly y: number } | null = null
  let frame = 0
  const onOver = (event: DragEvent) => {
    point = { x: event.clientX, y: event.clientY }
  }
  const step = () => {
    frame = requestAnimationFrame(step)
    if (point === null) return
    const room = pane.getBoundingClientRect()
    const top = room.top + headHeight(grid)
    const left = towards(point.x, room.left, room.right)
    const down = towards(point.y, Math.max(room.top, Math.min(top, room.bottom)), room.bottom)
    if (left !== 0 || down !== 0) pane.scrollBy({ left, top: down, behavior: 'instant' })
  }
  // Captured: what takes the drag stops the event.
  window.addEventListener('dragover', onOver, true)
  frame = requestAnimationFrame(step)
  return () => {
    window.removeEventListener('dragover', onOver, true)
    cancelAnimationFrame(frame)
  }
}

const towards = (at: number, start: number, end: number): number => {
  if (at < start || at > end) return 0
  if (at < start + reach) return -speed
  return at > end - reach ? speed : 0
}
