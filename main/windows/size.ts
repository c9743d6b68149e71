/** A rectangle on the screen, in device-independent pixels. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const wish = { width: 1360, height: 900 }
const share = 0.94

/** The first window's place: as large as editing a grid wants, in the middle, and never larger than the screen. */
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
