import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  ToolbarButton,
  tokens,
} from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindow } from '../app/menuPlace.ts'
import { setTextStyle, type TextStyle } from './textState.ts'

const text = screenText.prose.bar
const styleNames = Object.keys(text.styles) as TextStyle[]

/** What the paragraph at the cursor is, and a choice of what else it could be. */
export function StyleMenu({
  editor,
  style = 'body',
}: {
  readonly editor: Editor | null
  readonly style: TextStyle | undefined
}) {
  const styles = useStyles()
  return (
    <Menu
      positioning={inWindow}
      checkedValues={{ style: [style] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        const wanted = styleNames.find((name) => name === chosen)
        if (editor && wanted) afterMenu(() => setTextStyle(editor, wanted))
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          className={styles.button}
          disabledFocusable={editor === null}
          aria-label={text.style(text.styles[style])}
        >
          <span className={styles.name}>{text.styles[style]}</span>
          <ChevronDown16Regular />
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {styleNames.map((name) => (
            <MenuItemRadio key={name} name="style" value={name}>
              <span className={styles[name]}>{text.styles[name]}</span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const useStyles = makeStyles({
  // As wide as its longest name: what stands beside it must not move as the cursor does.
  button: { minWidth: '132px', justifyContent: 'space-between', fontWeight: tokens.fontWeightRegular },
  name: { flexGrow: 1, textAlign: 'left' },
  body: {},
  heading2: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightBold },
  heading3: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightBold },
  heading4: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold },
})
