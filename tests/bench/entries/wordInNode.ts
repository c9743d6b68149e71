import { readFile, writeFile } from 'node:fs/promises'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import { layOut } from '../../../core/layout/layOut.ts'
import { writeWord } from '../../../core/word/writeWord.ts'
import { wordResources } from './resources.ts'

/** FILE.grundlag OUT.docx NODE_MODULES: the Word export as one Node process. */
const [, , file = '', out = '', modules = ''] = process.argv
const read = unpackFramework(await readFile(file), file)
if (!read.ok) throw new Error(read.refusal.message)
await writeFile(out, await writeWord(layOut(read.value.framework), await wordResources(modules)))
