/** The focus where one writes on the page that is shown; nowhere where there is no such place. */
export const focusPage = (): void =>
  document
    .querySelector<HTMLElement>('[data-region="page"] :is([data-key][tabindex="0"], textarea, .ProseMirror)')
    ?.focus()

/** The focus back on an element, or on the page where that has gone; where something has it already it stays there. */
export const focusAgain = (before: Element | null): void => {
  if (document.activeElement !== document.body) return
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  if (document.activeElement === document.body) focusPage()
}
