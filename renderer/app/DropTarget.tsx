import { makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components'
import { ArrowUpload24Regular } from '@fluentui/react-icons'
import { type DragEvent, type ReactNode, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { dropIsAnswer, isOut, receiveDropped } from '../consultation/receive/commands.ts'
import { importDropped } from '../import/commands.ts'
import { notify } from '../store/notices.ts'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** What the program opens: frameworks, templates, and the versions that saving keeps beside a file. */
const isOurs = ({ name }: File): boolean => /\.(grundlag|grundskabelon|grundlag\.bak)$/i.test(name)

/**
 * The whole window takes files that are dropped on it, several into several windows. Caught on the way down, so that no
 * text field below takes a file for text.
 */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const styles = useStyles()
  const [over, setOver] = useState(false)
  const caught = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    act(event)
  }
  return (
    <div
      className={styles.whole}
      onDragEnterCapture={caught(() => setOver(true))}
      onDragOverCapture={caught(() => setOver(true))}
      onDragLeaveCapture={caught(({ relatedTarget }) => relatedTarget === null && setOver(false))}
      onDropCapture={caught(({ dataTransfer }) => {
        setOver(false)
        openDropped([...dataTransfer.files])
      })}
    >
      {children}
      <div className={mergeClasses(styles.cover, over && styles.shown)} aria-hidden={!over}>
        <ArrowUpload24Regular />
        <Title3>{over && isOut() ? screenText.consultationReceive.drop : screenText.welcome.drop}</Title3>
      </div>
    </div>
  )
}

/** Frameworks are opened; anything else is an answer where something is out to be answered, or another's document to begin from. */
function openDropped(files: readonly File[]) {
  const ours = files.filter(isOurs)
  if (ours.length === 0) return dropIsAnswer(files) ? receiveDropped(files) : importDropped(files)
  if (ours.length < files.length) notify({ kind: 'refusal', message: screenText.welcome.dropForeign })
  void bridge.request('files.open', { paths: ours.slice(0, 20).map(bridge.pathOf) })
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
