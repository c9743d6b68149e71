import type { PageRun } from '../../core/html/pageRuns.ts'
import { pageLine, type RunningLines } from '../../core/html/runningLines.ts'
import { splitRun } from './splitRun.ts'

/** A run as it is shown: its sheets of paper, in order. */
export type ShownRun = PageRun & { readonly sheets: readonly HTMLElement[] }

/** Lays a run out on sheets; see `splitRun` for `room`. */
export const sheetsOf = (run: PageRun, room: HTMLElement): ShownRun => ({
  ...run,
  sheets: splitRun(run, room).map((section) => {
    const sheet = document.createElement('div')
    sheet.className = `sheet print ${run.page}-sheet`
    sheet.append(section)
    if (run.page !== 'cover') sheet.append(line('head'), line('feet'))
    return sheet
  }),
})

/** What stands above and below the text is seen on every page and read on none, as in the PDF. */
const line = (place: 'head' | 'feet'): HTMLElement => {
  const made = document.createElement('div')
  made.className = place
  made.setAttribute('aria-hidden', 'true')
  made.append(document.createElement('span'), document.createElement('span'))
  return made
}

/** Writes the lines above and below the text, where they have changed. */
export function writeLines(sheets: readonly HTMLElement[], lines: RunningLines): void {
  for (const [i, sheet] of sheets.entries()) {
    const texts = {
      '.head :first-child': lines.title,
      '.head :last-child': lines.status,
      '.feet :first-child': lines.organisation,
      '.feet :last-child': pageLine(i + 1, sheets.length),
    }
    for (const [place, text] of Object.entries(texts)) {
      const element = sheet.querySelector(`:scope > ${place}`)
      if (element !== null && element.textContent !== text) element.textContent = text
    }
  }
}

/** On which sheet each heading stands, counted from 1: the page numbers of the contents. */
export function headingPages(sheets: readonly HTMLElement[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  for (const [i, sheet] of sheets.entries())
    for (const heading of sheet.querySelectorAll('h1[id], h2[id], h3[id], h4[id]'))
      pages.set(heading.id, i + 1)
  return pages
}
