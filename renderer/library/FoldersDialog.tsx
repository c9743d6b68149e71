import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Dismiss20Regular, Folder20Regular, FolderAdd20Regular } from '@fluentui/react-icons'
import type { LibraryFolder } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { useStore } from '../store/createStore.ts'
import { addFolder, library, removeFolder } from './library.ts'

const text = screenText.library.foldersDialog

/** The folders whose templates are shown: more are taken in here, and left out again. */
export function FoldersDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles()
  const folders = useStore(library, (value) => value?.folders ?? none)
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{text.lead}</Body1>
            {folders.length === 0 ? (
              <Body1 className={styles.quiet}>{text.none}</Body1>
            ) : (
              <ul className={styles.list}>
                {folders.map((folder) => (
                  <li key={folder.path} className={styles.folder}>
                    <Folder20Regular className={styles.icon} />
                    <div className={styles.words}>
                      <Body1Strong className={styles.name}>{folder.name}</Body1Strong>
                      <Caption1 className={styles.quiet}>{folder.path}</Caption1>
                      <Caption1>{stateOf(folder)}</Caption1>
                    </div>
                    <Button
                      appearance="subtle"
                      icon={<Dismiss20Regular />}
                      aria-label={text.remove(folder.name)}
                      title={text.remove(folder.name)}
                      onClick={({ currentTarget }) => {
                        void removeFolder(folder.path)
                        // The button goes with its line.
                        const dialog = currentTarget.closest('[role="dialog"]')
                        dialog?.querySelector<HTMLElement>('[data-add]')?.focus()
                      }}
                    />
                  </li>
                ))}
              </ul>
            )}
            <Button
              data-add
              className={styles.add}
              icon={<FolderAdd20Regular />}
              onClick={() => void addFolder()}
            >
              {text.add}
            </Button>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {text.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const none: readonly LibraryFolder[] = []

const stateOf = ({ state, count, more }: LibraryFolder): string => {
  if (state !== 'here') return text[state]
  return more ? `${text.here(count)}. ${text.more}` : text.here(count)
}

const useStyles = makeStyles({
  surface: { maxWidth: '620px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  folder: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, padding: '6px 8px' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  add: { alignSelf: 'flex-start' },
})
