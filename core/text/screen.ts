import { aboutTexts } from './screen/about.ts'
import { appTexts } from './screen/app.ts'
import { detailTexts } from './screen/details.ts'
import { figureTexts } from './screen/figure.ts'
import { gridTexts } from './screen/grid.ts'
import { outlineTexts } from './screen/outline.ts'
import { previewTexts } from './screen/preview.ts'
import { proseTexts } from './screen/prose.ts'
import { welcomeTexts } from './screen/welcome.ts'

/** Everything the window says, by the place where it is said. */
export const screenText = {
  app: appTexts,
  welcome: welcomeTexts,
  outline: outlineTexts,
  prose: proseTexts,
  grid: gridTexts,
  details: detailTexts,
  figure: figureTexts,
  about: aboutTexts,
  preview: previewTexts,
} as const
