import { createStore } from './createStore.ts'

/** Whether this window was opened for a file that has not come yet: until then there is nothing to welcome anybody to. */
export const awaiting = createStore(location.hash === '#awaiting')

/** Whether the file has been asked for: then there is nothing to do but to make ready for it. */
export const askedFor = createStore(false)

/** The file is here, or is not coming. */
export const stopAwaiting = (): void => awaiting.set(false)

/** A file that never comes must not leave the window empty. */
const patienceMs = 3000
if (awaiting.get()) setTimeout(stopAwaiting, patienceMs)
