import { isSaved } from '../../core/edit/history.ts'
import { save } from '../app/save.ts'
import { isTouched } from '../store/document.ts'
import { openDocument } from '../store/open.ts'
import { preferences } from '../store/preferences.ts'
import { autosaveTiming } from './autosaveTiming.ts'
import { outside } from './outside.ts'

/** Saves a document that has a file by itself, as long as the window lives; returns how to stop. */
export function followAutosave(): () => void {
  const timing = autosaveTiming({
    wanted: () => {
      const open = openDocument.store.get()
      return (
        open !== null &&
        open.path !== null &&
        preferences.get().autosave &&
        outside.get() === null &&
        !isSaved(open.editing) &&
        isTouched(open)
      )
    },
    save: () => save(false, 'itself'),
    later: (ms, callback) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
    now: () => performance.now(),
  })
  let begun: unknown = null
  let framework: unknown = null
  const onChange = () => {
    const open = openDocument.store.get()
    if (open?.begun !== begun) {
      begun = open?.begun
      timing.reset()
    }
    // Being saved changes the document too, but nothing in it.
    if (open?.editing.framework === framework) return
    framework = open?.editing.framework
    timing.changed()
  }
  const stops = [
    openDocument.store.subscribe(onChange),
    preferences.subscribe(timing.changed),
    outside.subscribe(timing.changed),
  ]
  return () => {
    for (const stop of stops) stop()
    timing.reset()
  }
}
