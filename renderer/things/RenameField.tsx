import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { takeKeys } from '../app/keysAhead.ts'
import { currentFramework } from '../store/open.ts'
import { rename } from '../store/view.ts'
import { finishRename } from './actions.ts'
import { nameOf, type Thing, writtenName } from './thing.ts'

/** A name while it is written over: Enter or leaving keeps it, Esc does not. `onDone` gives the focus back. */
export function RenameField({ thing, onDone }: { readonly thing: Thing; readonly onDone: () => void }) {
  const styles = useStyles()
  const [name, setName] = useState(() => writtenName(currentFramework(), thing))
  const field = useRef<HTMLTextAreaElement>(null)
  const closed = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
    takeKeys()
  }, [])
  const close = (keep: boolean, refocus: boolean) => {
    if (closed.current) return
    closed.current = true
    if (keep) finishRename(thing, name.trim())
    else rename(null)
    if (refocus) onDone()
  }
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={screenText.outline.renameField(nameOf(currentFramework(), thing))}
      rows={1}
      maxLength={thing.kind === 'role' ? 200 : 300}
      value={name}
      spellCheck={false}
      lang="da"
      onChange={(event) => setName(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => close(true, false)}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        close(event.key === 'Enter', true)
      }}
    />
  )
}

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '60px',
    minHeight: '24px',
    padding: '1px 4px',
    margin: '-2px -5px',
    font: 'inherit',
    color: 'inherit',
    lineHeight: 'inherit',
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content',
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    outline: 'none',
  },
})
