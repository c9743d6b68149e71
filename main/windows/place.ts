/** Where windows stand. Rectangles are in device-independent pixels, as Electron gives and takes them. */

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a window stood: what it returns to when it is not maximised, and whether it was. */
export type Place = { readonly bounds: Area; readonly maximised: boolean }

export const smallest = { width: 760, height: 520 } as const
const wish = { width: 1360, height: 900 }
const share = 0.94
/** So much of a window's top edge must be on a screen, or nobody can drag it back. */
const grip = { width: 160, height: 40 }
/** From one window to the next: title bars stay readable. */
const step = 32

/** As large as editing a grid wants, in the middle of the screen, and never larger than it. */
export function sizeWithin(workArea: Area): Area {
  const width = Math.round(Math.min(wish.width, workArea.width * share))
  const height = Math.round(Math.min(wish.height, workArea.height * share))
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  }
}

/**
 * Where the first window of a start stands: where the last one stood, moved and shrunk to fit a screen that is there now.
 * `workAreas` are the screens without taskbars, the main one first. A place whose screen is gone counts as none.
 */
export function firstPlace(remembered: Place | null, workAreas: readonly Area[]): Place {
  const [main = { x: 0, y: 0, ...wish }] = workAreas
  const screen = remembered && workAreas.find((area) => canBeGrasped(remembered.bounds, area))
  return remembered && screen
    ? { bounds: fitted(remembered.bounds, screen), maximised: remembered.maximised }
    : { bounds: sizeWithin(main), maximised: false }
}

/** Where one more window stands: a step down and to the right of the one in front, or back at the top where that leads out. */
export function nextPlace(front: Place, workAreas: readonly Area[]): Place {
  const screen = workAreas.find((area) => canBeGrasped(front.bounds, area))
  if (screen === undefined) return firstPlace(null, workAreas)
  const { x, y, width, height } = fitted(front.bounds, screen)
  const bounds = { x: x + step, y: y + step, width, height }
  const fitsIn = bounds.x + width <= screen.x + screen.width && bounds.y + height <= screen.y + screen.height
  return {
    bounds: fitsIn ? bounds : fitted({ ...bounds, ...cornerOf(screen, { x, y }) }, screen),
    maximised: front.maximised,
  }
}

/** The screen's corner, or a step from it where the window in front stands in the corner itself. */
const cornerOf = (screen: Area, front: { readonly x: number; readonly y: number }) => {
  const taken = front.x === screen.x && front.y === screen.y
  return { x: screen.x + (taken ? step : 0), y: screen.y + (taken ? step : 0) }
}

const canBeGrasped = (bounds: Area, area: Area): boolean => {
  const left = Math.max(bounds.x, area.x)
  const right = Math.min(bounds.x + bounds.width, area.x + area.width)
  const top = bounds.y
  return (
    right - left >= Math.min(grip.width, bounds.width) &&
    top >= area.y - grip.height &&
    top <= area.y + area.height - grip.height
  )
}

const fitted = (bounds: Area, area: Area): Area => {
  const width = Math.min(Math.max(bounds.width, smallest.width), area.width)
  const height = Math.min(Math.max(bounds.height, smallest.height), area.height)
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  }
}

/**
 * The screens as one word: a laptop remembers its place in the dock and its place on the road apart, so that a morning at
 * home does not move the window that stood on the large screen at work.
 */
export const screensKey = (screens: readonly Area[]): string =>
  screens
    .map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`)
    .sort()
    .join(' ')

const most = 8

/** What is kept between starts: a place for each arrangement of screens, the latest first. */
export type Places = {
  readonly version: 1
  readonly places: readonly { readonly screens: string; readonly place: Place }[]
}

/** Where a window stood on these screens; where they are new, where one stood last. */
export const recall = ({ places }: Places, screens: string): Place | null =>
  (places.find((known) => known.screens === screens) ?? places[0])?.place ?? null

export const remember = ({ places }: Places, screens: string, place: Place): Places => ({
  version: 1,
  places: [{ screens, place }, ...places.filter((known) => known.screens !== screens)].slice(0, most),
})
