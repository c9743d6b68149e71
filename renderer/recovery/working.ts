import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { dismiss, notify } from '../store/notices.ts'

/** What takes less time than this is done before one could read that it goes on. */
const quietMs = 500

/**
 * Says that something is being worked on, from half a second after main has begun, with a way to stop it. Time that the
 * user spends in a dialog does not count.
 */
export async function whileWorking<T>(message: string, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: number | null = null
  const stop = bridge.on('working', () => {
    timer ??= setTimeout(() => {
      const action = {
        label: screenText.recovery.stop,
        run: () => void bridge.request('work.cancel', undefined),
      }
      shown = notify({ kind: 'working', message, action })
    }, quietMs)
  })
  try {
    return await work()
  } finally {
    stop()
    clearTimeout(timer)
    if (shown !== null) dismiss(shown)
  }
}
