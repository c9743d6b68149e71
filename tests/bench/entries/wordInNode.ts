import { readFile, writeFile } from 'node:fs/promises'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import { wordWriter } from '../../../main/documents/writers.ts'
import { drawingThread } from './resources.ts'

/** FILE.grundlag OUT.docx WORKER NODE_MODULES: the Word export as one Node process. */
const [, , file = '', out = '', worker = '', modules = ''] = process.argv
const read = unpackFramework(await readFile(file), file)
if (!read.ok) throw new Error(read.refusal.message)
const write = wordWriter(
  () => drawingThread(worker, modules),
  () => new Date(Date.UTC(2026, 0, 1)),
)
await writeFile(out, await write(read.value.framework, read.value.media))
