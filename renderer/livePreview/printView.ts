import type { Framework } from '../../core/framework/framework.ts'
import { type PageRun, pageRuns } from '../../core/html/pageRuns.ts'
import { runningLines } from '../../core/html/runningLines.ts'
import { layOut } from '../../core/layout/layOut.ts'
import { loadPrintFont } from './fonts.ts'
import { idle } from './idle.ts'
import { sheetCss } from './sheetCss.ts'
import { headingPages, type ShownRun, sheetsOf, writeLines } from './sheets.ts'

/** The framework as sheets of paper inside a shadow root, which neither takes styles from the window nor gives it any. */
export type PrintView = {
  readonly root: ShadowRoot
  /**
   * Shows this framework, in the idle moments of the window and only where the print differs; a later call takes over.
   * Gives how many sheets there are, or null where it was overtaken.
   */
  readonly show: (framework: Framework) => Promise<number | null>
}

/** `mediaUrl` gives the address of a picture of the framework. */
export function printView(host: HTMLElement, mediaUrl: (file: string) => string): PrintView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const css = new CSSStyleSheet()
  root.adoptedStyleSheets = [css]
  const stack = document.createElement('div')
  stack.className = 'stack'
  const room = document.createElement('div')
  room.className = 'measure print'
  root.replaceChildren(stack, room)
  let written = ''
  let shown: readonly ShownRun[] = []
  let pages: ReadonlyMap<string, number> = new Map()
  let turn = 0

  const show = async (framework: Framework, numbered = false): Promise<number | null> => {
    const own = ++turn
    if (shown.length === 0) stack.replaceChildren()
    await loadPrintFont()
    let moment = await idle()
    if (own !== turn) return null
    const document = layOut(framework)
    const style = `${sheetCss(document)}\n${stackCss}`
    if (style !== written) css.replaceSync(style)
    written = style

    const former = byMarkup(shown)
    const next: ShownRun[] = []
    for (const run of pageRuns(document, { mediaUrl, pages })) {
      next.push(former.take(run) ?? sheetsOf(run, room))
      if (shown.length === 0) stack.append(...(next.at(-1)?.sheets ?? []))
      if (moment.timeRemaining() > 3) continue
      moment = await idle()
      if (own !== turn) return null
    }
    const sheets = next.flatMap((run) => run.sheets)
    place(stack, sheets)
    shown = next
    writeLines(sheets, runningLines(document.properties))
    const found = headingPages(sheets)
    if (numbered || sameNumbers(found, pages)) return sheets.length
    // The contents say where the headings have fallen, which is only known now; Chromium too prints twice for it.
    pages = found
    return show(framework, true)
  }
  return { root, show: (framework) => show(framework) }
}

/** Makes the sheets stand in this order, moving none that is in its place. */
function place(stack: HTMLElement, sheets: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(sheets)
  for (const child of [...stack.children]) if (!wanted.has(child)) child.remove()
  for (const [i, sheet] of sheets.entries())
    if (stack.children[i] !== sheet) stack.insertBefore(sheet, stack.children[i] ?? null)
}

/** The runs shown before, each to be used once more where its markup is the same. */
function byMarkup(shown: readonly ShownRun[]) {
  const left = new Map<string, ShownRun[]>()
  const key = ({ page, markup }: PageRun) => `${page} ${markup}`
  for (const run of shown) left.set(key(run), [...(left.get(key(run)) ?? []), run])
  return { take: (run: PageRun): ShownRun | undefined => left.get(key(run))?.shift() }
}

const sameNumbers = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([target, page]) => other.get(target) === page)

const stackCss = `
:host { display: block }
.stack { display: flex; flex-direction: column; align-items: center; gap: 16px; padding: 16px }
`
