import { getRandomValues } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { ReturnedFile } from '../../core/consultation/receive/receiveWord.ts'
import { idsFrom } from '../../core/framework/id.ts'
import { openDictionary } from '../spelling/dictionary.ts'
import type { ReceiveMessage, ReceiveOrder } from './receiveAside.ts'
import { receiveFile } from './receiveFile.ts'

/** Reads returned files, one after the other as they are sent to it. What throws here ends the thread. */

// Nothing is ever fetched for a document, so that nothing in this thread can.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, name)

const { dictionary, now, ...sent } = workerData as ReceiveOrder
const ids = idsFrom((bytes) => getRandomValues(bytes))

let words: Promise<(word: string) => boolean> | null = null
const isWord = () => {
  words ??= openDictionary(readFileSync(dictionary.aff), readFileSync(dictionary.dic)).then(
    ({ isRight }) => isRight,
  )
  return words
}

const tell = (message: ReceiveMessage) => parentPort?.postMessage(message)

parentPort?.on('message', (file: ReturnedFile) => {
  let told = 0
  const progress = (done: number) => {
    if (done < told + 0.01) return
    told = done
    tell('goesOn')
  }
  void receiveFile(file, sent, { ids, now, isWord, progress }).then((read) => tell({ read }))
})
