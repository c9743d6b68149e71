import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type CSSProperties, useEffect, useRef } from 'react'
import { paletteOf } from '../../core/figure/colour.ts'
import type { Part } from '../../core/framework/part.ts'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { GridPage } from '../grid/GridPage.tsx'
import { gridWidth, leadingWidths } from '../grid/styles.ts'
import { ProsePage } from '../prose/ProsePage.tsx'
import { useStore } from '../store/createStore.ts'
import { useFramework } from '../store/open.ts'
import { stillThere, view } from '../store/view.ts'
import { AboutPage, FigurePage } from './afterwards.ts'
import { usePageZoom } from './usePageZoom.ts'

/** The paper in the middle, with what is selected on it. */
export function PagePane() {
  const styles = usePaneStyles()
  const wanted = useStore(view, (value) => value.selected)
  const selected = useFramework((framework) => {
    const there = stillThere(framework, wanted)
    return there.kind === 'part' ? there.id : null
  })
  const part = useFramework((framework) => framework.parts.find(({ id }) => id === selected) ?? null)
  const accent = useFramework((framework) => framework.about.accent)
  const palette = paletteOf(accent)
  const pane = useRef<HTMLElement>(null)
  const { zoom, measured } = usePageZoom(pane)
  useEffect(() => {
    if (selected !== undefined) pane.current?.scrollTo(0, 0)
  }, [selected])

  const colours = {
    '--accent': palette.accent,
    '--accent-text': palette.accentText,
    '--accent-tint': palette.accentTint,
    '--zoom': zoom,
  } as CSSProperties
  return (
    <main
      ref={pane}
      className={mergeClasses(styles.pane, part?.kind === 'grid' && styles.wide)}
      aria-label={screenText.app.page}
      data-region="page"
      style={colours}
    >
      <article
        className={mergeClasses('paper', styles.paper, part?.kind === 'grid' && styles.landscape)}
        style={{ zoom }}
      >
        {measured && (part === null ? <AboutPage /> : <PartPage part={part} key={part.id} />)}
      </article>
    </main>
  )
}

function PartPage({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'prose':
      return <ProsePage part={part} />
    case 'grid':
      return <GridPage part={part} />
    case 'figure':
      return <FigurePage part={part} />
    default:
      return assertNever(part)
  }
}

export const usePaneStyles = makeStyles({
  pane: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    // A room of its own: nothing outside is laid out anew for what is written in it.
    contain: 'strict',
    // Without it every letter lays the whole table out twice, to see whether it could do without the scroll bar.
    scrollbarGutter: 'stable',
    padding: 'clamp(12px, 3vw, 36px)',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // The room around the paper is its margin here: what sticks in a padded box would stop short of the edge.
  wide: { padding: 0 },
  paper: {
    boxSizing: 'border-box',
    maxWidth: '794px',
    minHeight: '620px',
    margin: '0 auto',
    padding: 'clamp(24px, 8%, 84px) clamp(20px, 9.5%, 92px)',
    boxShadow: tokens.shadow8,
    borderRadius: '2px',
  },
  // As wide as its table. Said in numbers, so that the paper needs not measure all its cells.
  landscape: {
    ...leadingWidths,
    '--room': 'clamp(8px, 1.2vw, 24px)',
    '--edge': 'clamp(14px, 1.7vw, 36px)',
    maxWidth: 'none',
    width: `max(100% - 2 * var(--room), ${gridWidth} + 2 * var(--edge))`,
    margin: 'var(--room)',
    padding: '28px var(--edge) 40px',
  },
})
