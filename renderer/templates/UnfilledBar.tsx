import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components'
import { useDeferredValue, useMemo, useState } from 'react'
import { type Hit, nextHit } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { unfilled } from '../../core/template/unfilled.ts'
import { screenText } from '../../core/text/screen.ts'
import { goTo, writeQuery } from '../find/find.ts'
import { finding } from '../find/finding.ts'
import { rememberFocus } from '../find/origin.ts'
import { useStore } from '../store/createStore.ts'
import { currentFramework, openDocument, useFramework } from '../store/open.ts'
import { showSide, view } from '../store/view.ts'

const text = screenText.templates.unfilled

/** Above the page as long as a document that was opened so still holds a place that nobody has filled in. */
export function UnfilledBar() {
  const begun = useStore(openDocument.store, (open) => open?.begun ?? null)
  const [hidden, setHidden] = useState<Framework | null>(null)
  const any = useMemo(() => begun !== null && unfilled(begun).length > 0, [begun])
  // A document without such places is not looked through again at every letter.
  return begun !== null && any && hidden !== begun ? <Bar onHide={() => setHidden(begun)} /> : null
}

function Bar({ onHide }: { readonly onHide: () => void }) {
  const styles = useStyles()
  const framework = useDeferredValue(useFramework((value) => value))
  const places = useMemo(() => unfilled(framework), [framework])
  if (places.length === 0) return null
  return (
    <section className={styles.bar} aria-label={text.title} data-region="unfilled">
      <MessageBar intent="info">
        <MessageBarBody>
          <MessageBarTitle>{text.count(places.length)}</MessageBarTitle>
          {text.hint(examples(places))}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={goToNext}>{text.next}</Button>
          <Button appearance="transparent" onClick={onHide}>
            {text.hide}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  )
}

/** Search comes with the place's own words as what is searched for: one writes what is to stand there, once for them all. */
function goToNext(): void {
  const framework = currentFramework()
  const { at, query } = finding.get()
  const hit = nextHit(framework, unfilled(framework), at, 1)
  if (hit === null) return
  const { field, start, end } = hit
  const words = field.text.slice(start, end)
  if (query !== words) writeQuery(words)
  if (view.get().side !== 'find') {
    rememberFocus()
    showSide('find')
  }
  finding.update((before) => ({ ...before, asks: { field: 'replacement' } }))
  goTo(hit)
}

/** "{{udsteder}}, {{navn}}": each once, the first few. */
const examples = (places: readonly Hit[]): string =>
  [...new Set(places.map(({ field, start, end }) => field.text.slice(start, end)))].slice(0, 3).join(', ')

const useStyles = makeStyles({ bar: { flexShrink: 0 } })
