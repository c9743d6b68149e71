import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { openDictionary } from '../spelling/dictionary.ts'
import type { ReadMessage, ReadOrder } from './readAside.ts'
import { readForeign } from './readForeign.ts'

/** Reads the one document it is started with, in a thread of its own. What throws here is told there as an error. */

// Nothing is ever fetched for a document, so that nothing in this thread can.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, name)

const { name, content, dictionary } = workerData as ReadOrder
const tell = (message: ReadMessage) => parentPort?.postMessage(message)

let told = 0
void readForeign(
  { name, content },
  {
    progress: (done) => {
      if (done < told + 0.01) return
      told = done
      tell({ kind: 'progress', done })
    },
    isWord: async () =>
      (await openDictionary(readFileSync(dictionary.aff), readFileSync(dictionary.dic))).isRight,
  },
).then((answer) => tell({ kind: 'answer', answer }))
