/**
 * Gives work on folders its turn, and an end to waiting for it: null where nothing more came from the system for a while.
 *
 * A call to a network drive that is gone can hang in the system for minutes and holds one of the few threads that all of
 * the program's reading and writing goes through. So at most two folders are worked on at a time; one that hangs keeps its
 * turn until the system lets go, and is not asked again before.
 */
export type Turns = <T>(folder: string, work: Work<T>) => Promise<T | null>

/** Calls `alive` whenever the system has answered, and ends when it is told to stop. */
export type Work<T> = (alive: () => void, signal: AbortSignal) => Promise<T>

export function takingTurns(patienceMs: number, most = 2): Turns {
  const working = new Set<string>()
  const waiting: ((turn: boolean) => void)[] = []
  let free = most
  let hanging = 0

  const turn = async (): Promise<boolean> => {
    if (free > 0) {
      free -= 1
      return true
    }
    // With every turn taken by what hangs, waiting would be for nothing.
    return hanging < most && new Promise<boolean>((resolve) => waiting.push(resolve))
  }
  const release = () => {
    const next = waiting.shift()
    if (next) next(true)
    else free += 1
  }
  const hangs = () => {
    hanging += 1
    if (hanging === most) for (const next of waiting.splice(0)) next(false)
  }

  return async <T>(folder: string, work: Work<T>): Promise<T | null> => {
    if (working.has(folder) || !(await turn())) return null
    working.add(folder)
    const abort = new AbortController()
    let late = false
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<null>((resolve) => {
      const giveUp = () => {
        late = true
        hangs()
        abort.abort()
        resolve(null)
      }
      timer = setTimeout(giveUp, patienceMs)
    })
    const alive = () => {
      if (!late) timer?.refresh()
    }
    const done = work(alive, abort.signal).catch((error: unknown) => {
      // What the system refuses is as good as a folder that is not there.
      if (late || isSystem(error)) return null
      throw error
    })
    const over = () => {
      clearTimeout(timer)
      working.delete(folder)
      if (late) hanging -= 1
      release()
    }
    done.then(over, over)
    return Promise.race([done, tooLate])
  }
}

const isSystem = (error: unknown): boolean => error instanceof Error && 'code' in error
