/** The focus where one writes on the page that is shown, in the grid rather than its heading; nowhere where there is no such place. */
export function focusPage(): void {
  const inPage = (wanted: string) => document.querySelector<HTMLElement>(`[data-region="page"] ${wanted}`)
  const place = inPage('[data-key][tabindex="0"]') ?? inPage(':is(textarea, .ProseMirror)')
  place?.focus()
}

/** The focus back on an element, or on the page where that has gone; where something has it already it stays there. */
export const focusAgain = (before: Element | null): void => {
  if (document.activeElement !== document.body) return
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  if (document.activeElement === document.body) focusPage()
}
