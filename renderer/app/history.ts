import type { Step } from '../../core/edit/history.ts'
import { screenText } from '../../core/text/screen.ts'
import { spoken } from '../store/notices.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { reveal } from '../store/view.ts'

/** Undo and redo, and showing where. */

const shown = (step: Step | null, said: (label: string) => string) => {
  if (step === null) return
  reveal(currentFramework(), step.place)
  spoken.set(said(step.label))
}

export const undoStep = () => shown(openDocument.undo(), screenText.app.undone)
export const redoStep = () => shown(openDocument.redo(), screenText.app.redone)
