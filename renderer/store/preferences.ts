import { defaultPreferences, type Preferences } from '../../core/bridge/preferences.ts'
import { bridge } from '../bridge.ts'
import { createStore } from './createStore.ts'

/** What the user has chosen for the program, as main last told it and as it was chosen here since. */
export const preferences = createStore<Preferences>(defaultPreferences)

/** Choices on their way to main. What main tells meanwhile is older than they are, and must not take them back. */
const onTheirWay: Partial<Preferences>[] = []

const heard = (told: Preferences) => preferences.set(Object.assign({ ...told }, ...onTheirWay))

/** Keeps the store true as long as the window lives; returns how to stop. */
export function followPreferences(): () => void {
  void bridge.request('preferences.get', undefined).then(heard)
  return bridge.on('preferences', heard)
}

/** Chooses anew, here at once and in every other window a moment later. */
export function prefer(changes: Partial<Preferences>): void {
  preferences.update((before) => ({ ...before, ...changes }))
  onTheirWay.push(changes)
  void bridge.request('preferences.set', changes).finally(() => {
    onTheirWay.splice(onTheirWay.indexOf(changes), 1)
  })
}
