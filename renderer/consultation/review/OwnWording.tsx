import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { inlineText, plainText } from '../../../core/framework/richText.ts'
import type { Wording } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { wordingForEditor, wordingFromEditor } from '../../prose/content.ts'
import { wordingExtensions } from '../../prose/extensions.ts'
import { notify } from '../../store/notices.ts'

const text = screenText.consultationReview

/** Writes a passage anew, right where it is answered: a statement with its opening, a block of prose, or a plain field. */
export function OwnWording({
  kind,
  wording,
  onSave,
  onCancel,
}: {
  readonly kind: 'statement' | 'block' | 'field'
  readonly wording: Wording
  readonly onSave: (wording: Wording) => void
  readonly onCancel: () => void
}) {
  const styles = useStyles()
  const [lead, setLead] = useState(wording.lead)
  const [plain, setPlain] = useState(plainText(wording.text))
  const field = useRef<HTMLTextAreaElement>(null)
  const editor = useEditor({
    extensions: wordingExtensions(kind === 'block'),
    content: wordingForEditor(wording.text),
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': text.ownText, lang: 'da', class: 'statement-text' },
    },
  })
  useEffect(() => {
    if (kind === 'field') field.current?.focus()
    else editor?.commands.focus('end')
  }, [editor, kind])
  const save = () => {
    if (kind === 'field') return onSave({ lead: '', text: inlineText(plain) })
    const read = wordingFromEditor(editor?.getJSON() ?? {})
    if (read === null) notify({ kind: 'refusal', message: screenText.prose.unreadable })
    else onSave({ lead: kind === 'statement' ? lead : '', text: read })
  }
  return (
    <section
      className={styles.own}
      aria-label={text.ownHead}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return
        event.preventDefault()
        if (event.key === 'Escape') onCancel()
        else save()
      }}
    >
      {kind === 'statement' && wording.lead !== '' && (
        <Field label={text.ownLead} size="small">
          <Input
            size="small"
            lang="da"
            value={lead}
            maxLength={500}
            onChange={(_, { value }) => setLead(value)}
          />
        </Field>
      )}
      <Field label={text.ownText} size="small">
        {kind === 'field' ? (
          <Textarea
            ref={(element: HTMLTextAreaElement | null) => {
              field.current = element
            }}
            lang="da"
            resize="vertical"
            value={plain}
            onChange={(_, { value }) => setPlain(value)}
          />
        ) : (
          <div className={styles.editor}>
            <EditorContent editor={editor} />
          </div>
        )}
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={save}>
          {text.ownSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.ownCancel}
        </Button>
      </div>
    </section>
  )
}

const useStyles = makeStyles({
  own: { display: 'flex', flexDirection: 'column', gap: '8px' },
  editor: {
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: '1.5',
    '&:focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '& .ProseMirror': { outline: 'none', minHeight: '1.5em', whiteSpace: 'pre-wrap' },
    '& p': { margin: 0 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
})
