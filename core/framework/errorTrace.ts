/**
 * What an error was and where in the program, without a word of its message: a message may quote what the user has written
 * or name the user's files, and what this gives is put into a log that is sent to others.
 */
export type ErrorTrace = {
  /** `TypeError`, with the system's own code behind it where there is one: `Error ENOSPC`. */
  readonly kind: string
  /** Places in the program, innermost first: `main.js:12:34`. */
  readonly places: readonly string[]
}

const most = 12

export function traceOf(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] }
  const { code } = error as { readonly code?: unknown }
  const name = error.constructor.name.replace(/\W/g, '').slice(0, 60)
  const suffix = typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(code) ? ` ${code}` : ''
  return { kind: `${name}${suffix}`, places: placesIn(error) }
}

/** The frames stand behind the message, and only what is known to stand behind it is read. */
function placesIn({ stack = '', message }: Error): readonly string[] {
  const from = stack.indexOf(message)
  if (from < 0) return []
  return Array.from(
    stack.slice(from + message.length).matchAll(/^ +at .*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/gm),
    (found) => found[1] ?? '',
  ).slice(0, most)
}
