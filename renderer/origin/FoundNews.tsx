import {
  Body1,
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { CurrentTemplate } from '../../core/bridge/origin.ts'
import { templateNews } from '../../core/origin/news/templateNews.ts'
import { screenText } from '../../core/text/screen.ts'
import { useFramework } from '../store/open.ts'
import { NewsGroupList } from './NewsGroupList.tsx'
import { chooseTemplate, takeNews } from './news.ts'
import { chosenAtFirst, newsGroups } from './newsGroups.ts'

const text = screenText.origin.news

type Props = { readonly current: CurrentTemplate; readonly onClose: () => void }

/** The news to choose from; what is not chosen stays as it is. */
export function FoundNews({ current, onClose }: Props) {
  const styles = useStyles()
  const mine = useFramework((framework) => framework)
  const news = useMemo(() => templateNews(mine, current.now), [mine, current])
  const [chosen, setChosen] = useState(() => chosenAtFirst(news))
  const content = useRef<HTMLDivElement>(null)
  // The dialog stood there before, while the template was looked for.
  useEffect(() => content.current?.focus(), [])
  const choose = (keys: readonly string[], take: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const key of keys)
        if (take) after.add(key)
        else after.delete(key)
      return after
    })
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{text.heading(current.name)}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <div ref={content} tabIndex={0} className={styles.content}>
          <Body1 block>{news.length === 0 ? text.none : text.intro}</Body1>
          <Body1 block className={styles.quiet}>
            {current.file === null ? text.own : text.file(current.file)}
          </Body1>
          {newsGroups(news).map((group) => (
            <NewsGroupList key={group.kind} group={group} chosen={chosen} onChoose={choose} />
          ))}
        </div>
      </DialogContent>
      <DialogActions fluid className={styles.actions}>
        <Button appearance="subtle" className={styles.other} onClick={() => void chooseTemplate()}>
          {text.choose}
        </Button>
        {news.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={chosen.size === 0}
            onClick={() => takeNews(current, chosen)}
          >
            {text.take(chosen.size)}
          </Button>
        )}
        <Button onClick={onClose}>{text.close}</Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: { overflowY: 'auto', maxHeight: 'calc(100vh - 260px)', padding: '4px 8px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap' },
  other: { marginInlineEnd: 'auto' },
})
