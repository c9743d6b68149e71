import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Part } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { PaperField } from '../fields/PaperField.tsx'
import { useStore } from '../store/createStore.ts'
import { change } from '../store/open.ts'
import { rename, view } from '../store/view.ts'

const text = screenText.prose

/** A part's heading and the line below it, as they stand on the page, and how it is printed. */
export function PartHead({ part, settings }: { readonly part: Part; readonly settings?: ReactNode }) {
  const styles = usePartHeadStyles()
  const naming = useStore(view, ({ renaming }) => renaming?.where === 'page' && renaming.id === part.id)
  const { id } = part
  return (
    <header className={styles.head}>
      <PaperField
        label={text.title}
        placeholder={text.titlePlaceholder}
        value={part.title}
        maxLength={300}
        look="heading"
        focused={naming}
        onLeave={() => naming && rename(null)}
        onWrite={(title) => change({ type: 'part.set', id, changes: { title } })}
      />
      <PaperField
        label={text.subtitle}
        placeholder={text.subtitlePlaceholder}
        value={part.subtitle}
        maxLength={500}
        look="subtitle"
        onWrite={(subtitle) => change({ type: 'part.set', id, changes: { subtitle } })}
      />
      {settings}
    </header>
  )
}

export const usePartHeadStyles = makeStyles({
  head: { marginBottom: '12px', display: 'grid', gap: '2px', maxWidth: '760px' },
})
