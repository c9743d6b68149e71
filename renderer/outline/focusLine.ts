/** The id of a line's element; `value` is what the line stands for. */
export const lineId = (value: string): string => `outline-${value}`

/** Gives a line the focus once it has come to its new place: one that is moved to another branch is made anew. */
export const focusLine = (value: string): void =>
  void setTimeout(() => document.getElementById(lineId(value))?.focus())
