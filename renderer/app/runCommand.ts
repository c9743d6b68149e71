import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import { assertNever } from '../../core/framework/result.ts'
import { openComparison } from '../compare/commands.ts'
import { consult } from '../consultation/commands.ts'
import { goToHit, openFind } from '../find/find.ts'
import { goToNextEmpty } from '../grid/emptyCells.ts'
import { showAll, swapAxes } from '../grid/gridView.ts'
import { openHelp } from '../help/commands.ts'
import { importTakes, openImport } from '../import/commands.ts'
import { goToNextBorrowed, toggleOrigin } from '../origin/commands.ts'
import { openTemplateNews } from '../origin/news.ts'
import { goToNextMisspelling, toggleSpelling } from '../spelling/commands.ts'
import { openDocument } from '../store/open.ts'
import { prefer, preferences } from '../store/preferences.ts'
import { select, showPreview, showSide, toggleSide, view } from '../store/view.ts'
import { openSaveTemplate } from '../templates/commands.ts'
import { askVersion } from '../versions/commands.ts'
import { exportAs, openFile, save } from './files.ts'
import { redoStep, undoStep } from './history.ts'
import { insert } from './insert.ts'
import { inPlainField } from './plainField.ts'
import { closeHere, newFramework } from './windows.ts'
import { zoomPage, zoomReset, zoomTools } from './zoom.ts'

/** The one place where menu, toolbar and keyboard meet. Commands that need a document do nothing without one. */
export function runCommand(id: AppCommandId): void {
  const native = (id === 'edit.undo' || id === 'edit.redo') && inPlainField(document.activeElement)
  if (!native && importTakes(id)) return
  if (appCommands[id].needsDocument && openDocument.store.get() === null) return
  switch (id) {
    case 'file.new':
      return void newFramework()
    case 'file.close':
      return void closeHere()
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
    case 'file.exportExcel':
      return void exportAs('excel')
    case 'file.exportCsv':
      return void exportAs('csv')
    case 'file.exportCase':
      return void exportAs('case')
    case 'file.import':
      return openImport()
    case 'file.saveTemplate':
      return openSaveTemplate()
    case 'file.compare':
      return openComparison()
    case 'file.templateNews':
      return openTemplateNews()
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
    case 'file.autosave':
      return prefer({ autosave: !preferences.get().autosave })
    case 'file.keepVersion':
      return askVersion()
    case 'file.versions':
      return showSide('versions')
    case 'edit.find':
    case 'edit.replace':
      return openFind(id === 'edit.replace')
    case 'edit.findNext':
      return goToHit(1)
    case 'edit.findPrevious':
      return goToHit(-1)
    case 'edit.nextEmpty':
      return goToNextEmpty()
    case 'edit.nextMisspelling':
      return goToNextMisspelling()
    case 'edit.nextBorrowed':
      return goToNextBorrowed()
    case 'view.origin':
      return toggleOrigin()
    case 'view.inspector':
      return toggleSide('inspector')
    case 'view.livePreview':
      return toggleSide('preview')
    case 'view.swap':
      return swapAxes()
    case 'view.showAll':
      return showAll()
    case 'view.zoomIn':
      return zoomPage(1)
    case 'view.zoomOut':
      return zoomPage(-1)
    case 'view.zoomReset':
      return zoomReset()
    case 'view.toolsLarger':
      return zoomTools(1)
    case 'view.toolsSmaller':
      return zoomTools(-1)
    case 'view.toolsReset':
      return zoomTools(0)
    case 'view.spelling':
      return toggleSpelling()
    case 'consultation.send':
    case 'consultation.resend':
    case 'consultation.receive':
    case 'consultation.review':
    case 'consultation.rounds':
    case 'consultation.memo':
    case 'consultation.tracked':
    case 'consultation.close':
    case 'consultation.personal':
      return consult(id)
    case 'help.guide':
      return openHelp('guide')
    case 'help.shortcuts':
      return openHelp('shortcuts')
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
