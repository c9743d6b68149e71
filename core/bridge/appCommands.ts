import { commandText } from '../text/command.ts'

/**
 * What the program can be told to do from anywhere: menu, toolbar and keyboard send these ids, and one place in
 * the window carries them out. What they do to the framework is a command of core/edit.
 */
export type AppCommandId = keyof typeof commandText

export type AppCommand = {
  readonly id: AppCommandId
  readonly label: string
  /** As Electron writes it; `CmdOrCtrl` is Ctrl on Windows and Linux. */
  readonly accelerator: string | null
  /** Whether it needs a framework to be open. */
  readonly needsDocument: boolean
}

const command = (id: AppCommandId, accelerator: string | null, needsDocument = true): AppCommand => ({
  id,
  label: commandText[id],
  accelerator,
  needsDocument,
})

export const appCommands: Readonly<Record<AppCommandId, AppCommand>> = {
  'file.new': command('file.new', 'CmdOrCtrl+N', false),
  'file.open': command('file.open', 'CmdOrCtrl+O', false),
  'file.import': command('file.import', null, false),
  'file.save': command('file.save', 'CmdOrCtrl+S'),
  'file.saveAs': command('file.saveAs', 'F12'),
  'file.exportWord': command('file.exportWord', 'CmdOrCtrl+Shift+E'),
  'file.exportPdf': command('file.exportPdf', 'CmdOrCtrl+Shift+P'),
  'file.exportExcel': command('file.exportExcel', null),
  'file.exportCsv': command('file.exportCsv', null),
  'file.exportCase': command('file.exportCase', null),
  'file.saveTemplate': command('file.saveTemplate', null),
  'file.compare': command('file.compare', null),
  'file.templateNews': command('file.templateNews', null),
  'file.preview': command('file.preview', 'CmdOrCtrl+P'),
  'file.autosave': command('file.autosave', null, false),
  'file.keepVersion': command('file.keepVersion', null),
  'file.versions': command('file.versions', null),
  'file.close': command('file.close', 'CmdOrCtrl+W', false),
  'edit.undo': command('edit.undo', 'CmdOrCtrl+Z'),
  'edit.redo': command('edit.redo', 'CmdOrCtrl+Y'),
  'edit.find': command('edit.find', 'CmdOrCtrl+F'),
  'edit.replace': command('edit.replace', 'CmdOrCtrl+H'),
  'edit.findNext': command('edit.findNext', 'F3'),
  'edit.findPrevious': command('edit.findPrevious', 'Shift+F3'),
  'edit.nextEmpty': command('edit.nextEmpty', 'F8'),
  'edit.nextMisspelling': command('edit.nextMisspelling', 'F7'),
  'edit.nextBorrowed': command('edit.nextBorrowed', 'Shift+F8'),
  'insert.role': command('insert.role', null),
  'insert.theme': command('insert.theme', null),
  'insert.competency': command('insert.competency', null),
  'insert.prose': command('insert.prose', null),
  'insert.grid': command('insert.grid', null),
  'insert.figure': command('insert.figure', null),
  'view.about': command('view.about', null),
  'view.inspector': command('view.inspector', 'F4'),
  'view.livePreview': command('view.livePreview', 'CmdOrCtrl+Alt+P'),
  'view.swap': command('view.swap', null),
  'view.origin': command('view.origin', null),
  'view.showAll': command('view.showAll', null),
  'view.zoomIn': command('view.zoomIn', 'CmdOrCtrl+Plus'),
  'view.zoomOut': command('view.zoomOut', 'CmdOrCtrl+-'),
  'view.zoomReset': command('view.zoomReset', 'CmdOrCtrl+0'),
  'view.toolsLarger': command('view.toolsLarger', null, false),
  'view.toolsSmaller': command('view.toolsSmaller', null, false),
  'view.toolsReset': command('view.toolsReset', null, false),
  'view.spelling': command('view.spelling', null),
  'consultation.send': command('consultation.send', null),
  'consultation.resend': command('consultation.resend', null),
  'consultation.receive': command('consultation.receive', null),
  'consultation.review': command('consultation.review', null),
  'consultation.rounds': command('consultation.rounds', null),
  'consultation.memo': command('consultation.memo', null),
  'consultation.tracked': command('consultation.tracked', null),
  'consultation.close': command('consultation.close', null),
  'consultation.personal': command('consultation.personal', null),
  'help.guide': command('help.guide', 'F1', false),
  'help.shortcuts': command('help.shortcuts', 'CmdOrCtrl+/', false),
}
