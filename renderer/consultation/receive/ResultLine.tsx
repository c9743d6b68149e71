import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle20Filled, DocumentCopy20Regular, Warning20Filled } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ReceivedFile } from '../../../core/bridge/consultationReceive.ts'
import { countsOf } from '../../../core/consultation/inbox/whoAnswered.ts'
import type { Id } from '../../../core/framework/id.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useFramework } from '../../store/open.ts'
import { renameParty } from './commands.ts'
import { PartyField } from './PartyField.tsx'

const text = screenText.consultationReceive.result
const inbox = screenText.consultationReceive.inbox

/** One file: who it is from and what is in it, or why it did not come in. `inHand`: the round one is at. */
export function ResultLine({ file, inHand }: { readonly file: ReceivedFile; readonly inHand: Id | null }) {
  const styles = useStyles()
  if (file.status === 'received')
    return (
      <li className={styles.line}>
        <CheckmarkCircle20Filled className={styles.good} />
        <div className={styles.words}>
          <span className={styles.name}>{file.name}</span>
          <Contents id={file.response.id} letter={file.letter} inHand={inHand} />
        </div>
        <From id={file.response.id} name={file.name} />
      </li>
    )
  const isTwice = file.status === 'duplicate'
  return (
    <li className={styles.line}>
      {isTwice ? (
        <DocumentCopy20Regular className={styles.quietIcon} />
      ) : (
        <Warning20Filled className={styles.bad} />
      )}
      <div className={styles.words}>
        <span className={styles.name}>
          {file.name} · {isTwice ? text.duplicate : text.refused}
        </span>
        <span className={styles.quiet}>{file.reason}</span>
      </div>
    </li>
  )
}

/** As it is in the framework now, so that it is true when something was undone or placed meanwhile. */
const useResponse = (id: Id) => {
  const round = useFramework(({ rounds }) =>
    rounds.find(({ responses }) => responses.some((each) => each.id === id)),
  )
  const response = round?.responses.find((each) => each.id === id)
  return round && response ? { round, response } : null
}

type ContentsProps = { readonly id: Id; readonly letter: boolean; readonly inHand: Id | null }

function Contents({ id, letter, inHand }: ContentsProps) {
  const styles = useStyles()
  const found = useResponse(id)
  if (found === null) return null
  const counts = countsOf(found.response)
  const { round } = found
  const facts = [
    round.id === inHand && round.closedAt === null ? '' : text.into(round.name, round.closedAt !== null),
    letter ? text.letter : '',
    inbox.contents(counts),
    counts.unplaced > 0 ? inbox.unplaced(counts.unplaced) : '',
  ].filter((fact) => fact !== '')
  return <span className={styles.quiet}>{facts.join(' · ')}</span>
}

/** Who it is from, corrected in place. */
function From({ id, name }: { readonly id: Id; readonly name: string }) {
  const styles = useStyles()
  const found = useResponse(id)
  const [draft, setDraft] = useState<string | null>(null)
  if (found === null) return null
  const { round, response } = found
  const done = (value: string) => {
    setDraft(null)
    if (value.trim() !== '' && value.trim() !== response.party) renameParty(response, value, round)
  }
  return (
    <div className={styles.from}>
      <PartyField
        heard={round.heard}
        value={draft ?? response.party}
        label={text.party(name)}
        size="small"
        onChange={setDraft}
        onDone={done}
      />
    </div>
  )
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '260px',
    minWidth: 0,
    gap: '2px',
  },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  from: { flexBasis: '220px', flexGrow: 0, minWidth: '160px' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  quietIcon: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
})
