import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import type { Result } from '../../core/framework/result.ts'
import type { Template } from '../../core/template/template.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { bridge } from '../bridge.ts'
import { TemplateContent } from './TemplateContent.tsx'

const text = screenText.library.lookDialog

type Props = {
  readonly template: LibraryTemplate
  readonly onClose: () => void
  readonly onUse: () => void
}

/** What is in a template, before one begins from it. */
export function LookDialog({ template, onClose, onUse }: Props) {
  const styles = useStyles()
  const [seen, setSeen] = useState<Result<Template> | null>(null)
  useEffect(() => {
    let gone = false
    void bridge.request('library.look', { id: template.id }).then((answer) => gone || setSeen(answer))
    return () => {
      gone = true
    }
  }, [template.id])
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody className={styles.body}>
          <DialogTitle>{template.name}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0} role="region" aria-label={template.name}>
            {seen === null && <Spinner label={text.loading} />}
            {seen?.ok && <TemplateContent template={seen.value} shape={template.shape} />}
            {seen && !seen.ok && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{seen.refusal.message}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text.close}</Button>
            <Button appearance="primary" disabled={seen?.ok === false} onClick={onUse}>
              {text.use}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '760px', width: 'calc(100vw - 48px)' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: { minHeight: '200px' },
})
