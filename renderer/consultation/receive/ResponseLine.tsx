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
  MoreHorizontal20Regular,
  Rename20Regular,
  Save20Regular,
} from '@fluentui/react-icons'
import { countsOf } from '../../../core/consultation/inbox/whoAnswered.ts'
import type { Response, Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'
import { afterMenu } from '../../app/afterMenu.ts'
import { inWindowAtEnd } from '../../app/menuPlace.ts'
import { change } from '../../store/open.ts'
import { keepOriginal } from './commands.ts'
import { receiving } from './receiving.ts'

const text = screenText.consultationReceive.inbox

type Props = {
  readonly response: Response
  /** The one heard that it stands under. */
  readonly party: string
  readonly round: Round
}

/** One answer: what it came as, what is in it, and what can be done with it. */
export function ResponseLine({ response, party, round }: Props) {
  const styles = useStyles()
  const { id, file, receivedAt } = response
  const counts = countsOf(response)
  const facts = [
    response.party === party ? '' : response.party,
    file?.name ?? text.pasted,
    text.receivedOn(dayText(new Date(receivedAt), new Date())),
    text.contents(counts),
    counts.unplaced > 0 ? text.unplaced(counts.unplaced) : '',
  ].filter((fact) => fact !== '')
  const remove = () => {
    if (change({ type: 'response.remove', id }) !== null)
      receiving.set({ kind: 'inbox', removed: response.party })
  }
  return (
    <div className={styles.line}>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <Menu positioning={inWindowAtEnd}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={text.more(response.party)}
            title={text.more(response.party)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<Rename20Regular />}
              onClick={() => afterMenu(() => receiving.set({ kind: 'party', response: id }))}
            >
              {text.rename}
            </MenuItem>
            {file && (
              <MenuItem icon={<Save20Regular />} onClick={() => void keepOriginal(round.id, response)}>
                {text.keep}
              </MenuItem>
            )}
            <MenuItem icon={<Delete20Regular />} onClick={() => afterMenu(remove)}>
              {text.remove}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  facts: {
    flexGrow: 1,
    minWidth: 0,
    paddingTop: '2px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})
