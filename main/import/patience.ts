/** Calls back after so long; gives a function that calls it off. */
export type Later = (callback: () => void, ms: number) => () => void

/**
 * How long a foreign file may be read, in milliseconds, wherever it comes in: whole, and without telling that it gets on. The
 * largest that is taken in needs half of it on a quiet machine of two cores; what is made to take for ever is silent. Files of a folder
 * that nobody has asked for get less.
 */
export const patience = { whole: 10_000, silent: 4000, unasked: 3000 } as const

/** The time of one file. */
export type Patience = {
  /** It got on: what is silent is given its time anew. */
  readonly goesOn: () => void
  /** It is read, or given up. */
  readonly callOff: () => void
}

/** Calls `giveUp` once, when a file has been read for too long or has been silent for too long. */
export function beginPatience(later: Later, giveUp: () => void): Patience {
  const over = () => {
    callOff()
    giveUp()
  }
  const callOffWhole = later(over, patience.whole)
  let callOffSilent = later(over, patience.silent)
  const callOff = () => {
    callOffWhole()
    callOffSilent()
  }
  return {
    goesOn: () => {
      callOffSilent()
      callOffSilent = later(over, patience.silent)
    },
    callOff,
  }
}
