import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useMemo, useRef } from 'react'
import type { VersionSummary } from '../../core/bridge/versions.ts'
import { compareFrameworks } from '../../core/compare/compare.ts'
import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { change, useFramework } from '../store/open.ts'
import { bringingBack } from './bringBackStatement.ts'
import { bringBack, nameOf } from './commands.ts'
import { DifferenceItem } from './DifferenceItem.tsx'

const text = screenText.versions

/** A version against what stands now: what has happened since, word by word, and the way back. */
export function VersionDialog({
  version,
  framework,
  onClose,
}: {
  readonly version: VersionSummary
  readonly framework: Framework
  readonly onClose: () => void
}) {
  const styles = useStyles()
  const now = useFramework((current) => current)
  const differences = useMemo(() => compareFrameworks(framework, now), [framework, now])
  const name = nameOf(version, new Date())
  const content = useRef<HTMLDivElement>(null)
  const bringBackOne = (command: Command) => {
    change(command)
    // The button goes with the difference it belonged to: the focus must not go with it.
    content.current?.focus()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody className={styles.body}>
          <DialogTitle>{text.heading(name)}</DialogTitle>
          <DialogContent>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <div ref={content} tabIndex={0} className={styles.content}>
              <Body1 block>{differences.length === 0 ? text.changes(0) : text.since}</Body1>
              {differences.length > 0 && (
                <Body1 block className={styles.quiet}>
                  {text.changes(differences.length)}. {text.legend}
                </Body1>
              )}
              <ul className={styles.list}>
                {differences.map((difference) => {
                  const command = bringingBack(difference, framework, now)
                  return (
                    <DifferenceItem
                      key={`${difference.kind} ${difference.id}`}
                      difference={difference}
                      onBringBack={command && (() => bringBackOne(command))}
                    />
                  )
                })}
              </ul>
            </div>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={differences.length === 0}
              onClick={() => bringBack(framework, name)}
            >
              {text.bringBack}
            </Button>
            <Button onClick={onClose}>{text.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '860px', width: 'calc(100vw - 48px)' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: { overflowY: 'auto', maxHeight: 'calc(100vh - 260px)' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
})
