import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { LineId, Source } from '../../core/import/source.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useStore } from '../store/createStore.ts'
import { chunksOf, linesOfChunk } from './chunks.ts'
import { SourceChunk } from './SourceChunk.tsx'
import { lineElementId } from './SourceRow.tsx'
import { takeShortcut } from './shortcuts.ts'
import { useTools } from './tools.ts'
import { usePointedScroll } from './usePointedScroll.ts'
import { useView } from './view.ts'

const text = screenText.import
const pageOfLines = 12

/**
 * The source line by line, as a list in which several lines can be selected: by clicking, by dragging over them, or with
 * the arrow keys.
 */
export function SourcePane() {
  const styles = useStyles()
  const ring = focusRing()
  const view = useView()
  const tools = useTools()
  const { lines, at } = useStore(tools.wizard, (wizard) => wizard.selected)
  const selected = useMemo(() => new Set(lines), [lines])
  const list = useRef<HTMLDivElement>(null)
  const { drawn, chunkOf } = useMemo(() => placedChunks(view.source), [view.source])
  const touched = useMemo(() => new Set(lines.map((line) => chunkOf.get(line))), [lines, chunkOf])

  // What is selected elsewhere is brought into sight here.
  useLayoutEffect(() => {
    if (at !== null)
      document.getElementById(lineElementId(at))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at])
  usePointedScroll(list, (key) => {
    const line = view.pieces.get(key)?.piece.lines[0]
    const near = line === undefined ? null : document.getElementById(lineElementId(line))
    if (near !== null || line === undefined) return near
    return list.current?.querySelector<HTMLElement>(`[data-chunk="${chunkOf.get(line)}"]`) ?? null
  })
  useEffect(() => list.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (takeShortcut(event, tools)) return
    const { order } = view
    const here = at === null ? -1 : order.indexOf(at)
    const to = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + pageOfLines,
      PageUp: here - pageOfLines,
      Home: 0,
      End: order.length - 1,
    }[event.key]
    const line = to === undefined ? undefined : order[Math.max(0, Math.min(order.length - 1, to))]
    if (line !== undefined) {
      event.preventDefault()
      return event.shiftKey ? tools.reach(line) : tools.point(line)
    }
    if (event.key === ' ' && at !== null) {
      event.preventDefault()
      return event.ctrlKey ? tools.toggle(at) : tools.only(at)
    }
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return tools.all()
    }
  }

  const lineUnder = (event: PointerEvent): string | undefined =>
    (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line
  const drag = useRef<{ readonly from: string; readonly moved: boolean } | null>(null)
  const onPointerDown = (event: PointerEvent) => {
    const line = lineUnder(event)
    if (line === undefined) return
    // The right button opens a menu for what is selected already.
    if (event.button !== 0) return selected.has(line) ? undefined : tools.point(line)
    if (event.shiftKey) return tools.reach(line)
    if (event.ctrlKey || event.metaKey) return tools.toggle(line)
    drag.current = { from: line, moved: false }
    tools.point(line)
  }
  const onPointerOver = (event: PointerEvent) => {
    const line = lineUnder(event)
    tools.pointed.set(line === undefined ? null : (view.marks.get(line)?.key ?? null))
    if (drag.current === null || line === undefined) return
    const { from, moved } = drag.current
    drag.current = (event.buttons & 1) === 0 ? null : { from, moved: moved || line !== from }
    if (drag.current?.moved) tools.reach(line)
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable
      aria-label={text.source}
      aria-activedescendant={at === null ? undefined : lineElementId(at)}
      tabIndex={0}
      data-pane="source"
      className={mergeClasses(styles.list, ring.inside)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerOver={onPointerOver}
      onPointerUp={() => {
        drag.current = null
      }}
      onPointerLeave={() => {
        tools.pointed.set(null)
      }}
      onDoubleClick={(event) => {
        const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line
        if (line !== undefined) tools.only(line)
      }}
    >
      {drawn.map(({ chunk, from }) => {
        const holdsCurrent = at !== null && chunkOf.get(at) === chunk.id
        return (
          <SourceChunk
            key={chunk.id}
            chunk={chunk}
            from={from}
            selected={touched.has(chunk.id) ? selected : nothing}
            current={holdsCurrent ? at : null}
            list={list}
          />
        )
      })}
    </div>
  )
}

const nothing: ReadonlySet<LineId> = new Set()

/** The chunks of a source with the place of each one's first line, and in which one each line stands. */
function placedChunks(source: Source) {
  const chunkOf = new Map<LineId, string>()
  let count = 0
  const drawn = chunksOf(source).map((chunk) => {
    const from = count
    for (const { id } of linesOfChunk(chunk)) {
      chunkOf.set(id, chunk.id)
      count += 1
    }
    return { chunk, from }
  })
  return { drawn, chunkOf }
}

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '8px 0 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    scrollPadding: '48px 0',
  },
})
