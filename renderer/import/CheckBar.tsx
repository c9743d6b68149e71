import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowRedo20Regular,
  ArrowRight20Regular,
  ArrowSwap20Regular,
  ArrowUndo20Regular,
  Dismiss20Regular,
} from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { inWindow } from '../app/menuPlace.ts'
import { useStore } from '../store/createStore.ts'
import { tableOfLine } from './chunks.ts'
import { Doubts } from './Doubts.tsx'
import { useTools } from './tools.ts'
import { useView } from './view.ts'

const text = screenText.import

type Props = {
  readonly onClose: () => void
  readonly onBegin: () => void
  readonly onWalk: (step: 1 | -1) => void
}

/** What is done with the whole import. */
export function CheckBar({ onClose, onBegin, onWalk }: Props) {
  const styles = useStyles()
  const tools = useTools()
  const { source } = useView()
  const canUndo = useStore(tools.wizard, ({ steps }) => steps.length > 0)
  const canRedo = useStore(tools.wizard, ({ undone }) => undone.length > 0)
  const name = text.title(source.name)
  return (
    <header className={styles.bar}>
      <Toolbar className={styles.tools} aria-label={name}>
        <Tooltip content={text.close} relationship="label">
          <ToolbarButton icon={<Dismiss20Regular />} onClick={onClose} />
        </Tooltip>
        <Text as="h1" weight="semibold" className={styles.name} title={name}>
          {name}
        </Text>
        <Doubts onWalk={onWalk} />
        <ToolbarDivider />
        <Tooltip content={withKeys('edit.undo', text.undo)} relationship="label">
          <ToolbarButton icon={<ArrowUndo20Regular />} disabledFocusable={!canUndo} onClick={tools.undo} />
        </Tooltip>
        <Tooltip content={withKeys('edit.redo', text.redo)} relationship="label">
          <ToolbarButton icon={<ArrowRedo20Regular />} disabledFocusable={!canRedo} onClick={tools.redo} />
        </Tooltip>
        <Swap />
      </Toolbar>
      <Button
        appearance="primary"
        icon={<ArrowRight20Regular />}
        iconPosition="after"
        className={styles.steady}
        onClick={onBegin}
      >
        {text.begin}
      </Button>
    </header>
  )
}

/** Swaps roles and rows of everything; of one table alone where a line of it is selected. */
function Swap() {
  const styles = useStyles()
  const tools = useTools()
  const { source } = useView()
  const at = useStore(tools.wizard, ({ selected }) => selected.at)
  const table = tableOfLine(source, at)
  if (table === null)
    return (
      <Tooltip content={text.swap} relationship="label">
        <ToolbarButton icon={<ArrowSwap20Regular />} onClick={() => tools.swap(null)} />
      </Tooltip>
    )
  return (
    <Menu positioning={inWindow}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={text.swap} relationship="label">
          <MenuButton appearance="subtle" icon={<ArrowSwap20Regular />} className={styles.steady} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => tools.swap(table)}>{text.swapTable}</MenuItem>
          <MenuItem onClick={() => tools.swap(null)}>{text.swapAll}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tools: { flexWrap: 'wrap', flexGrow: 1, minWidth: 0, gap: '2px', padding: 0 },
  name: {
    margin: 0,
    flexGrow: 1,
    flexBasis: '160px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  steady: { whiteSpace: 'nowrap' },
})
