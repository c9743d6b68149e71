import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  SearchBox,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import type { Hit } from '../../core/find/search.ts'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { useStore } from '../store/createStore.ts'
import { choose, focusGiven, goToHit, replaceAll, replaceHit, writeQuery, writeReplacement } from './find.ts'
import { type Finding, finding } from './finding.ts'

const text = screenText.find

type Props = { readonly hits: readonly Hit[]; readonly at: Finding['at'] }

/** What is searched for and what it becomes. */
export function FindFields({ hits, at }: Props) {
  const styles = useStyles()
  const { query, replacement, options, asks } = useStore(finding, (value) => value)
  const queryField = useRef<HTMLInputElement>(null)
  const replacementField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asks === null) return
    const field = asks.field === 'query' ? queryField.current : replacementField.current
    field?.focus()
    field?.select()
    focusGiven()
  }, [asks])
  const none = hits.length === 0
  return (
    <>
      <search className={styles.fields}>
        <Field label={text.query}>
          <SearchBox
            input={{ ref: queryField }}
            value={query}
            maxLength={1000}
            placeholder={text.queryPlaceholder}
            spellCheck={false}
            dismiss={{ 'aria-label': text.clear }}
            onChange={(_, { value }) => writeQuery(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              goToHit(event.shiftKey ? -1 : 1)
            }}
          />
        </Field>
        <div className={styles.options}>
          <Checkbox
            label={text.matchCase}
            checked={options.matchCase}
            onChange={(_, { checked }) => choose({ matchCase: checked === true })}
          />
          <Checkbox
            label={text.wholeWords}
            checked={options.wholeWords}
            onChange={(_, { checked }) => choose({ wholeWords: checked === true })}
          />
        </div>
        <Field label={text.replacement}>
          <Input
            input={{ ref: replacementField }}
            value={replacement}
            maxLength={1000}
            spellCheck={false}
            onChange={(_, { value }) => writeReplacement(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              replaceHit()
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button disabledFocusable={none} onClick={replaceHit}>
            {text.replace}
          </Button>
          <Button disabledFocusable={none} onClick={replaceAll}>
            {text.replaceAll}
          </Button>
        </div>
      </search>
      <div className={styles.count}>
        <Text role="status" weight={none ? 'regular' : 'semibold'} className={styles.said}>
          {query === '' ? text.hint : counted(hits, at)}
        </Text>
        {query !== '' && (
          <>
            <Tooltip content={withKeys('edit.findPrevious', text.previous)} relationship="label">
              <Button
                appearance="subtle"
                icon={<ChevronUp20Regular />}
                disabledFocusable={none}
                onClick={() => goToHit(-1)}
              />
            </Tooltip>
            <Tooltip content={withKeys('edit.findNext', text.next)} relationship="label">
              <Button
                appearance="subtle"
                icon={<ChevronDown20Regular />}
                disabledFocusable={none}
                onClick={() => goToHit(1)}
              />
            </Tooltip>
          </>
        )}
      </div>
    </>
  )
}

/** "3 af 12 steder", or how many there are before one has gone to any. */
function counted(hits: readonly Hit[], at: Finding['at']): string {
  const index = hits.findIndex(({ field, start }) => field.key === at?.field && start === at.start)
  return index < 0 ? text.count(hits.length) : text.countAt(index + 1, hits.length)
}

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  options: { display: 'grid', marginLeft: '-8px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  count: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  said: { flexGrow: 1 },
})
