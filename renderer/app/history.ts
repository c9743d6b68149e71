import type { Step } from '../../core/edit/history.ts'
import { screenText } from '../../core/text/screen.ts'
import { reviewShows } from '../consultation/review/commands.ts'
import { spoken } from '../store/notices.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { reveal, revealHere } from '../store/view.ts'

/** Undo and redo, and showing where. */

const shown = (step: Step | null, said: (label: string) => string) => {
  if (step === null) return
  const framework = currentFramework()
  if (reviewShows(framework, step.place)) revealHere(step.place)
  else reveal(framework, step.place)
  spoken.set(said(step.label))
}

export const undoStep = () => shown(openDocument.undo(), screenText.app.undone)
export const redoStep = () => shown(openDocument.redo(), screenText.app.redone)
