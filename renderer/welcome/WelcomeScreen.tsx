import { Body1, Button, LargeTitle, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components'
import { FolderOpen20Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import type { Answers } from '../../core/bridge/contract.ts'
import { screenText } from '../../core/text/screen.ts'
import { runCommand } from '../app/runCommand.ts'
import { bridge } from '../bridge.ts'
import { ImportOffer } from '../import/ImportOffer.tsx'
import { LibrarySection } from '../library/LibrarySection.tsx'
import { RecoveredList } from '../recovery/RecoveredList.tsx'
import { useStore } from '../store/createStore.ts'
import { NewDialog } from './NewDialog.tsx'
import { offered } from './offered.ts'
import { RecentFiles } from './RecentFiles.tsx'

const text = screenText.welcome

/** Where one begins: a real framework as a start, or a file from before. */
export function WelcomeScreen() {
  const styles = useStyles()
  const [welcome, setWelcome] = useState<Answers['app.welcome'] | null>(null)
  const chosen = useStore(offered, (value) => value)
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts up to ask again
  useEffect(() => {
    let gone = false
    void bridge.request('app.welcome', undefined).then((answer) => gone || setWelcome(answer))
    return () => {
      gone = true
    }
  }, [asked])
  useEffect(() => bridge.on('recentChanged', () => setAsked((times) => times + 1)), [])
  // A dialog that has led to a document does not stand there when one comes back.
  useEffect(() => () => offered.set(null), [])

  return (
    <div className={styles.screen}>
      <main className={styles.column}>
        <RecoveredList />
        <header className={styles.head}>
          <LargeTitle as="h1" className={styles.title}>
            {text.heading}
          </LargeTitle>
          <Body1 className={styles.quiet}>{text.lead}</Body1>
        </header>
        {welcome === null ? <Spinner label={text.loading} /> : <LibrarySection builtIn={welcome.templates} />}
        <ImportOffer />
        <section className={styles.files} aria-labelledby="recent-heading">
          <div className={styles.filesHead}>
            <Subtitle2 as="h2" className={styles.title} id="recent-heading">
              {text.recent}
            </Subtitle2>
            <Button icon={<FolderOpen20Regular />} onClick={() => runCommand('file.open')}>
              {text.open}
            </Button>
          </div>
          <RecentFiles files={welcome?.recent ?? []} onMissing={() => setAsked((times) => times + 1)} />
          <Body1 className={styles.quiet}>{text.openLead}</Body1>
        </section>
      </main>
      {/* The next one begins with empty fields. */}
      {chosen && <NewDialog key={chosen.id} template={chosen} onClose={() => offered.set(null)} />}
    </div>
  )
}

const useStyles = makeStyles({
  screen: { height: '100%', overflowY: 'auto' },
  column: {
    maxWidth: '1160px',
    margin: '0 auto',
    padding: `clamp(24px, 6vh, 64px) clamp(20px, 4vw, 48px) ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '36px',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  files: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filesHead: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
})
