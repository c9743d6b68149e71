import type { Page } from 'playwright/test'

/** A key by its name, or a text letter by letter. */
export type Typed = 'Enter' | 'Escape' | 'Delete' | 'F2' | 'Control+Enter' | { readonly text: string }

const codes = { Enter: 13, Escape: 27, Delete: 46, F2: 113, 'Control+Enter': 13 } as const

/**
 * Somebody who writes on without waiting: all keys lie in the program's queue before it has dealt with the first one. Playwright's own
 * keyboard waits for each.
 */
export async function typeAtOnce(page: Page, ...typed: readonly Typed[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const strokes = typed.flatMap((each) =>
    typeof each === 'string' ? [stroke(each)] : [...each.text].map(letter),
  )
  await Promise.all(
    strokes.flatMap((key) => [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: '' }),
    ]),
  )
  await session.detach()
}

const stroke = (name: keyof typeof codes) => {
  const key = name === 'Control+Enter' ? 'Enter' : name
  return {
    key,
    code: key,
    windowsVirtualKeyCode: codes[name],
    modifiers: name === 'Control+Enter' ? 2 : 0,
    text: name === 'Enter' ? '\r' : '',
  }
}

const letter = (text: string) => ({
  key: text,
  text,
  windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0),
  modifiers: 0,
})
