import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  ToolbarButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { Link20Regular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useState } from 'react'
import { Href } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import { inWindow } from '../app/menuPlace.ts'

const text = screenText.prose

/** Makes the marked text a link, changes the link at the cursor, or takes it away. */
export function LinkTool({
  editor,
  on,
}: {
  readonly editor: Editor | null
  readonly on: boolean | undefined
}) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const [href, setHref] = useState('')
  const [wrong, setWrong] = useState(false)
  const begin = () => {
    const given: unknown = editor?.getAttributes('link').href
    setHref(typeof given === 'string' ? given : 'https://')
    setWrong(false)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.shiftKey || event.altKey) return
      if (!(event.ctrlKey || event.metaKey) || editor?.isFocused !== true) return
      event.preventDefault()
      begin()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  })
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (editor === null) return
    if (!Href.safeParse(href.trim()).success) return setWrong(true)
    const chain = editor.chain().focus().extendMarkRange('link')
    const attrs = { href: href.trim() }
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href.trim(), marks: [{ type: 'link', attrs }] }).run()
    else chain.setLink(attrs).run()
    setOpen(false)
  }
  const remove = () => {
    editor?.chain().focus().extendMarkRange('link').unsetLink().run()
    setOpen(false)
  }
  return (
    <Popover
      open={open}
      trapFocus
      positioning={{ ...inWindow, position: 'below', align: 'start', offset: 4 }}
      onOpenChange={(event, data) => {
        if (data.open) begin()
        // Esc goes back to the text, not to the button.
        else if (event.type === 'keydown') setTimeout(() => editor?.commands.focus())
        setOpen(data.open && on !== undefined)
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={screenText.app.shortcut(text.bar.link, text.link.keys)} relationship="label">
          <ToolbarButton
            icon={<Link20Regular />}
            aria-pressed={on ?? false}
            disabledFocusable={on === undefined}
          />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label={text.bar.link}>
        <form className={styles.form} onSubmit={apply}>
          <Field
            label={text.link.address}
            hint={text.link.hint}
            {...(wrong ? { validationMessage: text.link.invalid, validationState: 'error' as const } : {})}
          >
            <Input
              value={href}
              onChange={(_, { value }) => {
                setHref(value)
                setWrong(false)
              }}
            />
          </Field>
          <div className={styles.buttons}>
            {on && <Button onClick={remove}>{text.link.remove}</Button>}
            <Button type="submit" appearance="primary">
              {text.link.apply}
            </Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  )
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, width: '340px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
})
