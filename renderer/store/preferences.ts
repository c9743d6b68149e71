import { defaultPreferences, type Preferences } from '../../core/bridge/preferences.ts'
import { bridge } from '../bridge.ts'
import { createStore } from './createStore.ts'

/** What the user has chosen for the program, as main last told it. */
export const preferences = createStore<Preferences>(defaultPreferences)

/** Keeps the store true as long as the window lives; returns how to stop. */
export function followPreferences(): () => void {
  void bridge.request('preferences.get', undefined).then(preferences.set)
  return bridge.on('preferences', preferences.set)
}

/** Chooses anew, here at once and in every other window a moment later. */
export function prefer(changes: Partial<Preferences>): void {
  preferences.update((before) => ({ ...before, ...changes }))
  void bridge.request('preferences.set', changes)
}
