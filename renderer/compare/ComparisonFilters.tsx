import {
  Button,
  Checkbox,
  Dropdown,
  makeStyles,
  Option,
  Text,
  ToggleButton,
  tokens,
} from '@fluentui/react-components'
import { ArrowDown20Regular, ArrowUp20Regular } from '@fluentui/react-icons'
import type { Difference } from '../../core/compare/compare.ts'
import type { Comparison, Shared } from '../../core/compare/rows.ts'
import { compareText } from '../../core/text/compare.ts'
import { screenText } from '../../core/text/screen.ts'
import { type Filter, kindCounts } from './shownRows.ts'
import type { Steps } from './useSteps.ts'

const text = screenText.comparison
const kinds = Object.keys(compareText.kinds) as readonly Difference['kind'][]

/** What is shown of the differences, and the way from one to the next. */
export function ComparisonFilters({
  comparison,
  names,
  filter,
  onFilter,
  steps,
}: {
  readonly comparison: Comparison
  readonly names: { readonly before: string; readonly after: string }
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly steps: Steps
}) {
  const styles = useStyles()
  const counts = kindCounts(comparison, filter)
  const toggle = (kind: Difference['kind']) => {
    const chosen = new Set(filter.kinds)
    if (!chosen.delete(kind)) chosen.add(kind)
    onFilter({ ...filter, kinds: chosen })
  }
  return (
    <fieldset className={styles.filters} aria-label={text.filters}>
      <div className={styles.kinds}>
        {kinds
          .filter((kind) => (counts.get(kind) ?? 0) > 0 || filter.kinds.has(kind))
          .map((kind) => (
            <ToggleButton
              key={kind}
              size="small"
              shape="circular"
              checked={filter.kinds.has(kind)}
              onClick={() => toggle(kind)}
            >
              {text.withCount(compareText.kinds[kind], counts.get(kind) ?? 0)}
            </ToggleButton>
          ))}
      </div>
      <OneOf
        label={text.role}
        all={text.allRoles}
        things={comparison.roles}
        names={names}
        chosen={filter.role}
        onChoose={(role) => onFilter({ ...filter, role })}
      />
      <OneOf
        label={text.competency}
        all={text.allCompetencies}
        things={comparison.competencies}
        names={names}
        chosen={filter.competency}
        onChoose={(competency) => onFilter({ ...filter, competency })}
      />
      <Checkbox
        label={text.same}
        checked={filter.same}
        onChange={(_, { checked }) => onFilter({ ...filter, same: checked === true })}
      />
      <div className={styles.steps}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp20Regular />}
          aria-label={text.previous}
          title={text.previous}
          disabledFocusable={steps.count === 0}
          onClick={() => steps.go(-1)}
        />
        <Text className={styles.position}>{text.position(steps.at, steps.count)}</Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown20Regular />}
          aria-label={text.next}
          title={text.next}
          disabledFocusable={steps.count === 0}
          onClick={() => steps.go(1)}
        />
      </div>
    </fieldset>
  )
}

/** One role or competency, or all. */
function OneOf({
  label,
  all,
  things,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly all: string
  readonly things: readonly Shared[]
  readonly names: { readonly before: string; readonly after: string }
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}) {
  const styles = useStyles()
  const nameOf = (thing: Shared): string => {
    const name = thing.name || text.unnamed
    if (thing.in === 'both') return name
    return text.onlyIn(name, thing.in === 'former' ? names.before : names.after)
  }
  const found = things.find(({ id }) => id === chosen)
  return (
    <Dropdown
      size="small"
      aria-label={label}
      className={styles.choice}
      value={found ? nameOf(found) : all}
      selectedOptions={[chosen ?? '']}
      onOptionSelect={(_, { optionValue }) => onChoose(optionValue || null)}
    >
      <Option value="">{all}</Option>
      {things.map((thing) => (
        <Option key={thing.id} value={thing.id}>
          {nameOf(thing)}
        </Option>
      ))}
    </Dropdown>
  )
}

const useStyles = makeStyles({
  filters: {
    border: 'none',
    margin: 0,
    padding: '8px 20px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 10px',
    flexShrink: 0,
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  choice: { minWidth: '150px', maxWidth: '220px' },
  steps: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: 'auto' },
  position: { minWidth: '84px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
})
