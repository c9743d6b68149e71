import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, useEffect, useRef } from 'react'
import type { Excerpt } from '../../core/find/describe.ts'
import { currentFramework } from '../store/open.ts'
import { goTo } from './find.ts'
import { currentHits } from './finding.ts'

type Props = Excerpt & {
  readonly where: string
  readonly field: string
  readonly start: number
  readonly current: boolean
}

/** One hit: the words around it, and where it is. Coming to it shows it on the page. */
export const HitItem = memo(function HitItem({ before, hit, after, where, field, start, current }: Props) {
  const styles = useStyles()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const go = () => {
    const found = currentHits(currentFramework()).find(
      (other) => other.field.key === field && other.start === start,
    )
    if (found) goTo(found)
  }
  return (
    <li ref={item} className={styles.line}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.item, current && styles.current)}
        aria-current={current ? 'true' : undefined}
        onClick={go}
        onFocus={({ currentTarget }) => !current && currentTarget.matches(':focus-visible') && go()}
      >
        <span className={styles.excerpt}>
          {before}
          <mark className={styles.mark}>{hit}</mark>
          {after}
        </span>
        <Caption1 className={styles.where}>{where}</Caption1>
      </Button>
    </li>
  )
})

const useStyles = makeStyles({
  // What is out of sight is not laid out: there may be hundreds.
  line: { contentVisibility: 'auto', containIntrinsicSize: 'auto 62px' },
  item: {
    display: 'block',
    width: '100%',
    maxWidth: 'none',
    height: 'auto',
    padding: '6px 10px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1.35,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-3px' },
  },
  excerpt: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  mark: { backgroundColor: '#ffe08a', color: '#1f1f1f', borderRadius: '2px' },
  where: { display: 'block', marginTop: '2px', color: tokens.colorNeutralForeground3 },
})
