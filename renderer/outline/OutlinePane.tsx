import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { showOutline, view } from '../store/view.ts'
import { narrow } from './narrow.ts'
import { OutlineTree } from './OutlineTree.tsx'

/** The document's parts and the grid's structure, at the left edge; over the page where the window is narrow. */
export function OutlinePane() {
  const styles = useStyles()
  const open = useStore(view, (value) => value.outlineOpen)
  useEffect(() => {
    const query = window.matchMedia(narrow)
    const follow = () => showOutline(!query.matches)
    follow()
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  if (!open) return null
  return (
    <nav className={styles.pane} aria-label={screenText.app.outline} data-region="outline">
      <OutlineTree />
    </nav>
  )
}

const useStyles = makeStyles({
  pane: {
    width: '268px',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
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
