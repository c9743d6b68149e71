import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { BookAdd20Regular, BookOpen20Regular, EyeOff20Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { inWindow } from '../app/menuPlace.ts'
import { useStore } from '../store/createStore.ts'
import { closeOffer, type Offer, offer, take } from './offer.ts'
import { openOwnWords } from './ownDialog.ts'
import { ignore, learn } from './ownWords.ts'

const text = screenText.spelling

/** What is offered at a misspelt word: other spellings, or to call it right. */
export function SpellingMenu() {
  const open = useStore(offer, (value) => value)
  if (open === null) return null
  // One menu for each word, so that it is placed and takes the focus anew.
  const { field, start } = open.misspelling
  return <MenuAt key={`${field.key}:${start}`} {...open} />
}

function MenuAt(open: Offer) {
  const {
    misspelling: { word },
    at,
    suggestions,
    back,
  } = open
  const styles = useStyles()
  const done = (act: (word: string) => void) => () => {
    offer.set(null)
    act(word)
    back(null)
  }
  const [first, ...others] = suggestions ?? []
  return (
    <Menu
      open
      onOpenChange={(_, data) => !data.open && offer.get()?.misspelling.word === word && closeOffer()}
      positioning={{
        ...inWindow,
        target: { getBoundingClientRect: () => at },
        position: 'below',
        align: 'start',
      }}
    >
      <MenuPopover>
        <MenuList aria-label={text.menu(word)}>
          <MenuGroup>
            <MenuGroupHeader className={styles.heading}>{text.heading(word)}</MenuGroupHeader>
            {/* The same element from the first moment on, since it has the focus. */}
            <MenuItem
              className={first === undefined ? undefined : styles.suggestion}
              disabled={first === undefined}
              onClick={() => first !== undefined && take(open, first)}
            >
              {first ?? (suggestions === null ? text.looking : text.noSuggestions)}
            </MenuItem>
            {others.map((suggestion) => (
              <MenuItem key={suggestion} className={styles.suggestion} onClick={() => take(open, suggestion)}>
                {suggestion}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<BookAdd20Regular />} onClick={done((own) => void learn(own))}>
            {text.learn}
          </MenuItem>
          <MenuItem icon={<EyeOff20Regular />} onClick={done(ignore)}>
            {text.ignore}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<BookOpen20Regular />} onClick={done(openOwnWords)}>
            {text.ownWords}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

const useStyles = makeStyles({
  heading: { maxWidth: '300px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  suggestion: { fontWeight: tokens.fontWeightSemibold },
})
