import { parentPort } from 'node:worker_threads'
import { cardOf } from './cardOf.ts'
import type { EntryAnswer, EntryOrder } from './entriesAside.ts'
import { contentOf } from './entry.ts'

/** Reads one template file after the other, in a thread of its own. What throws is a fault of ours and stops only the one. */

// Nothing is ever fetched for a file, so that nothing in this thread can.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, name)

const tell = (answer: EntryAnswer) => parentPort?.postMessage(answer)

parentPort?.on('message', ({ name, bytes, depth }: EntryOrder) => {
  try {
    tell({ content: (depth === 'card' ? cardOf(name, bytes) : null) ?? contentOf(name, bytes) })
  } catch (fault) {
    tell({ fault: fault instanceof Error ? fault : new Error(typeof fault) })
  }
})
tell('ready')
