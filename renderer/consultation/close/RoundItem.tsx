import {
  Badge,
  Body1,
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowSwap20Regular,
  DocumentBulletList20Regular,
  MoreHorizontal20Regular,
} from '@fluentui/react-icons'
import { progressOf } from '../../../core/consultation/review/progress.ts'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { change } from '../../store/open.ts'
import { closing, openMemo, openTracked, showSince } from './commands.ts'

const text = screenText.consultationClose.rounds

/** One round: when it was, what came in, and what can be had of it. */
export function RoundItem({ round }: { readonly round: Round }) {
  const styles = useStyles()
  const { id, name, kind, from, deadline, closedAt, responses } = round
  const { done, of } = progressOf(round)
  const isOpen = closedAt === null
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Subtitle2>{name}</Subtitle2>
        <Badge appearance={isOpen ? 'filled' : 'outline'} color={isOpen ? 'brand' : 'informative'}>
          {isOpen ? text.open : text.closed}
        </Badge>
        {kind === 'personal' && <Badge appearance="outline">{text.personal}</Badge>}
      </div>
      <Caption1 className={styles.quiet}>{text.period(from, deadline)}</Caption1>
      <Body1>{text.standing(responses.length, of, done)}</Body1>
      <div className={styles.actions}>
        <Button
          icon={<ArrowSwap20Regular />}
          aria-label={text.sinceOf(name)}
          onClick={() => void showSince(round)}
        >
          {text.since}
        </Button>
        {kind === 'consultation' && (
          <Button
            icon={<DocumentBulletList20Regular />}
            aria-label={text.memoOf(name)}
            onClick={() => openMemo(id)}
          >
            {text.memo}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={text.more(name)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {kind === 'consultation' && <MenuItem onClick={() => openTracked(id)}>{text.tracked}</MenuItem>}
              {isOpen ? (
                <MenuItem onClick={() => closing.set({ kind: 'end', round: id })}>{text.end}</MenuItem>
              ) : (
                <MenuItem onClick={() => void change({ type: 'round.reopen', id })}>{text.reopen}</MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})
