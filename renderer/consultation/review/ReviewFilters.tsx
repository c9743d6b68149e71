import {
  Button,
  Dropdown,
  makeStyles,
  Option,
  SearchBox,
  Text,
  ToggleButton,
  tokens,
} from '@fluentui/react-components'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { everyAnswer, isNarrowed, type ReviewFilter } from '../../../core/consultation/review/filter.ts'
import { progressIn } from '../../../core/consultation/review/progress.ts'
import { inReadingOrder, rowName } from '../../../core/framework/framework.ts'
import type { Answer } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useStore } from '../../store/createStore.ts'
import { reviewFilter } from './commands.ts'
import type { ReviewModel } from './useReview.ts'

const text = screenText.consultationReview
const set = (changes: Partial<ReviewFilter>) => reviewFilter.update((before) => ({ ...before, ...changes }))

/** Which answers are looked at. */
export function ReviewFilters({ model: { round, sent, all, items } }: { readonly model: ReviewModel }) {
  const styles = useStyles()
  const filter = useStore(reviewFilter, (value) => value)
  const [query, setQuery] = useState(filter.query)
  const wanted = useDeferredValue(query)
  useEffect(() => set({ query: wanted }), [wanted])
  useEffect(() => {
    if (filter.query === '') setQuery('')
  }, [filter.query])
  const choices = useMemo(() => {
    const groups = all.flatMap((item) => item.groups)
    const kinds = new Set(groups.flatMap(({ entries }) => entries.map(({ answer }) => answer.kind)))
    const rows = inReadingOrder(sent).flatMap(({ competencies }) => competencies)
    return {
      parties: [...new Set(round.responses.map(({ party }) => party))].sort((a, b) =>
        a.localeCompare(b, 'da'),
      ),
      kinds: (Object.keys(text.kinds) as Answer['kind'][]).filter((kind) => kinds.has(kind)),
      competencies: rows.map((row) => ({ value: row.id, label: rowName(sent, row) || text.unnamed })),
      roles: sent.roles.map(({ id, name }) => ({ value: id, label: name || text.unnamed })),
    }
  }, [all, round, sent])
  return (
    <fieldset className={styles.filters} aria-label={text.filters}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={text.search}
        placeholder={text.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <ToggleButton
        size="small"
        shape="circular"
        checked={filter.undecided}
        onClick={() => set({ undecided: !filter.undecided })}
      >
        {text.undecided}
      </ToggleButton>
      <OneOf
        label={text.party}
        all={text.allParties}
        choices={choices.parties.map((party) => ({ value: party, label: party || text.unnamed }))}
        chosen={filter.party}
        onChoose={(party) => set({ party })}
      />
      <OneOf
        label={text.kind}
        all={text.allKinds}
        choices={choices.kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        chosen={filter.kind}
        onChoose={(kind) => set({ kind })}
      />
      <OneOf
        label={text.competency}
        all={text.allCompetencies}
        choices={choices.competencies}
        chosen={filter.competency}
        onChoose={(competency) => set({ competency })}
      />
      <OneOf
        label={text.role}
        all={text.allRoles}
        choices={choices.roles}
        chosen={filter.role}
        onChoose={(role) => set({ role })}
      />
      {isNarrowed(filter) && (
        <>
          <Text role="status" className={styles.quiet}>
            {text.shown(progressIn(items).of, progressIn(all).of)}
          </Text>
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              setQuery('')
              reviewFilter.set(everyAnswer)
            }}
          >
            {text.showAll}
          </Button>
        </>
      )}
    </fieldset>
  )
}

/** One of several, or all. */
function OneOf<T extends string>({
  label,
  all,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly all: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T | null
  readonly onChoose: (chosen: T | null) => void
}) {
  const styles = useStyles()
  const found = choices.find(({ value }) => value === chosen)
  return (
    <Dropdown
      size="small"
      aria-label={label}
      className={styles.choice}
      value={found?.label ?? all}
      selectedOptions={[chosen === null ? '' : `=${chosen}`]}
      onOptionSelect={(_, { optionValue }) =>
        onChoose(choices.find(({ value }) => `=${value}` === optionValue)?.value ?? null)
      }
    >
      <Option value="">{all}</Option>
      {choices.map((choice) => (
        <Option key={choice.value} value={`=${choice.value}`}>
          {choice.label}
        </Option>
      ))}
    </Dropdown>
  )
}

const useStyles = makeStyles({
  filters: {
    border: 'none',
    margin: 0,
    minWidth: 0,
    flexShrink: 0,
    padding: '6px 16px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  search: { width: '190px' },
  choice: { minWidth: '0', width: '158px', '& > button': { minWidth: 0 } },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
