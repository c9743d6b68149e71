import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { AfterPaper } from '../app/AfterPaper.tsx'
import { OutlineTree } from '../editor/afterwards.ts'
import { useStore } from '../store/createStore.ts'
import { showOutline, view } from '../store/view.ts'
import { narrow, uncoverPage } from './narrow.ts'

/** The document's parts and the grid's structure, at the left edge; over the page where the window is narrow. */
export function OutlinePane() {
  const styles = useOutlinePaneStyles()
  const open = useStore(view, (value) => value.outlineOpen)
  useEffect(() => {
    const query = window.matchMedia(narrow)
    const follow = () => showOutline(!query.matches)
    follow()
    query.addEventListener('change', follow)
    // Nobody works below it unseen, whatever way led to the page.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-region="page"]') !== null) uncoverPage()
    }
    window.addEventListener('focusin', onFocus)
    return () => {
      query.removeEventListener('change', follow)
      window.removeEventListener('focusin', onFocus)
    }
  }, [])
  if (!open) return null
  return (
    <nav className={styles.pane} aria-label={screenText.app.outline} data-region="outline">
      <AfterPaper>
        <OutlineTree />
      </AfterPaper>
    </nav>
  )
}

export const useOutlinePaneStyles = makeStyles({
  pane: {
    width: '268px',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    // A room of its own: its lines are not laid out anew for every letter on the page.
    contain: 'strict',
    padding: '12px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [`@media ${narrow}`]: {
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      zIndex: 20,
      boxShadow: tokens.shadow28,
    },
  },
})
