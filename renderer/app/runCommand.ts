import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import { assertNever } from '../../core/framework/result.ts'
import { openDocument } from '../store/open.ts'
import { select, showPreview, view } from '../store/view.ts'
import { closeDocument, exportAs, openFile, save } from './files.ts'
import { redoStep, undoStep } from './history.ts'
import { insert } from './insert.ts'
import { inPlainField } from './plainField.ts'

/** The one place where menu, toolbar and keyboard meet. Commands that need a document do nothing without one. */
export function runCommand(id: AppCommandId): void {
  if (appCommands[id].needsDocument && openDocument.store.get() === null) return
  switch (id) {
    case 'file.new':
    case 'file.close':
      return void closeDocument()
    case 'file.open':
      return void openFile(null)
    case 'file.save':
      return void save(false)
    case 'file.saveAs':
      return void save(true)
    case 'file.exportWord':
      return void exportAs('word')
    case 'file.exportPdf':
      return void exportAs('pdf')
    case 'file.preview':
      return showPreview(!view.get().previewOpen)
    case 'edit.undo':
      return inPlainField(document.activeElement) ? nativeEdit('undo') : undoStep()
    case 'edit.redo':
      return inPlainField(document.activeElement) ? nativeEdit('redo') : redoStep()
    case 'insert.role':
    case 'insert.theme':
    case 'insert.competency':
    case 'insert.prose':
    case 'insert.grid':
    case 'insert.figure':
      return insert(id)
    case 'view.about':
      return select({ kind: 'about' })
    default:
      assertNever(id)
  }
}

/** The browser's own undo of a field: there is no other way to ask for it than this old call. */
const nativeEdit = (what: 'undo' | 'redo'): void => {
  document.execCommand(what)
}
