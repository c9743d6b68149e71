/** What a Word file needs from outside core. */
export type WordResources = {
  /** Draws an SVG document as PNG, so many pixels wide. */
  readonly rasterise: (svg: string, widthPx: number) => Promise<Uint8Array>
  /** The bytes of a file in the framework's `media/` folder; null where there is none. */
  readonly media: (file: string) => Uint8Array | null
  /** Stands in the file as the hour at which it was made. */
  readonly now: Date
}
