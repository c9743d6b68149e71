import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { EditorScreen } from '../editor/EditorScreen.tsx'
import { StylesAhead } from '../editor/StylesAhead.tsx'
import { helpDialog } from '../help/commands.ts'
import { importing } from '../import/commands.ts'
import { askedFor, awaiting } from '../store/awaiting.ts'
import { useStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import { DropTarget } from './DropTarget.tsx'
import { Failure } from './Failure.tsx'
import { later } from './later.tsx'
import { Notices } from './Notices.tsx'
import { useTheme } from './theme.ts'
import { useProgram } from './useProgram.ts'

const HelpDialog = lazy(() =>
  import('../help/HelpDialog.tsx').then(({ HelpDialog: component }) => ({ default: component })),
)

const WelcomeScreen = later(() => import('../welcome/WelcomeScreen.tsx')).part('WelcomeScreen')

const ImportWindow = lazy(() =>
  import('../import/ImportWindow.tsx').then(({ ImportWindow: component }) => ({ default: component })),
)

export function App() {
  useProgram()
  const theme = useTheme()
  const styles = useStyles()
  const isOpen = useStore(openDocument.store, (open) => open !== null)
  const isAwaiting = useStore(awaiting, (value) => value)
  const isAsked = useStore(askedFor, (value) => value)
  const showsHelp = useStore(helpDialog, (value) => value)
  const imports = useStore(importing, (value) => value !== null)
  return (
    // Menus and dialogs stand in elements beside this one that take over the provider's class: so it has none.
    <FluentProvider theme={theme} applyStylesToPortals>
      <div className={styles.window}>
        <Failure>
          <DropTarget>
            {isOpen ? <EditorScreen /> : isAwaiting ? isAsked && <StylesAhead /> : <WelcomeScreen />}
            {imports && (
              <Suspense>
                <ImportWindow />
              </Suspense>
            )}
          </DropTarget>
        </Failure>
        <Notices />
        {showsHelp && (
          <Suspense>
            <HelpDialog />
          </Suspense>
        )}
      </div>
    </FluentProvider>
  )
}

const useStyles = makeStyles({
  window: {
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
})
