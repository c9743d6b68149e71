import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSwap20Regular, Eye20Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { runCommand } from '../app/runCommand.ts'
import { OriginSwitch } from '../origin/OriginSwitch.tsx'
import { useFramework } from '../store/open.ts'
import { useShowing } from './gridView.ts'
import { shownNames } from './shownNames.ts'

const text = screenText.grid.view

/** Above the grid: which way round it stands, and what of it is not shown. */
export function ViewBar() {
  const styles = useStyles()
  const showing = useShowing()
  const said = useFramework((framework) => shownNames(framework, showing))
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.swap}
        icon={<ArrowSwap20Regular />}
        onClick={() => runCommand('view.swap')}
      >
        {text.swap}
      </Button>
      <OriginSwitch />
      {said !== '' && (
        <div className={styles.hidden}>
          <span>{said}</span>
          <Button
            size="small"
            appearance="transparent"
            icon={<Eye20Regular />}
            onClick={() => runCommand('view.showAll')}
          >
            {text.showAll}
          </Button>
        </div>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '28px',
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    color: 'var(--quiet-ink)',
  },
  swap: { marginLeft: '-10px', color: 'inherit', fontWeight: 400 },
  hidden: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
})
