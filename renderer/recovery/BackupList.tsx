import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Backup } from '../../core/bridge/recovery.ts'
import { screenText } from '../../core/text/screen.ts'
import { sentence, whenText } from '../../core/text/when.ts'
import { openBackup } from '../app/files.ts'
import { unseen } from '../app/unseen.ts'
import { bridge } from '../bridge.ts'
import { useStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'

const text = screenText.recovery

/** The copies that the program has kept of the file that is open, newest first. */
export function BackupList() {
  const styles = useStyles()
  const heard = unseen()
  const path = useStore(openDocument.store, (open) => open?.path ?? null)
  const savedAt = useStore(openDocument.store, (open) => open?.editing.savedAt ?? 0)
  const [backups, setBackups] = useState<readonly Backup[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file or another save may bring another copy
  useEffect(() => {
    let gone = false
    void bridge.request('backups.list', undefined).then((list) => gone || setBackups(list))
    return () => {
      gone = true
    }
  }, [path, savedAt])
  if (path === null) return null
  const now = new Date()
  return (
    <section className={styles.section} aria-labelledby="backups-heading">
      <Subtitle2 as="h3" id="backups-heading" className={styles.heading}>
        {text.backups}
      </Subtitle2>
      <Body1 className={styles.quiet}>{backups.length === 0 ? text.backupsNone : text.backupsIntro}</Body1>
      <ul className={styles.list}>
        {backups.map(({ id, at, kind }) => {
          const when = whenText(new Date(at), now)
          return (
            <li key={id}>
              <Button appearance="subtle" className={styles.open} onClick={() => void openBackup(id)}>
                <span className={styles.words}>
                  <span className={heard.words}>{text.openBackup}</span>
                  {sentence(when)}
                  <Caption1 className={styles.quiet}>{text.backupKinds[kind]}</Caption1>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  open: {
    width: '100%',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    padding: '6px 8px',
    marginLeft: '-8px',
  },
  words: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'start',
  },
})
