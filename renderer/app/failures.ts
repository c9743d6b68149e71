import { traceOf } from '../../core/framework/errorTrace.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { notify } from '../store/notices.ts'

/** Notes a bug in the program's log: what kind and where, never what was written. */
export function noteFailure(error: unknown): void {
  const { kind, places } = traceOf(error)
  // Nobody is left to be told where the log cannot be reached.
  bridge
    .request('program.failed', { kind: kind.replace(/\W/g, '_'), places: [...places] })
    .catch(() => undefined)
}

/** What nobody has caught: noted, and said honestly; the document is untouched. Returns how to stop. */
export function followFailures(): () => void {
  const onFailure = (event: PromiseRejectionEvent | ErrorEvent) => {
    // Chromium tells by an event without an error that it put off measuring something to the next frame: no failure.
    if ('error' in event && !(event.error instanceof Error)) return
    noteFailure('reason' in event ? event.reason : event.error)
    notify({ kind: 'refusal', message: screenText.app.failed })
  }
  window.addEventListener('unhandledrejection', onFailure)
  window.addEventListener('error', onFailure)
  return () => {
    window.removeEventListener('unhandledrejection', onFailure)
    window.removeEventListener('error', onFailure)
  }
}
