import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import {
  type Party,
  partiesInLibreOffice,
  type Saved,
  type Step,
} from '../../../tests/support/partyInLibreOffice.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { changesIn, only, received } from '../../../tests/support/receive.ts'

/**
 * Every built-in framework as a draft that a colleague opened in LibreOffice and saved without a word, and one with what a party
 * wrote above and below the text, in a note and in a frame.
 */

const beside: readonly Step[] = [
  { do: 'author', author: 'FOA Midt' },
  { do: 'track', on: true },
  { do: 'writeAtEdge', bookmark: 'c_p1b3', edge: 'footer', text: 'Fristen er for kort' },
  { do: 'track', on: false },
  { do: 'writeAtEdge', bookmark: 'c_p1b3', edge: 'header', text: 'Vi bakker op om det hele' },
  { do: 'footnote', bookmark: 'c_p1b3', text: 'Se MED-aftalen' },
  { do: 'textFrame', bookmark: 'c_p1b4', text: 'Husk de frivillige' },
]

let files: ReadonlyMap<string, Saved> = new Map()
beforeAll(async () => {
  const parties = new Map<string, Party>()
  for (const id of templateIds) parties.set(id, { draft: await draftOf(builtIn(id)), steps: [] })
  parties.set('beside', { draft: await draftOf(builtIn('holstebro')), steps: beside })
  files = await partiesInLibreOffice(parties)
})

describe.each(['docx', 'viaOdt'] as const)('saved by LibreOffice (%s)', (way) => {
  const response = (name: string, id: (typeof templateIds)[number]) =>
    received(files.get(name)?.[way] ?? new Uint8Array(), { sent: builtIn(id), round: consultation })

  it.each(templateIds)('%s, which nobody touched, gives no answers', (id) => {
    expect(response(id, id).answers).toEqual([])
  })

  it('what was written beside the text is all there, once each', () => {
    const found = only(changesIn(response('beside', 'holstebro')), 'kind', 'target', 'after', 'silent')
    expect(new Set(found)).toEqual(
      new Set([
        { kind: 'new', target: null, after: 'Vi bakker op om det hele', silent: true },
        { kind: 'new', target: null, after: 'Se MED-aftalen', silent: true },
        { kind: 'new', target: null, after: 'Husk de frivillige', silent: true },
        { kind: 'new', target: null, after: 'Fristen er for kort', silent: false },
      ]),
    )
    expect(found).toHaveLength(4)
  })
})
