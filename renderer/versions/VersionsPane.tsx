import {
  Body1,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import {
  Delete20Regular,
  MoreHorizontal20Regular,
  Rename20Regular,
  Save20Regular,
} from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { VersionSummary } from '../../core/bridge/versions.ts'
import { screenText } from '../../core/text/screen.ts'
import { sentence, whenText } from '../../core/text/when.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindowAtEnd } from '../app/menuPlace.ts'
import { unseen } from '../app/unseen.ts'
import { BackupList } from '../recovery/BackupList.tsx'
import { useStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import {
  askVersion,
  loadVersions,
  nameOf,
  removeVersion,
  showVersion,
  versions,
  versionView,
} from './commands.ts'

const text = screenText.versions

/** The versions inside the file, newest first, at the right edge. */
export function VersionsPane() {
  const styles = useStyles()
  const list = useStore(versions, (value) => value)
  // A save may have kept another one.
  const savedAt = useStore(openDocument.store, (open) => open?.editing.savedAt ?? 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each save
  useEffect(() => void loadVersions(), [savedAt])
  const now = new Date()
  return (
    <>
      <Body1 className={styles.quiet}>{text.intro}</Body1>
      <Button icon={<Save20Regular />} onClick={askVersion} className={styles.keep}>
        {text.keep}
      </Button>
      {list.length === 0 ? (
        <Body1 className={styles.quiet}>{text.none}</Body1>
      ) : (
        <ul className={styles.list}>
          {list.toReversed().map((version) => (
            <VersionItem key={version.id} version={version} now={now} />
          ))}
        </ul>
      )}
      <BackupList />
    </>
  )
}

function VersionItem({ version, now }: { readonly version: VersionSummary; readonly now: Date }) {
  const styles = useStyles()
  const heard = unseen()
  const name = nameOf(version, now)
  const detail = version.name === null ? text.automatic : sentence(whenText(new Date(version.at), now))
  return (
    <li className={styles.item}>
      <Button appearance="subtle" className={styles.open} onClick={() => void showVersion(version)}>
        <span className={styles.words}>
          <span className={heard.words}>{text.see}</span>
          <Text weight={version.name === null ? 'regular' : 'semibold'}>{name}</Text>
          <Text size={200} className={styles.quiet}>
            {detail}
          </Text>
        </span>
      </Button>
      <Menu positioning={inWindowAtEnd}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={text.more(name)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<Rename20Regular />}
              onClick={() => afterMenu(() => versionView.set({ kind: 'name', version }))}
            >
              {text.rename}
            </MenuItem>
            <MenuItem icon={<Delete20Regular />} onClick={() => void removeVersion(version)}>
              {text.remove}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  )
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  keep: { alignSelf: 'flex-start', flexShrink: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  open: { flexGrow: 1, justifyContent: 'flex-start', minWidth: 0, padding: '6px 8px', marginLeft: '-8px' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'left',
    minWidth: 0,
    position: 'relative',
  },
})
