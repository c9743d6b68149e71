import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { runCommand } from '../app/runCommand.ts'
import { usePrintView } from './usePrintView.ts'

const text = screenText.livePreview

/** The print beside the page, following the place where one writes. */
export function LivePreview() {
  const styles = useStyles()
  const host = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const count = usePrintView(host, scroller)
  return (
    <>
      <div className={styles.bar}>
        <Caption1 className={styles.quiet}>
          {count === null ? text.working : `${text.pages(count)} · ${text.hint}`}
        </Caption1>
        <Button
          size="small"
          title={withKeys('file.preview', text.whole)}
          onClick={() => runCommand('file.preview')}
        >
          {text.whole}
        </Button>
      </div>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={text.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        data-pages={count ?? undefined}
      >
        {count === null && <Spinner className={styles.working} />}
        <div ref={host} lang="da" role="document" aria-label={text.region} />
      </section>
    </>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: '0 16px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground4,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outline: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  working: { margin: '24px auto' },
})
