import { Body1Strong, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { hitKey } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { NameHit } from '../../core/template/make/findNames.ts'
import { screenText } from '../../core/text/screen.ts'
import { HitLine } from './HitLine.tsx'
import type { HitGroup } from './hits.ts'

const text = screenText.templates.make

type Props = {
  readonly framework: Framework
  readonly group: HitGroup
  /** The keys of the hits that are accepted, with spaces between. */
  readonly accepted: string
  readonly onChoose: (keys: readonly string[], accepted: boolean) => void
}

/** The hits of one placeholder under one box that takes or leaves them all. */
export const HitGroupList = memo(function HitGroupList({ framework, group, accepted, onChoose }: Props) {
  const styles = useStyles()
  const { placeholder, hits } = group
  const keys = new Set(accepted.split(' ').filter((key) => key !== ''))
  return (
    <section className={styles.group}>
      {placeholder === null ? (
        <div className={styles.byHand}>
          <Body1Strong>{text.byHand(hits.length)}</Body1Strong>
          <Caption1 className={styles.quiet}>{text.byHandHint}</Caption1>
        </div>
      ) : (
        <div className={styles.all}>
          <Checkbox
            checked={keys.size === 0 ? false : keys.size === hits.length ? true : 'mixed'}
            onChange={() => onChoose(hits.map(hitKey), keys.size < hits.length)}
            label={<Body1Strong>{text.group(foundOf(hits[0]), placeholder, hits.length)}</Body1Strong>}
          />
        </div>
      )}
      <ul className={styles.list}>
        {hits.map((hit) => (
          <HitLine
            key={`${hitKey(hit)} ${hit.address ?? ''}`}
            framework={framework}
            hit={hit}
            accepted={keys.has(hitKey(hit))}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  )
})

/** The letters of a hit as they stand in its text. */
const foundOf = (hit: NameHit | undefined): string => hit?.field.text.slice(hit.start, hit.end) ?? ''

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  all: { backgroundColor: tokens.colorNeutralBackground2 },
  byHand: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: '4px 0' },
})
