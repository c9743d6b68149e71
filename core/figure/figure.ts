import type { Framework } from '../framework/framework.ts'
import type { FigurePart } from '../framework/part.ts'
import { assertNever } from '../framework/result.ts'
import type { Palette } from './colour.ts'
import { drawFlags } from './flags.ts'
import { drawOverview } from './overview.ts'
import { drawRelations } from './relations.ts'
import { drawStar } from './star.ts'
import type { Drawing } from './svg.ts'

/** A figure part as a picture, drawn from the framework as it stands: the same input always gives the same text. */
export function drawFigure(framework: Framework, part: FigurePart, palette: Palette): Drawing {
  switch (part.figure) {
    case 'flags':
      return drawFlags(framework, palette)
    case 'star':
      return drawStar(part, palette)
    case 'relations':
      return drawRelations(framework, palette)
    case 'overview':
      return drawOverview(framework, palette)
    default:
      return assertNever(part.figure)
  }
}
