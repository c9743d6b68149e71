import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { receiveWord } from '../../../core/consultation/receive/receiveWord.ts'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import { Round } from '../../../core/framework/round.ts'

/** FILE.grundlag ROUND.json ANSWERS FILES…: takes returned files in, one after another; fails where they do not hold so many answers. */
const [, , file = '', roundFile = '', expected = '', ...files] = process.argv
const read = unpackFramework(await readFile(file), file)
if (!read.ok) throw new Error(read.refusal.message)
const round = Round.parse(JSON.parse(await readFile(roundFile, 'utf8')))
let ids = 0
let answers = 0
for (const name of files) {
  const bytes = new Uint8Array(await readFile(name))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const answer = receiveWord(
    { name, bytes, hash },
    read.value.framework,
    round,
    { rounds: [round] },
    () => `n${++ids}`,
    '2026-12-01T09:00:00Z',
  )
  if (answer.status !== 'received') throw new Error(`${name}: ${answer.reason}`)
  answers += answer.response.answers.length
}
if (answers !== Number(expected)) throw new Error(`${answers} answers instead of ${expected}`)
