import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import { countingIds } from '../../../tests/builders/framework.ts'
import { by, returned } from '../../../tests/builders/returned.ts'
import { comment, paragraphSaying } from '../../../tests/builders/returnedComments.ts'
import { withoutOurParts } from '../../../tests/builders/returnedPrograms.ts'
import { receiving } from '../../../tests/support/receive.ts'
import { readText } from '../../import/readText.ts'
import { receiveLetter } from './receiveLetter.ts'

/** Answers that never were our file. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

/** A document with these paragraphs and nothing of ours. */
const letter = (...paragraphs: readonly string[]) => {
  const parts = unzipSync(returned(draft, withoutOurParts))
  const body = paragraphs.map((said) => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`).join('')
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const document = xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) })
}
const said = ['Høringssvar fra HK Social', 'Udsagn 1.1.A.1 bør skærpes.', 'Med venlig hilsen']

describe('a letter in Word', () => {
  it('lies in the tray, paragraph by paragraph', () => {
    const answer = receiving(letter(...said), { name: 'HK Social.docx' })
    expect(answer).toMatchObject({
      status: 'received',
      letter: true,
      response: {
        party: 'HK Social',
        heard: 'h1',
        answers: said.map((text) => ({ kind: 'letter', target: null, lies: 'tray', text })),
      },
    })
  })

  it('keeps its comments', () => {
    const file = returned(
      letter(...said),
      by('Bo', '2026-11-20T10:00:00Z', comment(paragraphSaying('Med venlig hilsen'), 'Ring gerne')),
    )
    const answer = receiving(file)
    if (answer.status !== 'received') throw new Error(answer.reason)
    expect(answer.response.answers.at(-1)).toMatchObject({
      kind: 'comment',
      author: 'Bo',
      text: 'Ring gerne',
      lies: 'tray',
    })
  })

  it('that quotes some statements is still a letter', () => {
    const answer = receiving(
      letter('Vi mener om', 'Jeg sætter mål for driften', 'og', 'Jeg deler resultaterne', 'at de er gode'),
    )
    expect(answer).toMatchObject({ status: 'received', letter: true })
  })
})

it('text of any other source lies in the tray as well', () => {
  const source = readText('svar.txt', 'Kære alle\n\nVi er enige.\n')
  if (!source.ok) throw new Error(source.refusal.message)
  const file = { name: 'svar.txt', hash: 'a'.repeat(64), ending: 'txt' }
  expect(
    receiveLetter(file, source.value, consultation, countingIds(), '2026-12-01T09:00:00Z'),
  ).toMatchObject({
    status: 'received',
    letter: true,
    response: { file, answers: [{ text: 'Kære alle' }, { text: 'Vi er enige.' }] },
  })
})
