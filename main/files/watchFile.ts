import { watch } from 'node:fs'
import path from 'node:path'

/** So long after the last sign of life; a program that saves renames and writes several times. */
const restMs = 300

/**
 * Calls back a moment after something happened to a file, also where it was renamed away or came back: the folder is
 * watched, for a file that is replaced takes its watcher with it. Some network disks tell nothing, and then nothing is
 * heard. Returns how to stop.
 */
export function watchFile(file: string, touched: () => void): () => void {
  const name = path.basename(file)
  let timer: NodeJS.Timeout | undefined
  const heard = (_: string, changed: string | null) => {
    if (changed !== null && changed !== name) return
    clearTimeout(timer)
    timer = setTimeout(touched, restMs).unref()
  }
  try {
    const watcher = watch(path.dirname(file), { persistent: false }, heard)
    const stop = () => {
      clearTimeout(timer)
      watcher.close()
    }
    watcher.on('error', stop)
    return stop
  } catch {
    // Nothing to watch with: the check before saving and at the window's focus remain.
    return () => undefined
  }
}
