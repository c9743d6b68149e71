import type { WindowAnswers } from '../../core/bridge/windows.ts'
import { refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import { type Log, traceText } from '../log.ts'
import type { OpenedTemplates } from '../openedTemplates.ts'
import type { EditorWindow } from './editorWindow.ts'
import type { Opening } from './opening.ts'
import type { OpenWindows } from './openWindows.ts'

export type WindowMeans = {
  readonly windows: OpenWindows
  readonly opening: Opening
  readonly opened: OpenedTemplates
  readonly log: Log
}

type All = Handlers<EditorWindow>
type Documents = Pick<All, 'document.open' | 'document.new'>

/** What a page can ask about windows and the program. */
export const windowRequests = ({ windows, opening, log }: WindowMeans): Pick<All, keyof WindowAnswers> => ({
  'window.new': () => {
    windows.add()
    return null
  },
  'window.isAlone': () => windows.all().length === 1,
  'files.open': ({ paths }, window) => {
    // The page does not wait: it is asked for the first of them in turn.
    void opening.open(paths, window)
    return null
  },
  'program.failed': (trace) => {
    log(`page ${traceText(trace)}`)
    return null
  },
})

/** The requests that begin a document, with the rule of which window it goes to, and with templates from files. */
export const documentsInWindows = (
  documents: Documents,
  { opening, opened }: Pick<WindowMeans, 'opening' | 'opened'>,
): Documents => ({
  'document.open': async ({ path }, window) => {
    const [chosen, ...more] = path === null ? await window.askOpenSeveral() : [path]
    if (chosen === undefined) return refuse('cancelled', refusalText.program.cancelled)
    const here = await opening.here(chosen, window)
    if (more.length > 0) void opening.open(more, window)
    if (!here.ok) return here
    const answered = await documents['document.open']({ path: chosen }, window)
    if (!answered.ok) window.expect(null)
    return answered
  },
  'document.new': async (wish, window) => {
    const begun = await documents['document.new'](wish, window)
    const [file, media] = [window.file(), opened.mediaOf(wish.template)]
    if (begun.ok && file && media.size > 0) window.setFile({ ...file, media })
    return begun
  },
})
