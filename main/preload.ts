import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, Events } from '../core/bridge/contract.ts'

/** The only way out of the window: the functions of `Bridge`, and nothing of Electron's own. */

type EventName = keyof Events
type Listener = (value: never) => void

const events = [
  'command',
  'openFile',
  'closing',
  'preferences',
  'spelling',
  'template',
  'recentChanged',
  'fileTouched',
  'working',
  'importProgress',
  'receiveProgress',
  'sendProgress',
  'libraryChanged',
] as const satisfies readonly EventName[]

/** What main says before the page listens waits here: a file to open arrives while the page is still loading. */
const unheard = new Map<string, unknown[]>()
const listeners = new Map<string, Set<Listener>>()

for (const name of events) {
  unheard.set(name, [])
  listeners.set(name, new Set())
  ipcRenderer.on(`event:${name}`, (_, value: unknown) => {
    const listening = listeners.get(name) ?? new Set()
    if (listening.size === 0) unheard.get(name)?.push(value)
    for (const listener of listening) listener(value as never)
  })
}

const bridge: Bridge = {
  request: (channel, argument) => ipcRenderer.invoke('request', channel, argument),
  on: (event, listener) => {
    const listening = listeners.get(event)
    if (!listening) throw new Error('There is no such event')
    // A function of its own for every call, so that the same listener given twice is taken off once.
    const heard: Listener = (value) => listener(value)
    listening.add(heard)
    for (const value of unheard.get(event)?.splice(0) ?? []) heard(value as never)
    return () => {
      listening.delete(heard)
    }
  },
  pathOf: (file) => {
    // A file that a script has made has none: only the user's own hand gives one, and main reads no other.
    const path = webUtils.getPathForFile(file)
    if (path !== '') ipcRenderer.send('handed', path)
    return path
  },
}

contextBridge.exposeInMainWorld('grundlag', bridge)
