/**
 * Keys that were pressed while the field they are meant for is on its way: they wait, and then go to whatever has the focus, in the
 * order they were pressed. Without it the first letters after a command would be nobody's, or those of what had the focus before.
 */

let holds = 0
let waiting: KeyboardEvent[] = []

/** From now on no key reaches anything; gives what lets them go on, which is to be called once. */
export function holdKeys(): () => void {
  window.addEventListener('keydown', hold, { capture: true })
  holds += 1
  return () => {
    holds -= 1
    if (holds === 0) void letGo()
  }
}

const compose: ReadonlySet<string> = new Set(['Dead', 'Process'])

const hold = (event: KeyboardEvent): void => {
  // Shortcuts and keys that begin a letter with an accent cannot be pressed again by a program.
  const { key, ctrlKey, altKey, metaKey, isComposing } = event
  if (!event.isTrusted || isComposing || ctrlKey || altKey || metaKey || compose.has(key)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  waiting.push(event)
}

/** Nobody waits longer for a field; keys that were meant for one that never came are meant for nothing else. */
const longestWait = 1000
let fieldHere: (() => void) | null = null

/** From now on keys wait for a field that is about to be drawn and says so itself, with `takeKeys`. */
export function holdKeysForField(): void {
  fieldHere?.()
  const letKeysGo = holdKeys()
  const giveUp = setTimeout(() => {
    waiting = []
    fieldHere?.()
  }, longestWait)
  fieldHere = () => {
    fieldHere = null
    clearTimeout(giveUp)
    // Not in the middle of drawing.
    setTimeout(letKeysGo)
  }
}

/** The field has the focus. */
export const takeKeys = (): void => fieldHere?.()

/** One after the other, since each may change where the next one belongs; keys that come meanwhile stand behind. */
async function letGo(): Promise<void> {
  while (holds === 0) {
    const [next, ...rest] = waiting
    if (next === undefined) return window.removeEventListener('keydown', hold, { capture: true })
    waiting = rest
    press(next)
    // What the key changed is drawn before the next one.
    await null
  }
}

function press({ key, code, shiftKey }: KeyboardEvent): void {
  const pressed = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
  const isFree = (document.activeElement ?? document.body).dispatchEvent(pressed)
  // The only way to write in any field as a key does, with the field's own undo and events.
  if (isFree && key.length === 1) document.execCommand('insertText', false, key)
}
