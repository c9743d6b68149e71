import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import { Flag20Regular, Person20Regular, Table20Regular, Tag20Regular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { runCommand } from '../app/runCommand.ts'

const text = screenText.grid.empty

/** Says what is missing before there can be cells, and offers it. */
export function EmptyGrid({ rows, roles }: { readonly rows: number; readonly roles: number }) {
  const styles = useStyles()
  const box = useRef<HTMLElement>(null)
  // Who has just deleted the last of it stood on what is gone.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus()
  }, [])
  return (
    <section className={styles.box} ref={box}>
      <Table20Regular className={styles.icon} />
      <Subtitle1 as="h2" className={styles.title}>
        {text.title}
      </Subtitle1>
      <Body1>{rows === 0 && roles === 0 ? text.both : roles === 0 ? text.noRoles : text.noRows}</Body1>
      <div className={styles.buttons}>
        {roles === 0 && (
          <Button appearance="primary" icon={<Person20Regular />} onClick={() => runCommand('insert.role')}>
            {text.addRole}
          </Button>
        )}
        {rows === 0 && (
          <>
            <Button
              appearance={roles === 0 ? 'secondary' : 'primary'}
              icon={<Tag20Regular />}
              onClick={() => runCommand('insert.competency')}
            >
              {text.addCompetency}
            </Button>
            <Button icon={<Flag20Regular />} onClick={() => runCommand('insert.theme')}>
              {text.addTheme}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: '64px 24px',
    textAlign: 'center',
    border: '1px dashed var(--rule)',
    borderRadius: tokens.borderRadiusLarge,
    fontFamily: tokens.fontFamilyBase,
  },
  title: { margin: 0 },
  icon: { width: '40px', height: '40px', color: 'var(--accent-shown)' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
})
