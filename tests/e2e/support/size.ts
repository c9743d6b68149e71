import type { Page } from 'playwright/test'

/**
 * What can be pressed or written in and is smaller than 24 × 24 CSS pixels without that much room around it (WCAG 2.5.8).
 * Links in running text are let off, as there.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // What is scrolled out of a box takes no room.
    const seen = (element: Element): DOMRect => {
      let { left, right, top, bottom } = element.getBoundingClientRect()
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue
        const clip = at.getBoundingClientRect()
        left = Math.max(left, clip.left)
        right = Math.min(right, clip.right)
        top = Math.max(top, clip.top)
        bottom = Math.min(bottom, clip.bottom)
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
    }
    const whole = (element: Element, box: DOMRect) =>
      Math.abs(element.getBoundingClientRect().height - box.height) < 1 &&
      Math.abs(element.getBoundingClientRect().width - box.width) < 1
    const pressed =
      'button, input, textarea, select, [role="menuitem"], [role="option"], [role="tab"], [role="radio"], ' +
      '[role="treeitem"] > .fui-TreeItemLayout, [role="gridcell"], th[tabindex], [role="combobox"], [role="button"]'
    const boxes = [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter(
        (element) =>
          !element.closest('[inert], [aria-hidden="true"]') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          // An icon beside a field does what the field does.
          element.tabIndex >= -1 &&
          !element.matches('.fui-Combobox__expandIcon, .fui-Combobox__expandIcon *'),
      )
      // Fluent's fields are as large as their frame.
      .map(
        (element) =>
          element.closest<HTMLElement>('.fui-Input, .fui-Dropdown, .fui-Combobox, .fui-Slider') ?? element,
      )
      .map((element) => ({ element, box: seen(element) }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const centre = ({ left, right, top, bottom }: DOMRect) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
    })
    const near = (a: DOMRect, b: DOMRect) => {
      const { x, y } = centre(a)
      const dx = Math.max(b.left - x, 0, x - b.right)
      const dy = Math.max(b.top - y, 0, y - b.bottom)
      return Math.hypot(dx, dy) < 12
    }
    return boxes
      .filter(({ element, box }) => whole(element, box) && (box.width < 23.5 || box.height < 23.5))
      .filter(({ element, box }) =>
        boxes.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            near(box, other.box),
        ),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)} (${element.className.toString().slice(0, 40)})`,
      )
  })

/**
 * Texts that are cut off where nothing tells the rest: by a box that hides it and neither scrolls nor says it in full when
 * asked, or by the edge of the window.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const scrolls = (style: CSSStyleDeclaration) =>
      /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (
        words === '' ||
        parent === null ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue
      if (
        parent.closest(
          '[aria-hidden="true"], [inert], [aria-live], script, style, [data-side="preview"] section',
        )
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      for (let at: HTMLElement | null = parent; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        // Only heard, or shortened on purpose with the whole one click or one look away.
        if (style.clipPath !== 'none' || box.width <= 1) break
        if (at.title !== '' || style.webkitLineClamp !== 'none') break
        if (scrolls(style)) break
        const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible'
        if (
          hides &&
          (text.right > box.right + 2 || text.bottom > box.bottom + 3 || text.left < box.left - 2)
        ) {
          faults.push(
            `"${words.slice(0, 40)}" is cut by ${at.tagName} ${at.className.toString().slice(0, 60)}`,
          )
          break
        }
        if (style.position === 'fixed') {
          if (text.right > innerWidth + 1 || text.left < -1 || text.bottom > innerHeight + 1 || text.top < -1)
            faults.push(`"${words.slice(0, 40)}" is out of the window`)
          break
        }
      }
    }
    return [...new Set(faults)]
  })
