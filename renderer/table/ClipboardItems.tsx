import { MenuDivider, MenuItem } from '@fluentui/react-components'
import {
  ClipboardPaste20Regular,
  Copy20Regular,
  CopySelect20Regular,
  Cut20Regular,
} from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { copyFromGrid } from './followClipboard.ts'

const text = screenText.table.menu

/** Cut, copy and paste in the menu of a cell. `choose` closes the menu and goes back to the cell before it acts. */
export function ClipboardItems({ choose }: { readonly choose: (act: () => void) => () => void }) {
  return (
    <>
      <MenuItem
        icon={<Cut20Regular />}
        secondaryContent={text.keys.cut}
        onClick={choose(() => copyFromGrid({ cut: true }))}
      >
        {text.cut}
      </MenuItem>
      <MenuItem
        icon={<Copy20Regular />}
        secondaryContent={text.keys.copy}
        onClick={choose(() => copyFromGrid({}))}
      >
        {text.copy}
      </MenuItem>
      <MenuItem
        icon={<CopySelect20Regular />}
        secondaryContent={text.keys.copyWithNames}
        onClick={choose(() => copyFromGrid({ withNames: true }))}
      >
        {text.copyWithNames}
      </MenuItem>
      <MenuItem
        icon={<ClipboardPaste20Regular />}
        secondaryContent={text.keys.paste}
        // A page may not read the clipboard by itself; main pastes as its own menu does.
        onClick={choose(() => void bridge.request('window.paste', undefined))}
      >
        {text.paste}
      </MenuItem>
      <MenuDivider />
    </>
  )
}
