import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright/test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA and the best practices that axe knows. */
const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/**
 * Fluent's keyboard groups put stops that nobody sees before and behind themselves. Each passes the focus on in the moment
 * it gets it, so nobody stands on one; axe sees only that they could have the focus and are hidden.
 */
const context = { exclude: [['[data-tabster-dummy]']] }

/** Lists that open over the page, wherever in the document they stand: they have the focus until they close. */
const overlay = '[role="menu"], [role="listbox"]'

/**
 * What axe finds wrong on the screen as it stands, one line each: rule, what is wrong, and where. Moving things are waited
 * for, since a dialog that is half faded in has no contrast yet.
 *
 * False alarms are left out, each for its reason. While a list is open over the page it stands in no landmark, since nobody
 * looks for it by one, and it covers what lies below. The edge between a pane and the page is part of neither, and a tip
 * belongs to what it explains. A cell that is being written is covered by its own field.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  )
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${source} })()`)
  const results = (await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  )) as AxeResults
  const found: string[] = []
  for (const { id, nodes } of results.violations)
    for (const { target, html, failureSummary } of nodes) {
      const place = target.flat().join(' ')
      if (await isFalseAlarm(page, id, place)) continue
      found.push(`${id} at ${place}: ${(failureSummary ?? '').replace(/\s+/g, ' ')} ${html.slice(0, 160)}`)
    }
  return found
}

/** Whether a finding about landmarks or sizes is one of those named above. */
async function isFalseAlarm(page: Page, rule: string, place: string): Promise<boolean> {
  if (rule !== 'region' && rule !== 'target-size') return false
  return page.evaluate(
    ([lists, what, selector]) => {
      const element = document.querySelector(selector)
      if (element === null) return false
      const open = [...document.querySelectorAll(lists)].filter((list) => list.checkVisibility())
      const isPart = open.some((list) => list.contains(element) || element.contains(list))
      if (what === 'region') return isPart || element.role === 'separator' || element.role === 'tooltip'
      const writes = element !== document.activeElement && element.contains(document.activeElement)
      return writes || (open.length > 0 && !isPart)
    },
    [overlay, rule, place] as const,
  )
}
