import { makeStyles, tokens } from '@fluentui/react-components'
import type { KeyboardEvent, PointerEvent } from 'react'
import { screenText } from '../../core/text/screen.ts'

/** How narrow and how wide the pane may be, and how far one key moves its edge, in CSS pixels. */
const least = 260
const most = 640
const step = 20

type Props = {
  readonly width: number
  /** While it is dragged, for every move; `done` once it is let go. */
  readonly onResize: (width: number, done: boolean) => void
}

/** The left edge of the pane at the right: dragged with the pointer, or moved with the arrow keys. */
export function ResizeEdge({ width, onResize }: Props) {
  const styles = useStyles()
  const resize = (wanted: number, done: boolean) =>
    onResize(Math.round(Math.min(most, Math.max(least, wanted))), done)
  const at = (event: PointerEvent) => window.innerWidth - event.clientX

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: least, End: most }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    resize(wanted, true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two sections cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={screenText.side.width}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.edge}
      style={{ right: width - 4 }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(at(event), false)
      }}
      onPointerUp={(event) => resize(at(event), true)}
      onKeyDown={onKeyDown}
    />
  )
}

const useStyles = makeStyles({
  // Placed by the window's body, not by the pane, which scrolls.
  edge: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    zIndex: 5,
    width: '8px',
    cursor: 'col-resize',
    touchAction: 'none',
    outline: 'none',
    ':hover': { boxShadow: `inset -4px 0 0 -1px ${tokens.colorNeutralStroke1}` },
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': {
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
    // There it lies over the page, at a width of its own.
    '@media (max-width: 1100px)': { display: 'none' },
  },
})
