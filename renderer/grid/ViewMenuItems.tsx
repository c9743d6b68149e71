import { MenuDivider, MenuItem } from '@fluentui/react-components'
import { ArrowFit20Regular, EyeOff20Regular, Filter20Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { currentFramework } from '../store/open.ts'
import { nameOf, type Thing } from '../things/thing.ts'
import {
  canFocus,
  canHide,
  canNarrow,
  hide,
  isFocused,
  isNarrow,
  toggleFocus,
  toggleNarrow,
} from './gridView.ts'

const text = screenText.grid.view

/** How a header's role or rows are shown, in its menu. */
export function ViewMenuItems({ thing }: { readonly thing: Thing }) {
  const name = nameOf(currentFramework(), thing)
  return (
    <>
      <MenuDivider />
      {canFocus(thing) && (
        <MenuItem
          icon={<Filter20Regular />}
          secondaryContent={text.keys.focus}
          onClick={() => afterMenu(() => toggleFocus(thing))}
        >
          {isFocused(thing) ? text.showOthers : text.focus(name)}
        </MenuItem>
      )}
      <MenuItem
        icon={<EyeOff20Regular />}
        secondaryContent={text.keys.hide}
        disabled={!canHide(thing)}
        onClick={() => afterMenu(() => hide(thing))}
      >
        {text.hide}
      </MenuItem>
      {canNarrow(thing) && (
        <MenuItem
          icon={<ArrowFit20Regular />}
          secondaryContent={text.keys.narrow}
          onClick={() => afterMenu(() => toggleNarrow(thing))}
        >
          {isNarrow(thing) ? text.wide : text.narrow}
        </MenuItem>
      )}
    </>
  )
}
