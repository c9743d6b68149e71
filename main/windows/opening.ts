import { ok, type Refused, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { kindOf } from '../documents/openFile.ts'
import { readFramework } from '../files/readFramework.ts'
import { identityOf } from '../files/sameFile.ts'
import type { OpenedTemplates } from '../openedTemplates.ts'
import type { EditorWindow } from './editorWindow.ts'
import type { OpenWindows } from './openWindows.ts'
import { routeOf } from './route.ts'

/** Every way a file comes into the program, brought to its window. */
export type Opening = {
  /** From outside (`asking` null: double-click, second start, taskbar) or from a window's menu or a drop on it. */
  readonly open: (files: readonly string[], asking: EditorWindow | null) => Promise<void>
  /**
   * A window's page wants this file: a yes where it is to open it itself. Else it is a refusal, `cancelled` where the file
   * is shown elsewhere by now.
   */
  readonly here: (file: string, asking: EditorWindow) => Promise<Result<null>>
}

export function fileOpening(windows: OpenWindows, templates: OpenedTemplates): Opening {
  /** Gives the windows their files one after the other, so that two files cannot take the same one. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }

  /** The window whose page is to open it; null where it is open already, and shown. */
  const windowFor = async (file: string, asking: EditorWindow | null): Promise<EditorWindow | null> => {
    const route = await routeOf(file, asking, windows.all(), identityOf)
    if (route.kind === 'open') return route.window
    if (route.kind === 'show') {
      windows.show(route.window)
      return null
    }
    // What cannot be opened is said where the user asked, and not in an empty window.
    const told = asking ?? windows.front()
    return told && !(await canBeOpened(file)) ? told : windows.add()
  }

  /** Asks for the names that go into a template; gives why it cannot. */
  const offer = async (file: string, asking: EditorWindow | null): Promise<Result<null>> => {
    const [{ readTemplate }, { shownTemplate }] = await Promise.all([
      import('../files/readTemplate.ts'),
      import('../templateSummary.ts'),
    ])
    const read = await readTemplate(file)
    if (!read.ok) return read
    const free = (asking ? [asking] : windows.all()).find((window) => window.isFree())
    if (free) windows.show(free)
    const window = free ?? windows.add()
    window.offerTemplate(shownTemplate(read.value.template, templates.add(read.value)))
    return ok(null)
  }

  const open = async (file: string, asking: EditorWindow | null) => {
    if (kindOf(file) === 'template' && (await offer(file, asking)).ok) return
    const known = windows.all()
    const window =
      kindOf(file) === 'template'
        ? (asking ?? windows.front() ?? windows.add())
        : await windowFor(file, asking)
    if (window === null) return
    if (known.includes(window)) windows.show(window)
    // Its page asks for the file in turn, and so is the one to say why not.
    window.openFile(file)
  }

  return {
    open: async (files, asking) => {
      for (const file of files) await inTurn(() => open(file, asking))
    },
    here: (file, asking) =>
      inTurn(async () => {
        if (kindOf(file) === 'template') {
          const offered = await offer(file, asking)
          return offered.ok ? cancelled() : offered
        }
        // On its way already, because main itself has sent it.
        if (asking.openPath() === file && !asking.state().open) return ok(null)
        const window = await windowFor(file, asking)
        if (window === null) return cancelled()
        if (window === asking) {
          if (asking.isFree()) asking.expect(file)
          return ok(null)
        }
        window.openFile(file)
        return cancelled()
      }),
  }
}

const canBeOpened = async (file: string): Promise<boolean> =>
  kindOf(file) !== 'other' && (await readFramework(file)).ok

const cancelled = (): Refused => refuse('cancelled', refusalText.program.cancelled)
