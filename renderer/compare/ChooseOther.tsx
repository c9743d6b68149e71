import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Subtitle2,
} from '@fluentui/react-components'
import {
  BookTemplate20Regular,
  DocumentFolder20Regular,
  History20Regular,
  Save20Regular,
} from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import type { TemplateSummary } from '../../core/bridge/contract.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { useStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import { loadVersions, nameOf, versions } from '../versions/commands.ts'
import { closeComparison, compareWith, compareWithVersion } from './commands.ts'
import { OtherButton } from './OtherButton.tsx'

const text = screenText.comparison.choose

/** Asks which framework one's own is to be compared with. */
export function ChooseOther() {
  const styles = useStyles()
  const kept = useStore(versions, (value) => value)
  const hasFile = useStore(openDocument.store, (open) => (open?.path ?? null) !== null)
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
  useEffect(() => {
    void loadVersions()
    void bridge.request('app.welcome', undefined).then((welcome) => setTemplates(welcome.templates))
  }, [])
  const now = new Date()
  return (
    <Dialog open onOpenChange={(_, { open }) => open || closeComparison()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1 block>{text.intro}</Body1>
            <div className={styles.list}>
              <OtherButton
                icon={<DocumentFolder20Regular />}
                name={text.file}
                hint={text.fileHint}
                onChoose={() => void compareWith({ kind: 'file' })}
              />
              {hasFile && (
                <OtherButton
                  icon={<Save20Regular />}
                  name={text.saved}
                  hint={text.savedHint}
                  onChoose={() => void compareWith({ kind: 'saved' }, text.saved)}
                />
              )}
            </div>
            {kept.length > 0 && (
              <section aria-label={text.versions}>
                <Subtitle2 as="h3" block className={styles.head}>
                  {text.versions}
                </Subtitle2>
                <div className={styles.list}>
                  {kept.toReversed().map((version) => (
                    <OtherButton
                      key={version.id}
                      icon={<History20Regular />}
                      name={nameOf(version, now)}
                      hint={version.name === null ? text.automatic : text.named}
                      onChoose={() => void compareWithVersion(version)}
                    />
                  ))}
                </div>
              </section>
            )}
            <section aria-label={text.templates}>
              <Subtitle2 as="h3" block className={styles.head}>
                {text.templates}
              </Subtitle2>
              <div className={styles.list}>
                {templates.map(({ id, name, municipality, year }) => (
                  <OtherButton
                    key={id}
                    icon={<BookTemplate20Regular />}
                    name={name}
                    hint={text.origin(municipality, year)}
                    onChoose={() => void compareWith({ kind: 'template', id })}
                  />
                ))}
              </div>
            </section>
          </DialogContent>
          <DialogActions>
            <Button onClick={closeComparison}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: { overflowY: 'auto', padding: '2px' },
  head: { margin: '16px 0 4px' },
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: '8px 0 0' },
})
