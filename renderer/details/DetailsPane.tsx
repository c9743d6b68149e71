import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { type Details, showDetails, view } from '../store/view.ts'
import { CompetencyDetails } from './CompetencyDetails.tsx'
import { RoleDetails } from './RoleDetails.tsx'
import { ThemeDetails } from './ThemeDetails.tsx'

/** Everything about a role, theme or competency that has no place in the grid itself, at the right edge. */
export function DetailsPane() {
  const styles = useStyles()
  const details = useStore(view, (value) => value.details)
  if (details === null) return null
  return (
    <aside
      className={styles.pane}
      aria-label={screenText.app.details}
      data-region="details"
      onKeyDown={(event) => event.key === 'Escape' && showDetails(null)}
    >
      <header className={styles.head}>
        <Subtitle2 as="h2">{screenText.details[details.kind].heading}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={screenText.app.close}
          onClick={() => showDetails(null)}
        />
      </header>
      <DetailsOf details={details} key={details.id} />
    </aside>
  )
}

function DetailsOf({ details: { kind, id } }: { readonly details: Details }) {
  switch (kind) {
    case 'role':
      return <RoleDetails id={id} />
    case 'theme':
      return <ThemeDetails id={id} />
    case 'competency':
      return <CompetencyDetails id={id} />
    default:
      return assertNever(kind)
  }
}

const useStyles = makeStyles({
  pane: {
    width: '320px',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '12px 16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1100px)': {
      position: 'absolute',
      top: 0,
      bottom: 0,
      right: 0,
      zIndex: 20,
      boxShadow: tokens.shadow28,
    },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
})
