import type { Page } from 'playwright/test'

/**
 * What is wrong with the focus as it stands, or null: it is on nothing, outside the window, below something else, or not to
 * be seen. A field with a cursor in it shows its focus by the cursor, as every text does.
 */
export const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'the focus is lost'
    const named = (element: Element) =>
      `<${element.tagName.toLowerCase()} ${['role', 'aria-label', 'data-key', 'data-region', 'class']
        .map((name) => element.getAttribute(name)?.slice(0, 60))
        .filter(Boolean)
        .join(' | ')}> "${(element.textContent ?? '').trim().slice(0, 30)}"`

    // Fluent's choices are an input without a look of its own, over the sign that shows them.
    const box = focused.getBoundingClientRect()
    const left = Math.max(0, box.left)
    const right = Math.min(innerWidth, box.right)
    const top = Math.max(0, box.top)
    const bottom = Math.min(innerHeight, box.bottom)
    if (right - left < 4 || bottom - top < 4) return `out of the window: ${named(focused)}`
    const shares = [0.03, 0.2, 0.5, 0.8, 0.97]
    const seen = shares.some((x) =>
      shares.some((y) => {
        const met = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
        return met !== null && (focused.contains(met) || (met.contains(focused) && met !== document.body))
      }),
    )
    if (!seen) {
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return `below ${over === null ? 'nothing' : named(over)}: ${named(focused)}`
    }

    const writes =
      focused.isContentEditable ||
      focused instanceof HTMLTextAreaElement ||
      (focused instanceof HTMLInputElement && ['text', 'search', 'number'].includes(focused.type))
    if (writes) return null

    const ringed = (element: Element, pseudo: string | null) => {
      const style = getComputedStyle(element, pseudo)
      if (pseudo !== null && (style.content === 'none' || style.content === 'normal')) return false
      if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) return true
      // Four lengths, without blur, of one pixel or more.
      if (/ 0px 0px 0px [1-9]/.test(style.boxShadow)) return true
      return pseudo !== null && style.borderTopStyle === 'solid' && style.borderTopWidth === '2px'
    }
    const around: Element[] = [focused, ...focused.children]
    for (let up = focused.parentElement, i = 0; up !== null && i < 2; up = up.parentElement, i++)
      around.push(up)
    const next = focused.nextElementSibling
    if (next !== null) around.push(next)
    const shown = around.some((element) =>
      [null, '::before', '::after'].some((pseudo) => ringed(element, pseudo)),
    )
    return shown ? null : `not to be seen: ${named(focused)}`
  })

/** Says which element has the focus, the same each time: its key where it has one, else its place in the page. */
export const focusedPlace = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return 'nothing'
    const key = focused.getAttribute('data-key') ?? focused.id
    if (key !== '') return key
    const path: string[] = []
    for (let at: Element | null = focused; at?.parentElement && at.id !== 'root'; at = at.parentElement)
      path.unshift(`${at.tagName.toLowerCase()}${[...at.parentElement.children].indexOf(at)}`)
    return `${path.join('>')} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 30)}`
  })

/** Presses Tab until the focus comes round, and gives what is wrong on the way, each once. */
export async function tabRound(page: Page, most = 90): Promise<readonly string[]> {
  const faults = new Set<string>()
  const met = new Map<string, number>()
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const place = await focusedPlace(page)
    // Once round, the focus stands a moment on the window itself.
    const fault = place === 'nothing' ? null : await focusFault(page)
    if (fault !== null) faults.add(fault)
    const times = (met.get(place) ?? 0) + 1
    met.set(place, times)
    if (times > 1 && (place !== 'nothing' || times > 2)) return [...faults]
  }
  return [...faults, `the focus has not come round after ${most} steps`]
}
