import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { drawPage, type PDFDocumentProxy } from './pdf.ts'

type Props = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly size: { readonly width: number; readonly height: number }
  readonly scale: number
  readonly label: string
  /** Told when it comes to the middle of the window. */
  readonly onSeen: (number: number) => void
}

/** A page of the PDF, drawn when it comes near the window. */
export function Page({ pdf, number, size, scale, label, onSeen }: Props) {
  const styles = useStyles()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)

  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const comes = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    })
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(number), {
      rootMargin: '-50% 0px',
    })
    comes.observe(element)
    seen.observe(element)
    return () => {
      comes.disconnect()
      seen.disconnect()
    }
  }, [number, onSeen])

  useEffect(() => {
    if (!near || canvas.current === null) return
    let stop = () => {}
    let gone = false
    void drawPage(pdf, number, canvas.current, scale).then((task) => {
      stop = () => task.cancel()
      if (gone) stop()
      // A drawing that was overtaken by another zoom is no failure.
      task.promise.catch(() => {})
    })
    return () => {
      gone = true
      stop()
    }
  }, [near, pdf, number, scale])

  return (
    <canvas
      ref={canvas}
      className={styles.page}
      role="img"
      aria-label={label}
      data-page={number}
      style={{ width: wholeDots(size.width * scale), height: wholeDots(size.height * scale) }}
    />
  )
}

/** As many dots as the canvas has, so that it is not drawn a hair larger and blurred. */
const wholeDots = (pixels: number): string =>
  `${Math.floor(pixels * window.devicePixelRatio) / window.devicePixelRatio}px`

const useStyles = makeStyles({
  page: {
    display: 'block',
    flexShrink: 0,
    margin: '0 auto',
    backgroundColor: '#ffffff',
    boxShadow: tokens.shadow16,
    scrollMarginTop: '24px',
  },
})
