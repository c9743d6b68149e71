import {
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
  useArrowNavigationGroup,
  useMergedRefs,
} from '@fluentui/react-components'
import { type KeyboardEvent, type Ref, useLayoutEffect, useMemo, useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { GridPreview } from './GridPreview.tsx'
import { pieceElementId } from './PieceView.tsx'
import { ProsePreview } from './ProsePreview.tsx'
import { gridShape } from './shape.ts'
import { takeShortcut } from './shortcuts.ts'
import { useTools } from './tools.ts'
import { usePiece } from './usePiece.tsx'
import { usePointedScroll } from './usePointedScroll.ts'
import { useView } from './view.ts'

const text = screenText.import

/** What the source becomes: cover, grid and prose. The arrow keys go from piece to piece. */
export function FrameworkPane({ paneRef }: { readonly paneRef: Ref<HTMLElement> }) {
  const styles = useStyles()
  const view = useView()
  const tools = useTools()
  const { guess } = view
  const lines = useStore(tools.wizard, (wizard) => wizard.selected.lines)
  const chosen = useMemo(
    () => new Set(lines.flatMap((line) => view.marks.get(line)?.key ?? [])),
    [lines, view.marks],
  )
  const arrows = useArrowNavigationGroup({ axis: 'grid-linear', memorizeCurrent: true })
  const own = useRef<HTMLElement>(null)
  const ref = useMergedRefs(own, paneRef)
  const shape = useMemo(() => gridShape(guess), [guess])

  useLayoutEffect(() => {
    const [first] = chosen
    if (first !== undefined && !own.current?.contains(document.activeElement))
      document.getElementById(pieceElementId(first))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  usePointedScroll(own, (key) => document.getElementById(pieceElementId(key)))

  const piece = usePiece(chosen)
  const onKeyDown = (event: KeyboardEvent) => void takeShortcut(event, tools)

  return (
    <section
      ref={ref}
      aria-label={text.framework}
      data-pane="framework"
      className={styles.pane}
      onKeyDown={onKeyDown}
      onPointerOver={(event) => {
        const over = (event.target as HTMLElement).closest<HTMLElement>('[data-piece]')?.dataset.piece
        tools.pointed.set(over ?? null)
      }}
      onPointerLeave={() => tools.pointed.set(null)}
    >
      <div className={styles.content} {...arrows}>
        {(guess.title !== null || guess.subtitle !== null) && (
          <section aria-label={text.cover} className={styles.part}>
            <Heading name={text.cover} />
            {piece('title', guess.title, { className: styles.title })}
            {piece('subtitle', guess.subtitle)}
          </section>
        )}
        <section aria-label={text.grid} className={styles.part}>
          <Heading
            name={text.grid}
            detail={
              shape.rows > 0 ? text.gridSize(shape.roles.length, shape.rows, guess.statements.length) : ''
            }
          />
          <GridPreview chosen={chosen} pane={own} />
        </section>
        {guess.prose.length > 0 && (
          <section aria-label={text.prose} className={styles.part}>
            <Heading name={text.prose} />
            {guess.prose.map((part) => (
              <ProsePreview key={part.id} part={part} chosen={chosen} pane={own} />
            ))}
          </section>
        )}
      </div>
    </section>
  )
}

function Heading({ name, detail = '' }: { readonly name: string; readonly detail?: string }) {
  const styles = useStyles()
  return (
    <div className={styles.heading}>
      <Subtitle2 as="h3" className={styles.name}>
        {name}
      </Subtitle2>
      {detail !== '' && <Caption1>{detail}</Caption1>}
    </div>
  )
}

const useStyles = makeStyles({
  pane: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflow: 'auto',
    // What is brought into sight does not come to lie under the names.
    scrollPadding: '72px 8px 24px 180px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '12px 16px 24px' },
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
    color: tokens.colorNeutralForeground2,
  },
  name: { margin: 0, color: tokens.colorNeutralForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
})
