import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import {
  Delete20Regular,
  Eye20Regular,
  FolderOpen20Regular,
  MoreHorizontal20Regular,
  Rename20Regular,
} from '@fluentui/react-icons'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { libraryDialog, showInFolder } from './library.ts'

const text = screenText.library

/** In the corner of a card: to look into it, and what one may do with its file. */
export function CardTools({ template }: { readonly template: LibraryTemplate }) {
  const styles = useStyles()
  const { id, name, from } = template
  return (
    <span className={styles.tools}>
      <Button
        size="small"
        appearance="subtle"
        icon={<Eye20Regular />}
        aria-label={text.look(name)}
        title={text.look(name)}
        onClick={() => libraryDialog.set({ kind: 'look', template })}
      />
      {from !== 'builtIn' && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={text.more(name)}
              title={text.more(name)}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {from === 'mine' && (
                <MenuItem
                  icon={<Rename20Regular />}
                  onClick={() => libraryDialog.set({ kind: 'rename', template })}
                >
                  {text.rename}
                </MenuItem>
              )}
              {from === 'mine' && (
                <MenuItem
                  icon={<Delete20Regular />}
                  onClick={() => libraryDialog.set({ kind: 'remove', template })}
                >
                  {text.remove}
                </MenuItem>
              )}
              <MenuItem icon={<FolderOpen20Regular />} onClick={() => showInFolder(id)}>
                {text.showInFolder}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </span>
  )
}

const useStyles = makeStyles({
  tools: {
    position: 'absolute',
    top: '6px',
    right: '6px',
    display: 'flex',
    gap: '2px',
    color: tokens.colorNeutralForeground2,
  },
})
