import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Round } from '../../core/framework/round.ts'
import { consultation, consulted, draftOf } from '../../tests/builders/consulted.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { by, returned } from '../../tests/builders/returned.ts'
import { comment, words } from '../../tests/builders/returnedComments.ts'
import { replaces } from '../../tests/builders/returnedEdits.ts'
import { p, wordFile } from '../../tests/builders/wordFile.ts'
import { receiveFile } from './receiveFile.ts'

/** Word files as they come back, read as the thread reads them. */

const read = (name: string, bytes: Uint8Array, round: Round = consultation) =>
  receiveFile(
    { name, bytes, hash: createHash('sha256').update(bytes).digest('hex') },
    { sent: consulted, round, rounds: [round] },
    {
      ids: countingIds(),
      now: '2026-12-01T09:00:00.000Z',
      progress: () => undefined,
      isWord: async () => () => false,
    },
  )

test('our own draft: what was said lands on what it was said of', async () => {
  const bytes = returned(
    await draftOf(),
    by(
      'HK Social',
      '2026-11-20T10:00:00Z',
      comment(words('s1', 'mål'), 'Hvilke mål?'),
      replaces('s2', 'følger op', 'samler op'),
    ),
  )
  const { received } = await read('Udkast (rettet).docx', bytes)
  if (received.status !== 'received') throw new Error(received.reason)
  expect(received.letter).toBe(false)
  expect(received.response.file).toMatchObject({ name: 'Udkast (rettet).docx', ending: 'docx' })
  expect(received.response.answers).toMatchObject([
    { kind: 'comment', target: 's1', text: 'Hvilke mål?' },
    { kind: 'edit', target: 's2' },
  ])
})

test('another Word file is a letter, and its paragraphs are to be placed', async () => {
  const { received } = await read('Brev.docx', wordFile(p('Kære HR'), p('Vi savner noget om trivsel.')))
  expect(received).toMatchObject({ status: 'received', letter: true })
  if (received.status !== 'received') throw new Error(received.reason)
  expect(received.response.answers.every(({ target, lies }) => target === null && lies === 'tray')).toBe(true)
})

test('a file of another round says so', async () => {
  const { received } = await read('Udkast.docx', await draftOf(), { ...consultation, id: 'anden' })
  expect(received).toMatchObject({ status: 'refused' })
})
