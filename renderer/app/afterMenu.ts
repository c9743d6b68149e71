import { holdKeys } from './keysAhead.ts'

/**
 * Does something once a menu has closed: closing gives the focus back to the menu's button, and would take it from a
 * field that opened meanwhile. What is typed in between waits for that field.
 */
export function afterMenu(act: () => void): void {
  const letKeysGo = holdKeys()
  setTimeout(() => {
    try {
      act()
    } finally {
      // By then the field is drawn and has the focus.
      setTimeout(letKeysGo)
    }
  })
}
