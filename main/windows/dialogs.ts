import { stat } from 'node:fs/promises'
import { app, type BrowserWindow, dialog } from 'electron'
import { dialogText } from '../../core/text/dialog.ts'
import type { FileKind } from '../documents/documentWindow.ts'
import { withEnding } from '../documents/openFile.ts'

/** The system's own dialogs, in Danish, over the window they belong to. */

const kinds = {
  grundlag: { ending: '.grundlag', text: dialogText.save },
  grundskabelon: { ending: '.grundskabelon', text: dialogText.saveTemplate },
  word: { ending: '.docx', text: dialogText.exportWord },
  draft: { ending: '.docx', text: dialogText.draft },
  pdf: { ending: '.pdf', text: dialogText.exportPdf },
  excel: { ending: '.xlsx', text: dialogText.exportExcel },
  csv: { ending: '.csv', text: dialogText.exportCsv },
  case: { ending: '.json', text: dialogText.exportCase },
} as const satisfies Record<FileKind, unknown>

/** Files to open; none where the user thinks better of it. */
export async function askOpen(window: BrowserWindow): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.open.title,
    buttonLabel: dialogText.open.button,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: dialogText.kind.both, extensions: ['grundlag', 'grundskabelon'] },
      { name: dialogText.kind.previous, extensions: ['bak'] },
    ],
  })
  return canceled ? [] : filePaths
}

/** Another's document to read in. */
export async function askForeign(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.foreign.title,
    buttonLabel: dialogText.foreign.button,
    properties: ['openFile'],
    filters: [
      { name: dialogText.foreign.kind, extensions: ['docx', 'pdf', 'xlsx', 'csv', 'tsv', 'txt', 'json'] },
    ],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Answers to a consultation, any number of them. */
export async function askReturned(window: BrowserWindow): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.returned.title,
    buttonLabel: dialogText.returned.button,
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: dialogText.returned.kind,
        extensions: ['docx', 'docm', 'pdf', 'txt', 'eml', 'msg', 'doc', 'odt'],
      },
      { name: dialogText.returned.all, extensions: ['*'] },
    ],
  })
  return canceled ? [] : filePaths
}

/** Where an answer goes that is kept as it came. Its ending is never another than this. */
export async function askKeep(
  window: BrowserWindow,
  suggestion: string,
  ending: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: dialogText.returned.keep,
    buttonLabel: dialogText.returned.keepButton,
    defaultPath: suggestion,
    filters: [{ name: dialogText.returned.original, extensions: [ending] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  const file = withEnding(filePath, `.${ending}`)
  if (file === filePath || !(await exists(file))) return file
  return (await askYesNo(window, dialogText.replace)) ? file : null
}

/** A template that a framework was begun from. */
export async function askTemplate(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.template.title,
    buttonLabel: dialogText.template.button,
    properties: ['openFile'],
    filters: [{ name: dialogText.template.kind, extensions: ['grundskabelon'] }],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** A folder with templates. */
export async function askFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.templateFolder.title,
    buttonLabel: dialogText.templateFolder.button,
    properties: ['openDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Where the drafts of a consultation go, one for each party. */
export async function askDraftFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.draftFolder.title,
    buttonLabel: dialogText.draftFolder.button,
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** A picture for the cover. */
export async function askPicture(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogText.logo.title,
    buttonLabel: dialogText.logo.button,
    properties: ['openFile'],
    filters: [{ name: dialogText.logo.kind, extensions: ['png', 'jpg', 'jpeg', 'svg'] }],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

export async function askSave(
  window: BrowserWindow,
  kind: FileKind,
  suggestion: string,
): Promise<string | null> {
  const { ending, text } = kinds[kind]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: text.title,
    buttonLabel: text.button,
    defaultPath: withEnding(suggestion, ending),
    filters: [{ name: dialogText.kind[kind], extensions: [ending.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  const file = withEnding(filePath, ending)
  // The dialog asked about the name as it was typed; with its ending it may be another file's.
  if (file === filePath || !(await exists(file))) return file
  const replace = await askYesNo(window, dialogText.replace)
  return replace ? file : null
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

async function askYesNo(
  window: BrowserWindow,
  text: { readonly message: string; readonly detail: string; readonly yes: string; readonly no: string },
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: text.message,
    detail: text.detail,
    buttons: [text.yes, text.no],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

export async function askUnsaved(
  window: BrowserWindow,
  name: string,
): Promise<'save' | 'discard' | 'cancel'> {
  const { save, discard, cancel, message, detail } = dialogText.unsaved
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: message(name),
    detail,
    buttons: [save, discard, cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel'
}

/** A window that does not answer: whether to close it all the same. */
export const askCloseHung = async (window: BrowserWindow): Promise<boolean> =>
  !(await askYesNo(window, { ...dialogText.hung, yes: dialogText.hung.wait, no: dialogText.hung.close }))

/** A window whose page has crashed: whether to go on in a fresh one. */
export const askReload = (window: BrowserWindow): Promise<boolean> =>
  askYesNo(window, { ...dialogText.crashed, yes: dialogText.crashed.reload, no: dialogText.crashed.close })

export async function showAbout(window: BrowserWindow | null): Promise<void> {
  const options = {
    type: 'info',
    title: dialogText.program,
    message: `${dialogText.program}\n${dialogText.about(app.getVersion())}`,
    detail: dialogText.aboutDetail,
    buttons: [dialogText.ok],
    noLink: true,
  } as const
  await (window
    ? dialog.showMessageBox(window, { ...options, buttons: [dialogText.ok] })
    : dialog.showMessageBox({ ...options, buttons: [dialogText.ok] }))
}

let tellingBug = false

/** A bug outside any request: said once at a time, however often it strikes. */
export async function tellBug(): Promise<void> {
  if (tellingBug || !app.isReady()) return
  tellingBug = true
  await dialog.showMessageBox({ type: 'error', ...dialogText.bug, buttons: [dialogText.ok], noLink: true })
  tellingBug = false
}
