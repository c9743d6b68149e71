import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useDeferredValue, useLayoutEffect, useRef } from 'react'
import type { Id } from '../../core/framework/id.ts'
import { screenText } from '../../core/text/screen.ts'
import { CellOrigin } from '../origin/CellOrigin.tsx'
import { useFramework } from '../store/open.ts'
import { NeighbourCard } from './NeighbourCard.tsx'
import { neighbourhood } from './neighbours.ts'

const text = screenText.details.cell

/** The same dimension for all roles, one below the other, while one writes in one of them. */
export function CellNeighbours({ dimension, role }: { readonly dimension: Id; readonly role: Id }) {
  const styles = useStyles()
  // A moment after the letter itself, which must not wait for its neighbours.
  const framework = useDeferredValue(useFramework((value) => value))
  const around = neighbourhood(framework, { dimension, role })
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    if (dimension && role) showAround(list.current)
  }, [dimension, role])
  if (around === null) return <Text as="p">{screenText.details.nothing}</Text>
  const { competency, name, across, cells } = around
  return (
    <>
      <div>
        <Text as="h3" block weight="semibold" className={styles.heading}>
          {name || screenText.outline.unnamed}
        </Text>
        {around.dimension.name !== '' && (
          <Text as="p" block className={styles.heading}>
            {around.dimension.name}
          </Text>
        )}
        {competency.definition !== '' && (
          <Text as="p" block size={200} className={styles.definition}>
            {competency.definition}
          </Text>
        )}
      </div>
      <ol ref={list} className={styles.list} aria-label={text[across]}>
        {cells.map((cell) => (
          <NeighbourCard
            key={`${cell.place.dimension}-${cell.place.role}`}
            dimension={cell.place.dimension}
            role={cell.place.role}
            name={cell.name}
            away={cell.away}
            across={across}
            statements={cell.statements}
            prompt={cell.prompt}
          />
        ))}
      </ol>
      {/* Below what one reads while one writes. */}
      <CellOrigin dimension={dimension} role={role} />
    </>
  )
}

/** As much of the nearest ones as there is room for, the cell itself in any case. */
function showAround(list: HTMLOListElement | null): void {
  const current = list?.querySelector('[aria-current]')?.closest('li')
  for (const item of [current?.nextElementSibling, current?.previousElementSibling, current])
    item?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: 'anywhere' },
  definition: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
})
