import { prefer, preferences } from '../store/preferences.ts'

/** Sizes of the paper, as a share of its own. */
export const zoomSteps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** Sizes of everything in the window. Smaller than its own it is hard to hit. */
export const toolSteps = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The next step from here, or the last one there is. */
export const zoomFrom = (now: number, direction: 1 | -1, steps: readonly number[] = zoomSteps): number =>
  direction === 1
    ? (steps.find((step) => step > now + 0.005) ?? steps.at(-1) ?? 1)
    : (steps.findLast((step) => step < now - 0.005) ?? steps[0] ?? 1)

export const zoomPage = (direction: 1 | -1): void =>
  prefer({ pageZoom: zoomFrom(preferences.get().pageZoom, direction) })

export const zoomReset = (): void => prefer({ pageZoom: 1 })

/** All of the window larger or smaller, in every window; 0 is its own size again. */
export const zoomTools = (direction: 1 | -1 | 0): void =>
  prefer({ toolZoom: direction === 0 ? 1 : zoomFrom(preferences.get().toolZoom, direction, toolSteps) })
