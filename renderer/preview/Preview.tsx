import { makeStyles, mergeClasses, Spinner, tokens, useModalAttributes } from '@fluentui/react-components'
import { useCallback, useEffect, useRef, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { showPreview } from '../store/view.ts'
import { Page } from './Page.tsx'
import { PreviewBar, zooms } from './PreviewBar.tsx'
import { usePreview } from './usePreview.ts'

const text = screenText.preview
/** CSS pixels to a point. */
const natural = 96 / 72

/** The largest zoom, up to full size, at which a landscape A4 page (842 points) fits the window's width. */
const fitting = (): number =>
  zooms.findLast((zoom) => zoom <= 1 && 842 * natural * zoom <= window.innerWidth - 64) ?? 0.5

/** The pages as they will be printed, over everything else. */
export function Preview() {
  const styles = useStyles()
  const ring = focusRing()
  const { modalAttributes } = useModalAttributes({ trapFocus: true })
  const pages = usePreview()
  const [zoom, setZoom] = useState(fitting)
  const [current, setCurrent] = useState(1)
  const whole = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLElement>(null)
  const onSeen = useCallback((number: number) => setCurrent(number), [])

  useEffect(() => {
    const before = document.activeElement
    whole.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const goTo = (number: number) =>
    list.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' })
  const count = pages?.sizes.length ?? 0

  return (
    <div
      {...modalAttributes}
      ref={whole}
      className={styles.whole}
      role="dialog"
      aria-modal
      aria-label={text.heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') showPreview(false)
      }}
    >
      <PreviewBar page={current} count={count} zoom={zoom} onZoom={setZoom} onGo={goTo} />
      {pages === null ? (
        <Spinner className={styles.working} label={text.working} />
      ) : (
        <section
          ref={list}
          className={mergeClasses(styles.pages, ring.inside)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
          aria-label={text.pages}
        >
          {pages.sizes.map((size, i) => (
            <Page
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={i}
              pdf={pages.pdf}
              number={i + 1}
              size={size}
              scale={zoom * natural}
              label={text.page(i + 1, count)}
              onSeen={onSeen}
            />
          ))}
        </section>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  whole: {
    position: 'fixed',
    inset: 0,
    zIndex: 50,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  working: { margin: 'auto' },
  pages: {
    flexGrow: 1,
    overflow: 'auto',
    padding: '24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
  },
})
