import { Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { assertNever } from '../../core/framework/result.ts'
import type { News } from '../../core/origin/news/news.ts'
import { screenText } from '../../core/text/screen.ts'
import { WordDifferences } from '../compare/WordDifferences.tsx'

const text = screenText.origin.news

type Props = {
  readonly news: News
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

/** One piece of news with its words, to be chosen or left. */
export function NewsItem({ news, chosen, onChoose }: Props) {
  const styles = useStyles()
  const words = useId()
  return (
    <li className={styles.item}>
      <Checkbox
        label={<span className={styles.name}>{nameOf(news)}</span>}
        aria-describedby={words}
        checked={chosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div id={words} className={styles.words}>
        <Words news={news} />
      </div>
    </li>
  )
}

const nameOf = (news: News): string => {
  if (news.what === 'statement' || news.what === 'block') return text.where(news.where)
  if (news.kind === 'added' || news.kind === 'gone')
    return text.named(text.what[news.what], text.where([...news.where, news.text]))
  const field = text.fields[news.field ?? '']
  return text.named(
    text.what[news.what],
    text.where(field === undefined ? news.where : [...news.where, field]),
  )
}

function Words({ news }: { readonly news: News }) {
  const styles = useStyles()
  switch (news.kind) {
    case 'reworded':
      return news.mine === null ? (
        <p className={styles.text} lang="da">
          <WordDifferences before={news.before ?? ''} after={news.after} />
        </p>
      ) : (
        <>
          <p className={mergeClasses(styles.text, styles.two)} lang="da">
            <span className={styles.whose}>{text.template}</span>
            <span>
              {/* Where nobody noted what was there before, only what would be another here can be shown. */}
              <WordDifferences before={news.before ?? news.mine} after={news.after} />
            </span>
          </p>
          <p className={mergeClasses(styles.text, styles.two)} lang="da">
            <span className={styles.whose}>{text.yours}</span>
            <span>
              <WordDifferences before={news.before ?? news.mine} after={news.mine} />
            </span>
          </p>
          {!news.sure && (
            <Text as="p" block size={200} className={mergeClasses(styles.text, styles.quiet)}>
              {text.unsureWords}
            </Text>
          )}
        </>
      )
    case 'added':
      return (
        <>
          {news.what === 'statement' || news.what === 'block' ? (
            <p className={styles.text} lang="da">
              <WordDifferences before="" after={news.text} />
            </p>
          ) : news.what === 'part' ? null : (
            <p className={mergeClasses(styles.text, styles.quiet)}>{text.withStatements(news.statements)}</p>
          )}
          {!news.sure && (
            <Text as="p" block size={200} className={mergeClasses(styles.text, styles.quiet)}>
              {text.unsure}
            </Text>
          )}
        </>
      )
    case 'gone':
      return (
        <p className={styles.text} lang="da">
          <WordDifferences before={news.text} after="" />
        </p>
      )
    default:
      return assertNever(news)
  }
}

const useStyles = makeStyles({
  item: { padding: '4px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  // Below the name, behind the box.
  words: { paddingInlineStart: '36px' },
  text: { margin: '2px 0 0', lineHeight: '1.5', overflowWrap: 'anywhere' },
  two: { display: 'grid', gridTemplateColumns: '84px 1fr', alignItems: 'baseline' },
  whose: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})
