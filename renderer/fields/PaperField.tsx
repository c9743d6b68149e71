import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { takeKeys } from '../app/keysAhead.ts'
import { FieldMirror } from '../spelling/FieldMirror.tsx'
import { useDraft } from './useDraft.ts'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly maxLength: number
  readonly look: 'title' | 'heading' | 'subtitle' | 'motto' | 'body'
  readonly onWrite: (value: string) => void
  /** Puts the cursor here, and marks the whole text, when this becomes true. */
  readonly focused?: boolean
  readonly onLeave?: () => void
}

/** A text written straight on the paper: it looks as it will be printed, and grows with what is written. */
export function PaperField({
  label,
  placeholder,
  value,
  maxLength,
  look,
  onWrite,
  focused = false,
  onLeave,
}: Props) {
  const styles = usePaperFieldStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!focused) return
    field.current?.focus()
    field.current?.select()
    takeKeys()
  }, [focused])
  const { value: shown, onChange } = useDraft(value, (typed) => onWrite(typed.replace(/\s*\n\s*/g, ' ')))
  return (
    <div className={styles.stack}>
      <textarea
        className={mergeClasses(styles.field, styles[look])}
        aria-label={label}
        placeholder={placeholder}
        rows={1}
        value={shown}
        maxLength={maxLength}
        spellCheck={false}
        lang="da"
        ref={field}
        // The browser shows the place of the cursor, and a field that is left and come back to may have none yet.
        onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
        onBlur={onLeave}
        onChange={onChange}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <FieldMirror text={shown} className={mergeClasses(styles.field, styles[look])} />
    </div>
  )
}

export const usePaperFieldStyles = makeStyles({
  stack: { display: 'grid' },
  field: {
    display: 'block',
    gridArea: '1 / 1',
    boxSizing: 'border-box',
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '2px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    outline: 'none',
    resize: 'none',
    overflow: 'hidden',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    hyphens: 'auto',
    fieldSizing: 'content',
    '::placeholder': { color: 'var(--quiet-ink)', fontWeight: 400 },
    ':hover': { boxShadow: `0 0 0 1px var(--rule)` },
    ':focus': {
      boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
      // Shadows are not drawn there.
      '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    },
  },
  title: { fontSize: '34px', lineHeight: 1.15, fontWeight: 700, color: 'var(--accent-shown)' },
  heading: { fontSize: '26px', lineHeight: 1.2, fontWeight: 700, color: 'var(--accent-shown)' },
  subtitle: {
    fontSize: '18px',
    lineHeight: 1.3,
    color: 'var(--quiet-ink)',
    // The page looks as it will be printed until one comes near the empty line.
    '::placeholder': { opacity: 0 },
    ':hover::placeholder': { opacity: 1 },
    ':focus::placeholder': { opacity: 1 },
  },
  motto: { fontSize: '16px', lineHeight: 1.4, fontStyle: 'italic', color: 'var(--quiet-ink)' },
  body: { fontSize: '16px', lineHeight: 1.4 },
})
