import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  ToolbarButton,
} from '@fluentui/react-components'
import {
  Add20Regular,
  ArrowExport20Regular,
  BranchFork20Regular,
  ChevronDown20Regular,
  DocumentBulletList20Regular,
  DocumentPdf20Regular,
  DocumentTable20Regular,
  DocumentText20Regular,
  Flag20Regular,
  Person20Regular,
  Send20Regular,
  Shapes20Regular,
  Table20Regular,
  Tag20Regular,
  TextDescription20Regular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { shortcutOf } from '../app/keys.ts'
import { inWindow, inWindowAtEnd } from '../app/menuPlace.ts'
import { runCommand } from '../app/runCommand.ts'

/** A menu entry that sends a command of the program; its label is the command's own. */
function CommandItem({ id, icon }: { readonly id: AppCommandId; readonly icon: ReactElement }) {
  const keys = shortcutOf(id)
  return (
    <MenuItem
      icon={icon}
      onClick={() => afterMenu(() => runCommand(id))}
      {...(keys ? { secondaryContent: keys } : {})}
    >
      {appCommands[id].label}
    </MenuItem>
  )
}

export function InsertMenu() {
  const styles = useStyles()
  return (
    <Menu positioning={inWindow}>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<Add20Regular />} className={styles.steady}>
          {screenText.app.insert}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <CommandItem id="insert.role" icon={<Person20Regular />} />
          <CommandItem id="insert.theme" icon={<Flag20Regular />} />
          <CommandItem id="insert.competency" icon={<Tag20Regular />} />
          <MenuDivider />
          <CommandItem id="insert.prose" icon={<TextDescription20Regular />} />
          <CommandItem id="insert.grid" icon={<Table20Regular />} />
          <CommandItem id="insert.figure" icon={<Shapes20Regular />} />
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

export function ExportMenu() {
  const styles = useStyles()
  return (
    <Menu positioning={inWindowAtEnd}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<ArrowExport20Regular />} className={styles.steady}>
          {screenText.app.export} <ChevronDown20Regular />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <CommandItem id="file.exportWord" icon={<DocumentText20Regular />} />
          <CommandItem id="file.exportPdf" icon={<DocumentPdf20Regular />} />
          <MenuDivider />
          <CommandItem id="file.exportExcel" icon={<DocumentTable20Regular />} />
          <CommandItem id="file.exportCsv" icon={<DocumentBulletList20Regular />} />
          <CommandItem id="file.exportCase" icon={<BranchFork20Regular />} />
          <MenuDivider />
          <CommandItem id="consultation.send" icon={<Send20Regular />} />
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const useStyles = makeStyles({ steady: { whiteSpace: 'nowrap' } })
