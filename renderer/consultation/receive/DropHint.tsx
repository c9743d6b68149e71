import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import type { PassageChoice } from '../../../core/consultation/inbox/passageChoices.ts'
import { useStore } from '../../store/createStore.ts'
import { droppingOn } from './drag.ts'

/** While an answer is dragged: the passage under the pointer, whose place in the small grid says only where it is. */
export function DropHint({ choices }: { readonly choices: readonly PassageChoice[] }) {
  const styles = useStyles()
  const over = useStore(droppingOn, (value) => value)
  const choice = over === null ? undefined : choices.find(({ id }) => id === over)
  if (choice === undefined) return null
  return (
    <div className={styles.hint} aria-hidden data-drop-hint="">
      <Caption1 className={styles.where}>
        {[choice.number, ...choice.where].filter((place) => place !== '').join(' · ')}
      </Caption1>
      <span className={styles.text}>{choice.text}</span>
    </div>
  )
}

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    left: '50%',
    bottom: '48px',
    transform: 'translateX(-50%)',
    boxSizing: 'border-box',
    width: 'min(640px, calc(100vw - 48px))',
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 16px 10px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    pointerEvents: 'none',
    zIndex: 100,
  },
  where: { color: tokens.colorNeutralForeground2 },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
})
