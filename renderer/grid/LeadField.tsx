import type { Ref } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { useDraft } from '../fields/useDraft.ts'
import { statementKey } from './statementKeys.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly ref: Ref<HTMLInputElement>
  readonly lead: string
  readonly onWrite: (lead: string) => void
  /** On to the text. */
  readonly onDone: () => void
}

/** The bold opening of a statement, on a line of its own while it is written. */
export function LeadField({ ref, lead, onWrite, onDone }: Props) {
  const styles = useGridStyles()
  const draft = useDraft(lead, onWrite)
  return (
    <input
      {...draft}
      ref={ref}
      className={styles.lead}
      aria-label={screenText.grid.lead}
      placeholder={screenText.grid.leadPlaceholder}
      maxLength={500}
      spellCheck={false}
      lang="da"
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey)) {
          event.preventDefault()
          event.stopPropagation()
          onDone()
        } else if (statementKey(event.nativeEvent, null)) event.stopPropagation()
      }}
    />
  )
}
