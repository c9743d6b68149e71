import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import {
  ArrowMove20Regular,
  Checkmark20Regular,
  EyeOff20Regular,
  SplitHorizontal20Regular,
} from '@fluentui/react-icons'
import { plainText } from '../../core/framework/richText.ts'
import type { Meaning } from '../../core/import/guess.ts'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { inWindow } from '../app/menuPlace.ts'
import { useStore } from '../store/createStore.ts'
import { useTools } from './tools.ts'
import { useView } from './view.ts'

const text = screenText.import

const inGrid: readonly Meaning[] = [
  'role',
  'theme',
  'competency',
  'dimension',
  'statement',
  'leadIn',
  'tagline',
  'definition',
]
const inText: readonly Meaning[] = ['heading', 'paragraph', 'bullet', 'title', 'subtitle']

const keyOf = (meaning: Meaning): string =>
  meaning in text.keys ? text.keys[meaning as keyof typeof text.keys] : ''

/** What the selected lines can be said to be. */
export function MeaningItems() {
  const tools = useTools()
  const item = (meaning: Meaning) => (
    <MenuItem key={meaning} secondaryContent={keyOf(meaning)} onClick={() => tools.mean(meaning)}>
      {text.meanings[meaning]}
    </MenuItem>
  )
  return (
    <>
      <MenuGroup>
        <MenuGroupHeader>{text.inGrid}</MenuGroupHeader>
        {inGrid.map(item)}
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{text.inText}</MenuGroupHeader>
        {inText.map(item)}
      </MenuGroup>
    </>
  )
}

/** The roles a statement can belong to, and the question for role and row. */
export function PlaceItems() {
  const tools = useTools()
  const { guess } = useView()
  return (
    <>
      {guess.roles.map((role) => (
        <MenuItem key={role.id} onClick={() => tools.place({ role: role.id, dimension: null })}>
          {plainText(role.text) || text.allLeaders}
        </MenuItem>
      ))}
      {guess.roles.length > 0 && <MenuDivider />}
      <MenuItem
        icon={<ArrowMove20Regular />}
        secondaryContent={text.keys.place}
        onClick={() => afterMenu(() => tools.asksPlace.set(true))}
      >
        {text.chooseCell}
      </MenuItem>
    </>
  )
}

/** Everything that can be said about the selected lines, for the right mouse button and the menu key. */
export function CorrectionMenuList() {
  const tools = useTools()
  const { marks, doubts } = useView()
  const unsure = useStore(tools.wizard, ({ selected }) =>
    selected.lines.some((line) => doubts.has(marks.get(line)?.key ?? '')),
  )
  return (
    <MenuList>
      {unsure && (
        <>
          <MenuItem
            icon={<Checkmark20Regular />}
            secondaryContent={text.keys.agree}
            onClick={() => tools.agree()}
          >
            {text.agree}
          </MenuItem>
          <MenuDivider />
        </>
      )}
      <MeaningItems />
      <MenuDivider />
      <Menu positioning={inWindow}>
        <MenuTrigger disableButtonEnhancement>
          <MenuItem icon={<ArrowMove20Regular />}>{text.belongsTo}</MenuItem>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <PlaceItems />
          </MenuList>
        </MenuPopover>
      </Menu>
      <MenuItem
        icon={<SplitHorizontal20Regular />}
        secondaryContent={text.keys.split}
        onClick={() => tools.split()}
      >
        {text.splitLong}
      </MenuItem>
      <MenuItem
        icon={<EyeOff20Regular />}
        secondaryContent={text.keys.unused}
        onClick={() => tools.mean('unused')}
      >
        {text.unused}
      </MenuItem>
    </MenuList>
  )
}
