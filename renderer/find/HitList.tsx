import {
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { useId } from 'react'
import { excerptOf, whereIs } from '../../core/find/describe.ts'
import { type Hit, hitKey } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { partName } from '../things/thing.ts'
import type { Finding } from './finding.ts'
import { HitItem } from './HitItem.tsx'

const text = screenText.find
/** A list that is longer is read by nobody, and would take long to draw. */
const most = 500

type Props = {
  readonly framework: Framework
  readonly hits: readonly Hit[]
  readonly at: Finding['at']
}

/** What was found, by the part it stands in. The arrow keys go from hit to hit, and the page follows. */
export function HitList({ framework, hits, at }: Props) {
  const styles = useStyles()
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true })
  const id = useId()
  const shown = hits.slice(0, most)
  const groups = byGroup(shown)
  if (groups.length === 0) return null
  return (
    <nav className={styles.list} aria-label={text.hits} {...arrows}>
      {groups.map(([group, inside], i) => (
        <section key={group} aria-labelledby={`${id}-${i}`}>
          <Caption1Strong as="h3" id={`${id}-${i}`} className={styles.heading}>
            {groupName(framework, group)}
          </Caption1Strong>
          <ul className={styles.items}>
            {inside.map((hit) => {
              const excerpt = excerptOf(hit)
              return (
                <HitItem
                  key={hitKey(hit)}
                  {...excerpt}
                  where={whereIs(framework, hit.field).join(' · ')}
                  field={hit.field.key}
                  start={hit.start}
                  current={at !== null && hit.field.key === at.field && hit.start === at.start}
                />
              )
            })}
          </ul>
        </section>
      ))}
      {hits.length > most && <Caption1 className={styles.capped}>{text.capped(most)}</Caption1>}
    </nav>
  )
}

/** Hits come in reading order, so those of one part stand together. */
function byGroup(hits: readonly Hit[]): readonly (readonly [string, readonly Hit[]])[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.field.group)
    if (group) group.push(hit)
    else groups.set(hit.field.group, [hit])
  }
  return [...groups]
}

function groupName(framework: Framework, group: string): string {
  if (group === 'about') return text.cover
  const part = framework.parts.find(({ id }) => id === group)
  return part ? partName(part) : text.structure
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    flexBasis: 0,
    // In a low window the whole pane is scrolled instead.
    minHeight: '160px',
    overflowY: 'auto',
    margin: '0 -10px',
    paddingBottom: '24px',
  },
  heading: {
    display: 'block',
    margin: 0,
    padding: '4px 10px',
    color: tokens.colorNeutralForeground3,
  },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  capped: { padding: '0 10px', color: tokens.colorNeutralForeground3 },
})
