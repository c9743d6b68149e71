import { makeStyles, Subtitle2, tokens, useArrowNavigationGroup } from '@fluentui/react-components'
import { memo, useMemo } from 'react'
import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import { plainText } from '../../../core/framework/richText.ts'
import { screenText } from '../../../core/text/screen.ts'
import { nameOf } from './nameOf.ts'
import { OverviewGrid } from './OverviewGrid.tsx'
import { PlaceButton } from './PlaceButton.tsx'
import type { ReviewModel } from './useReview.ts'

const text = screenText.consultationReview

/** Where the answers are, with how many of them are decided: the grid as it is printed, and lists of all other places. */
export function Overview({
  model: { items, sent },
  shown,
}: {
  readonly model: ReviewModel
  readonly shown: string | null
}) {
  return <Places items={items} sent={sent} shown={shown} />
}

const Places = memo(function Places({
  items,
  sent,
  shown,
}: {
  readonly items: readonly ReviewItem[]
  readonly sent: Framework
  readonly shown: string | null
}) {
  const styles = useStyles()
  const lists = useMemo(
    () => [
      { head: text.prose, items: items.filter(({ kind }) => kind === 'prose') },
      { head: text.whole, items: items.filter(({ kind }) => wholes.has(kind)) },
      // A statement of a row that was not there when it was sent has no cell in the grid.
      { head: text.lostPlace, items: items.filter((item) => isOutside(item, sent)) },
    ],
    [items, sent],
  )
  return (
    <nav className={styles.overview} aria-label={text.overview}>
      <OverviewGrid items={items} sent={sent} shown={shown} />
      {lists.map((list) => (
        <PlaceList key={list.head} {...list} shown={shown} />
      ))}
    </nav>
  )
})

const wholes: ReadonlySet<ReviewItem['kind']> = new Set(['general', 'tray', 'aside'])

const isOutside = ({ kind, cell }: ReviewItem, { roles, competencies }: Framework): boolean =>
  (kind === 'statement' || kind === 'cell') &&
  cell !== null &&
  !(
    roles.some(({ id }) => id === cell.role) &&
    competencies.some(({ dimensions }) => dimensions.some(({ id }) => id === cell.dimension))
  )

function PlaceList({
  head,
  items,
  shown,
}: {
  readonly head: string
  readonly items: readonly ReviewItem[]
  readonly shown: string | null
}) {
  const styles = useStyles()
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true })
  if (items.length === 0) return null
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.head}>
        {head}
      </Subtitle2>
      <ul className={styles.list} data-arrows {...arrows}>
        {items.map((item) => (
          <li key={item.key}>
            <PlaceButton
              item={item}
              isShown={item.key === shown}
              wide
              words={wordsOf(item)}
              name={nameOf(item)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const wordsOf = ({ sent }: ReviewItem): string => (sent === null ? '' : plainText(sent.text).slice(0, 160))

const useStyles = makeStyles({
  overview: {
    boxSizing: 'border-box',
    width: 'clamp(250px, 38%, 560px)',
    flexShrink: 0,
    minHeight: 0,
    overflow: 'auto',
    padding: '12px 12px 24px 0',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 719px)': {
      width: '100%',
      maxHeight: '38vh',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  section: { marginTop: '16px', paddingLeft: '16px' },
  head: { margin: '0 0 4px', display: 'block' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
})
