import { notify } from '../store/notices.ts'
import { copyChosen } from './copying.ts'
import { beginPasting } from './pasting.ts'
import { here } from './places.ts'
import { readClipboard } from './readClipboard.ts'
import { mayHoldTable } from './readHtml.ts'

/**
 * The clipboard's keys and menu entries, as long as they concern the grid. Chromium sends their events to where text was
 * last selected, which a cell is not; so they are taken at the document, before any editor, and the focus decides.
 */
export function followClipboard(): () => void {
  const taken = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const copy = (event: ClipboardEvent, { cut, withNames }: Asked) => {
    if (event.clipboardData && copyChosen(event.clipboardData, cut, withNames)) taken(event)
  }
  const onCopy = (event: ClipboardEvent) => copy(event, asked)
  const onCut = (event: ClipboardEvent) => copy(event, { ...plainCopy, cut: true })
  const onPaste = (event: ClipboardEvent) => {
    const at = here()
    if (at === null || event.clipboardData === null) return
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    // In a statement everything but a table is the editor's to paste.
    if (at.kind === 'writing' && !mayHoldTable(html)) return
    const read = readClipboard(html, text)
    if (read.ok && at.kind === 'writing' && !read.value.isTable) return
    taken(event)
    if (read.ok) beginPasting(read.value, at)
    else notify({ kind: 'refusal', message: read.refusal.message })
  }
  const onKey = (event: KeyboardEvent) => {
    const wanted =
      (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'c'
    if (wanted && copyFromGrid({ withNames: true })) taken(event)
  }
  document.addEventListener('copy', onCopy, true)
  document.addEventListener('cut', onCut, true)
  document.addEventListener('paste', onPaste, true)
  document.addEventListener('keydown', onKey, true)
  return () => {
    document.removeEventListener('copy', onCopy, true)
    document.removeEventListener('cut', onCut, true)
    document.removeEventListener('paste', onPaste, true)
    document.removeEventListener('keydown', onKey, true)
  }
}

type Asked = { readonly cut: boolean; readonly withNames: boolean }
const plainCopy: Asked = { cut: false, withNames: false }
/** What a copy that is asked for from here is to be; the event itself cannot say. */
let asked = plainCopy

/** Copies or cuts what is chosen in the grid. Gives whether the grid has the focus. */
export function copyFromGrid(how: Partial<Asked>): boolean {
  const at = here()
  if (at === null || at.kind === 'writing') return false
  asked = { ...plainCopy, ...how }
  // The only way to make an event that may write HTML to the clipboard; one for cutting needs a text that is marked.
  document.execCommand('copy')
  asked = plainCopy
  return true
}
