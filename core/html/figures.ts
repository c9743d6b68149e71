import type { FigureBlock } from '../layout/blocks.ts'
import { element, escaped, type Markup } from './markup.ts'

/**
 * A figure as inline SVG with role and name: Chromium tags this as /Figure with /Alt. (A `<figure>` would become a second
 * /Figure around it without words; an `<img>` of a data: address gets no web font.)
 */
export const figure = ({ svg, alt }: FigureBlock): Markup =>
  element(
    'div',
    { class: 'figure' },
    // A function, because a dollar sign in the description would be an order to `replace`.
    withoutProlog(svg).replace(/^<svg\b/, (tag) => `${tag} role="img" aria-label="${escaped(alt)}"`),
  )

const withoutProlog = (svg: string): string => svg.slice(Math.max(0, svg.indexOf('<svg')))
