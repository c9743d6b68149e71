import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import { newsKey } from '../../core/origin/news/news.ts'
import { screenText } from '../../core/text/screen.ts'
import { NewsItem } from './NewsItem.tsx'
import type { NewsGroup } from './newsGroups.ts'

const text = screenText.origin.news

type Props = {
  readonly group: NewsGroup
  readonly chosen: ReadonlySet<string>
  /** Chooses these, or lets them be. */
  readonly onChoose: (keys: readonly string[], chosen: boolean) => void
}

/** News of one kind, to be chosen one by one or together. */
export function NewsGroupList({ group, chosen, onChoose }: Props) {
  const styles = useStyles()
  const keys = group.items.map(newsKey)
  const count = keys.filter((key) => chosen.has(key)).length
  const name = text.groups[group.kind]
  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.head}>
        <Checkbox
          aria-label={text.all(name)}
          checked={count === keys.length ? true : count === 0 ? false : 'mixed'}
          onChange={() => onChoose(keys, count < keys.length)}
        />
        <Text as="h3" weight="semibold" size={400} className={styles.name}>
          {name}
        </Text>
      </div>
      {text.hints[group.kind] !== '' && (
        <Text as="p" block size={200} className={styles.hint}>
          {text.hints[group.kind]}
        </Text>
      )}
      <ul className={styles.list}>
        {group.items.map((news) => {
          const key = newsKey(news)
          return (
            <NewsItem
              key={key}
              news={news}
              chosen={chosen.has(key)}
              onChoose={(now) => onChoose([key], now)}
            />
          )
        })}
      </ul>
    </section>
  )
}

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'center' },
  name: { margin: 0 },
  hint: { margin: 0, paddingInlineStart: '32px', color: tokens.colorNeutralForeground3 },
  // Below the group's name.
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, paddingInlineStart: '24px' },
})
