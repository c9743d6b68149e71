import {
  Body1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
  useModalAttributes,
} from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ReadSource } from '../../core/import/read.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { useStore } from '../store/createStore.ts'
import { CheckBar } from './CheckBar.tsx'
import { CorrectionBar } from './CorrectionBar.tsx'
import { CorrectionMenu } from './CorrectionMenu.tsx'
import { importing, wizardCommands } from './commands.ts'
import { focusSource } from './FocusBack.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Legend } from './Legend.tsx'
import { NamesDialog } from './NamesDialog.tsx'
import { type Pane, Panes } from './Panes.tsx'
import { PlaceDialog } from './PlaceDialog.tsx'
import { type Tools, ToolsContext } from './tools.ts'
import { useDragging } from './useDragging.ts'
import { useNarrow } from './useNarrow.ts'
import { useWizard } from './useWizard.ts'
import { type View, ViewContext } from './view.ts'

const text = screenText.import

/** The source beside the framework it becomes, over everything else. */
export function CheckScreen({ read }: { readonly read: ReadSource }) {
  const styles = useStyles()
  const { modalAttributes } = useModalAttributes({ trapFocus: true })
  const { tools, view } = useWizard(read)
  const said = useStore(tools.said, (words) => words)
  return (
    <div
      {...modalAttributes}
      role="dialog"
      aria-modal
      aria-label={text.title(read.source.name)}
      className={styles.whole}
      data-import
    >
      <ReturnFocus />
      {view === null ? (
        <Spinner className={styles.working} label={text.understanding} />
      ) : (
        <ToolsContext value={tools}>
          <ViewContext value={view}>
            <Check tools={tools} view={view} hiddenSheets={read.hiddenSheets ?? []} />
          </ViewContext>
        </ToolsContext>
      )}
      {/* In here, since what lies outside a dialog is silent while it is open. */}
      <div className={styles.heard} aria-live="polite">
        {said}
      </div>
    </div>
  )
}

type Asked = 'leave' | 'names' | null

type CheckProps = {
  readonly tools: Tools
  readonly view: View
  readonly hiddenSheets: readonly string[]
}

function Check({ tools, view, hiddenSheets }: CheckProps) {
  const styles = useStyles()
  const isNarrow = useNarrow()
  const body = useRef<HTMLDivElement>(null)
  const framework = useRef<HTMLElement>(null)
  const [pane, setPane] = useState<Pane>('source')
  const [asked, setAsked] = useState<Asked>(null)
  const asksPlace = useStore(tools.asksPlace, (asks) => asks)
  useDragging(body, tools, view)

  const close = () => {
    if (tools.wizard.get().steps.length > 0) setAsked('leave')
    else importing.set(null)
  }
  const walk = (step: 1 | -1) => {
    if (!tools.walk(step)) return
    // Where one corrects it by keyboard, and sees what stands around it.
    if (isNarrow) setPane('source')
    setTimeout(focusSource)
  }

  useEffect(() => {
    wizardCommands.run = (command) => {
      if (command === 'undo') tools.undo()
      else if (command === 'redo') tools.redo()
      else if (command === 'close') close()
      else walk(command === 'next' ? 1 : -1)
    }
    return () => {
      wizardCommands.run = null
    }
  })

  // A piece that a correction has made into another goes, and the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new view
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const key = view.marks.get(tools.wizard.get().selected.at ?? '')?.key
    const next = key ? framework.current?.querySelector<HTMLElement>(`[data-piece="${key}"]`) : null
    if (next) next.focus()
    else focusSource()
  }, [view])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // What stands over this closes first: menus and dialogs bubble through here, but are not inside.
    if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return
    event.preventDefault()
    close()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from anywhere inside
    <div ref={body} className={styles.body} onKeyDown={onKeyDown}>
      <CheckBar onClose={close} onBegin={() => setAsked('names')} onWalk={walk} />
      <div className={styles.lead}>
        <Body1>{view.order.length === 0 ? text.nothing : text.lead}</Body1>
        <Legend />
      </div>
      {hiddenSheets.length > 0 && (
        <MessageBar intent="info" layout="multiline" className={styles.note}>
          <MessageBarBody>{text.hiddenSheets(hiddenSheets)}</MessageBarBody>
        </MessageBar>
      )}
      <CorrectionBar />
      <Panes pane={pane} onPane={setPane} framework={framework} />
      <CorrectionMenu body={body} />
      {asksPlace && <PlaceDialog onClose={() => tools.asksPlace.set(false)} />}
      {asked === 'names' && <NamesDialog onClose={() => setAsked(null)} />}
      {asked === 'leave' && (
        <LeaveDialog steps={tools.wizard.get().steps.length} onStay={() => setAsked(null)} />
      )}
    </div>
  )
}

const useStyles = makeStyles({
  whole: {
    position: 'fixed',
    inset: 0,
    zIndex: 50,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  working: { margin: 'auto' },
  // In a low window everything scrolls together, and each pane within it.
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  lead: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px 16px',
    padding: '2px 16px 10px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // A long list of names does not press the panes together.
  note: { flexShrink: 0, borderRadius: 0 },
  heard: {
    position: 'absolute',
    top: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
