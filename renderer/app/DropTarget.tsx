import { makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components'
import { ArrowUpload24Regular } from '@fluentui/react-icons'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { notify } from '../store/notices.ts'
import { openFile } from './files.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** The whole window takes a .grundlag file that is dropped on it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const styles = useStyles()
  const [over, setOver] = useState(false)
  // Entering a child comes before leaving its parent, so the two are counted against each other.
  const depth = useRef(0)
  const moved = (by: 1 | -1) => (event: DragEvent) => {
    if (!carriesFiles(event)) return
    depth.current += by
    setOver(depth.current > 0)
  }
  const onDrop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file === undefined) return
    if (!file.name.toLowerCase().endsWith('.grundlag'))
      return void notify({ kind: 'refusal', message: screenText.welcome.dropForeign })
    void openFile(bridge.pathOf(file))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for "Åbn …", which has its button
    <div
      className={styles.whole}
      onDragEnter={moved(1)}
      onDragLeave={moved(-1)}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={onDrop}
    >
      {children}
      <div className={mergeClasses(styles.cover, over && styles.shown)} aria-hidden={!over}>
        <ArrowUpload24Regular />
        <Title3>{screenText.welcome.drop}</Title3>
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  whole: { height: '100%', position: 'relative' },
  cover: {
    display: 'none',
    position: 'absolute',
    inset: tokens.spacingHorizontalL,
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    opacity: 0.95,
    pointerEvents: 'none',
    zIndex: 100,
  },
  shown: { display: 'flex' },
})
