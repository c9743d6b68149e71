import {
  Button,
  Menu,
  MenuButton,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Toolbar,
  ToolbarButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowMove20Regular,
  Checkmark20Regular,
  EyeOff20Regular,
  SplitHorizontal20Regular,
  Tag20Regular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { inWindow } from '../app/menuPlace.ts'
import { useStore } from '../store/createStore.ts'
import { MeaningItems, PlaceItems } from './CorrectionItems.tsx'
import { useTools } from './tools.ts'
import { describeLines, useView } from './view.ts'

const text = screenText.import

/** What is selected, in words, and what can be said about it. */
export function CorrectionBar() {
  const styles = useStyles()
  const tools = useTools()
  const view = useView()
  const { lines } = useStore(tools.wizard, (wizard) => wizard.selected)
  const off = lines.length === 0
  const what = off ? null : (describeLines(view, lines) ?? text.differing)
  const unsure = lines.some((line) => view.doubts.has(view.marks.get(line)?.key ?? ''))
  return (
    <Toolbar className={styles.bar} aria-label={text.corrections}>
      <Text className={styles.said} title={what ?? ''}>
        {what === null ? text.noneSelected : text.selectedAs(lines.length, what)}
      </Text>
      <div className={styles.tools}>
        {unsure && (
          <Button icon={<Checkmark20Regular />} className={styles.steady} onClick={tools.agree}>
            {text.agree}
          </Button>
        )}
        <Choices label={text.itIs} icon={<Tag20Regular />} off={off} items={<MeaningItems />} />
        <Choices label={text.belongsTo} icon={<ArrowMove20Regular />} off={off} items={<PlaceItems />} />
        <Tooltip content={text.withKey(text.splitLong, text.keys.split)} relationship="description">
          <ToolbarButton
            icon={<SplitHorizontal20Regular />}
            disabledFocusable={off}
            className={styles.steady}
            onClick={tools.split}
          >
            {text.split}
          </ToolbarButton>
        </Tooltip>
        <Tooltip content={text.withKey(text.unused, text.keys.unused)} relationship="description">
          <ToolbarButton
            icon={<EyeOff20Regular />}
            disabledFocusable={off}
            className={styles.steady}
            onClick={() => tools.mean('unused')}
          >
            {text.unused}
          </ToolbarButton>
        </Tooltip>
      </div>
    </Toolbar>
  )
}

type ChoicesProps = {
  readonly label: string
  readonly icon: ReactElement
  readonly off: boolean
  readonly items: ReactElement
}

function Choices({ label, icon, off, items }: ChoicesProps) {
  const styles = useStyles()
  return (
    <Menu positioning={inWindow}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={icon} disabledFocusable={off} className={styles.steady}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{items}</MenuList>
      </MenuPopover>
    </Menu>
  )
}

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flexGrow: 1, flexBasis: '260px', minWidth: 0, overflowWrap: 'anywhere', padding: '4px 4px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '2px' },
  steady: { whiteSpace: 'nowrap' },
})
