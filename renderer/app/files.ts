import type { Argument } from '../../core/bridge/contract.ts'
import { isSaved, stateOf } from '../../core/edit/history.ts'
import type { Refusal, Result } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { dismiss, notify } from '../store/notices.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { showFromTheStart, showPreview } from '../store/view.ts'

/** What is done with files. Every one of these asks main and tells the user how it went. */

const text = screenText.app

/** Says why something was not done; the user's own no is not news. */
export const say = (refusal: Refusal) => {
  if (refusal.code !== 'cancelled') notify({ kind: 'refusal', message: refusal.message })
}

/** What is being waited for, so that it is not begun twice. */
export const busy = createStore<'save' | 'export' | null>(null)

const alone = async <T>(what: 'save' | 'export', work: () => Promise<T>): Promise<T | null> => {
  if (busy.get() !== null) return null
  busy.set(what)
  try {
    return await work()
  } finally {
    busy.set(null)
  }
}

const show = (opened: Result<Parameters<typeof openDocument.open>[0]>): boolean => {
  if (!opened.ok) {
    say(opened.refusal)
    return false
  }
  openDocument.open(opened.value)
  showFromTheStart(opened.value.framework)
  return true
}

/** Gives the refusal's sentence where the framework could not be made, so that the dialog can keep it. */
export async function newFromTemplate(values: Argument<'document.new'>): Promise<Result<null>> {
  const made = await bridge.request('document.new', values)
  if (!made.ok) return made
  show(made)
  return { ok: true, value: null }
}

/** Opens a file, or asks for one; what is open and unsaved is asked about first. Gives whether it is open. */
export async function openFile(path: string | null): Promise<boolean> {
  return (await mayLeave()) && show(await bridge.request('document.open', { path }))
}

/** Gives whether it is on disk. */
export async function save(as: boolean): Promise<boolean> {
  const open = openDocument.store.get()
  if (open === null) return false
  const state = stateOf(open.editing)
  const saved = await alone('save', () =>
    bridge.request('document.save', { framework: open.editing.framework, as }),
  )
  if (saved === null) return false
  if (!saved.ok) {
    say(saved.refusal)
    return false
  }
  openDocument.saved(state, saved.value)
  if (as || open.path === null) notify({ kind: 'done', message: text.savedAs(saved.value.name) })
  return true
}

export async function exportAs(format: 'word' | 'pdf'): Promise<void> {
  await alone('export', async () => {
    const name = format === 'word' ? text.exportWord : text.exportPdf
    const working = notify({ kind: 'working', message: text.exporting(name) })
    const written = await bridge
      .request('document.export', { framework: currentFramework(), format })
      .finally(() => dismiss(working))
    if (!written.ok) return say(written.refusal)
    const { path } = written.value
    notify({
      kind: 'done',
      message: text.exportedAs(written.value.name),
      action: { label: text.showInFolder, run: () => void bridge.request('file.show', { path }) },
    })
  })
}

/** Whether the open document may be left: saved, or the user says so. */
async function mayLeave(): Promise<boolean> {
  const open = openDocument.store.get()
  if (open === null || isSaved(open.editing)) return true
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
}

/** The user closes the window. */
export async function closeWindow(): Promise<void> {
  if (await mayLeave()) await bridge.request('window.close', undefined)
}
