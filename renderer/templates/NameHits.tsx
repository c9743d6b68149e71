import {
  Body1,
  Caption1,
  makeStyles,
  SearchBox,
  Subtitle2,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { hitKey } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { NameHit } from '../../core/template/make/findNames.ts'
import { screenText } from '../../core/text/screen.ts'
import { HitGroupList } from './HitGroupList.tsx'
import { type Choices, groupsOf, isAccepted, matching } from './hits.ts'

const text = screenText.templates.make

type Props = {
  readonly framework: Framework
  readonly hits: readonly NameHit[]
  readonly choices: Choices
  readonly onChoices: (change: (before: Choices) => Choices) => void
}

/** Every place where a name was found, with the words around it: accepted where it is ticked, left where it is not. */
export function NameHits({ framework, hits, choices, onChoices }: Props) {
  const styles = useStyles()
  const id = useId()
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true })
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const groups = useMemo(() => groupsOf(matching(hits, wanted)), [hits, wanted])
  const choose = useCallback(
    (keys: readonly string[], accepted: boolean) =>
      onChoices((before) => new Map([...before, ...keys.map((key): [string, boolean] => [key, accepted])])),
    [onChoices],
  )
  const replaceable = hits.filter(({ placeholder }) => placeholder !== null)
  const accepted = replaceable.filter((hit) => isAccepted(hit, choices))
  return (
    <section className={styles.hits} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Subtitle2 as="h3" id={id} className={styles.heading}>
            {text.hits}
          </Subtitle2>
          <Caption1 role="status">{text.count(accepted.length, replaceable.length)}</Caption1>
        </div>
        <SearchBox
          aria-label={text.filter}
          placeholder={text.filter}
          value={query}
          dismiss={{ 'aria-label': text.clear }}
          onChange={(_, { value }) => setQuery(value)}
        />
      </div>
      {groups.length === 0 && (
        <Body1 className={styles.quiet}>{hits.length === 0 ? text.none : text.noneFiltered}</Body1>
      )}
      {/* One stop of Tab, and the arrow keys go from place to place: there may be hundreds. */}
      <div className={styles.groups} {...arrows}>
        {groups.map((group) => (
          <HitGroupList
            key={group.placeholder}
            framework={framework}
            group={group}
            accepted={group.hits
              .filter((hit) => isAccepted(hit, choices))
              .map(hitKey)
              .join(' ')}
            onChoose={choose}
          />
        ))}
      </div>
    </section>
  )
}

const useStyles = makeStyles({
  hits: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column' },
  heading: { margin: 0 },
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
})
