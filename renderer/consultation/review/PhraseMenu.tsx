import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { TextBulletListSquare20Regular } from '@fluentui/react-icons'
import { screenText } from '../../../core/text/screen.ts'
import { useStore } from '../../store/createStore.ts'
import { notify } from '../../store/notices.ts'
import { prefer, preferences } from '../../store/preferences.ts'
import { isSavable, withPhrase } from './phrases.ts'

const text = screenText.consultationReview

/** Phrases for remarks, those that come with the program and one's own. */
export function PhraseMenu({
  remark,
  onWrite,
}: {
  readonly remark: string
  readonly onWrite: (remark: string) => void
}) {
  const styles = useStyles()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<TextBulletListSquare20Regular />}>
          {text.phrases}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <Phrases remark={remark} onWrite={onWrite} />
      </MenuPopover>
    </Menu>
  )
}

function Phrases({
  remark,
  onWrite,
}: {
  readonly remark: string
  readonly onWrite: (remark: string) => void
}) {
  const own = useStore(preferences, ({ remarkPhrases }) => remarkPhrases)
  const keep = () => {
    prefer({ remarkPhrases: [...own, remark.trim()] })
    notify({ kind: 'done', message: text.phraseSaved })
  }
  const all = [...text.builtIn, ...own]
  return (
    <MenuList>
      {own.length > 0 && <PhraseGroup head={text.phrasesOwn} phrases={own} {...{ remark, onWrite }} />}
      <PhraseGroup head={text.phrasesBuiltIn} phrases={text.builtIn} {...{ remark, onWrite }} />
      <MenuDivider />
      <MenuItem disabled={!isSavable(remark, all)} onClick={keep}>
        {text.savePhrase}
      </MenuItem>
      {own.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuItem>{text.removePhrase}</MenuItem>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {own.map((phrase) => (
                <MenuItem
                  key={phrase}
                  onClick={() => prefer({ remarkPhrases: own.filter((other) => other !== phrase) })}
                >
                  {phrase}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </MenuList>
  )
}

function PhraseGroup({
  head,
  phrases,
  remark,
  onWrite,
}: {
  readonly head: string
  readonly phrases: readonly string[]
  readonly remark: string
  readonly onWrite: (remark: string) => void
}) {
  return (
    <MenuGroup>
      <MenuGroupHeader>{head}</MenuGroupHeader>
      {phrases.map((phrase) => (
        <MenuItem key={phrase} onClick={() => onWrite(withPhrase(remark, phrase))}>
          {phrase}
        </MenuItem>
      ))}
    </MenuGroup>
  )
}

const useStyles = makeStyles({ menu: { maxWidth: 'min(460px, 90vw)', maxHeight: '70vh', overflowY: 'auto' } })
