import type { Argument, OpenedDocument } from '../../core/bridge/contract.ts'
import type { ExportFormat } from '../../core/bridge/exportFormats.ts'
import { isSaved } from '../../core/edit/history.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Refusal, Result } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { recoveredHere } from '../recovery/recovered.ts'
import { whileWorking } from '../recovery/working.ts'
import { askedFor, stopAwaiting } from '../store/awaiting.ts'
import { createStore } from '../store/createStore.ts'
import { isTouched } from '../store/document.ts'
import { notify } from '../store/notices.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { preferences } from '../store/preferences.ts'
import { showFromTheStart, showPreview } from '../store/view.ts'
import { save } from './save.ts'

export { save } from './save.ts'

/** What is done with files. Every one of these asks main and tells the user how it went. */

const text = screenText.app

/** Says why something was not done; the user's own no is not news. */
export const say = (refusal: Refusal) => {
  if (refusal.code !== 'cancelled') notify({ kind: 'refusal', message: refusal.message })
}

const exportNames: Readonly<Record<ExportFormat, string>> = {
  word: text.exportWord,
  pdf: text.exportPdf,
  excel: text.exportExcel,
  csv: text.exportCsv,
  case: text.exportCase,
}

/** An export that is being waited for, so that it is not begun twice. */
const exporting = createStore(false)

const show = (opened: Result<OpenedDocument>): boolean => {
  if (!opened.ok) {
    say(opened.refusal)
    return false
  }
  openDocument.open(opened.value)
  showFromTheStart(opened.value.framework)
  recoveredHere.set(opened.value.recovered ?? null)
  return true
}

/** Gives the refusal's sentence where the framework could not be made, so that the dialog can keep it. */
export async function newFromTemplate(values: Argument<'document.new'>): Promise<Result<null>> {
  const made = await bridge.request('document.new', values)
  if (!made.ok) return made
  show(made)
  return { ok: true, value: null }
}

/** Opens a file, or asks for one; a window that shows a document keeps it. Gives whether it is open in this window. */
export async function openFile(path: string | null): Promise<boolean> {
  return show(
    await whileWorking(screenText.recovery.opening, () => bridge.request('document.open', { path })),
  )
}

/** Files that main has for this window, from now on. */
export const followFiles = (): void =>
  void bridge.on('openFile', ({ path }) => {
    void openFile(path).finally(stopAwaiting)
    askedFor.set(true)
  })

/** Opens work that was recovered, in place of what stands in the window. Gives whether it is open. */
export async function openRecovered(id: string): Promise<boolean> {
  if (!(await mayLeave()) || !show(await bridge.request('recovery.open', { id }))) return false
  const name = openDocument.store.get()?.name ?? ''
  notify({ kind: 'done', message: screenText.recovery.opened(name) })
  return true
}

/** Opens a backup as a new document, in place of what stands in the window. */
export async function openBackup(id: string): Promise<boolean> {
  return (await mayLeave()) && show(await bridge.request('backups.open', { id }))
}

/** Begins with a framework that was brought in, as a new document in place of what stands in the window. */
export async function openImported(framework: Framework): Promise<boolean> {
  return (await mayLeave()) && show(await bridge.request('import.begin', { framework }))
}

export async function exportAs(format: ExportFormat): Promise<void> {
  if (exporting.get()) return
  exporting.set(true)
  const written = await whileWorking(text.exporting(exportNames[format]), () =>
    bridge.request('document.export', { framework: currentFramework(), format }),
  ).finally(() => exporting.set(false))
  if (!written.ok) return say(written.refusal)
  const { path } = written.value
  notify({
    kind: 'done',
    message: text.exportedAs(written.value.name),
    action: { label: text.showInFolder, run: () => void bridge.request('file.show', { path }) },
  })
}

/** Whether the open document may be left: saved, by itself where it has a file, or the user says so. */
async function mayLeave(): Promise<boolean> {
  const open = openDocument.store.get()
  if (open === null || isSaved(open.editing)) return true
  if (open.path !== null && preferences.get().autosave && isTouched(open) && (await save(false, 'itself'))) {
    const now = openDocument.store.get()
    if (now === null || isSaved(now.editing)) return true
  }
  switch (await bridge.request('document.askUnsaved', undefined)) {
    case 'save':
      return save(false)
    case 'discard':
      return true
    case 'cancel':
      return false
  }
}

/** Back to the welcome screen. */
export async function closeDocument(): Promise<void> {
  if (!(await mayLeave())) return
  showPreview(false)
  openDocument.close()
  await bridge.request('document.leave', undefined)
}

/** The user closes the window. */
export async function closeWindow(): Promise<void> {
  if (!(await mayLeave())) return
  await bridge.request('document.leave', undefined)
  await bridge.request('window.close', undefined)
}
