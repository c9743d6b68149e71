type Answering = (...given: never[]) => unknown

/**
 * Functions that are read when the first of them is called, each of which may answer with a promise: so that a start waits for
 * less. What could not be read is tried again the next time.
 */
export function readLater<T extends { readonly [N in keyof T]: Answering }>(
  names: readonly (keyof T & string)[],
  read: () => Promise<T>,
): T {
  let reading: Promise<T> | null = null
  const all = () => {
    reading ??= read().catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
  const later = names.map((name) => [name, async (...given: never[]) => (await all())[name](...given)])
  return Object.fromEntries(later) as T
}
