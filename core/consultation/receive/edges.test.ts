import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import {
  edgesThrice,
  empties,
  notes,
  pagesTyped,
  writesAt,
  writesBelow,
} from '../../../tests/builders/returnedEdges.ts'
import { types } from '../../../tests/builders/returnedEdits.ts'
import { withoutBookmarks } from '../../../tests/builders/returnedPrograms.ts'
import { changesIn, received } from '../../../tests/support/receive.ts'

/** What a party writes beside the text: above and below it on the pages, and in notes. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const hk = (...edits: readonly Edit[]) => by('HK Social', day, ...edits)
const changes = (...edits: readonly Edit[]) => changesIn(received(returned(draft, ...edits)))
const inTray = { target: null, author: 'HK Social', date: day, silent: false }

describe('headers and footers', () => {
  it.each<readonly [string, readonly Edit[]]>([
    ['as they were sent', []],
    ['written three times', [edgesThrice]],
    ['with the numbers of pages typed', [pagesTyped]],
    ['that a program dropped', [empties('header'), empties('footer')]],
    ['of a file without bookmarks', [withoutBookmarks, edgesThrice]],
  ])('%s say nothing', (_, edits) => {
    expect(changes(...edits)).toEqual([])
  })

  it.each(['header', 'footer'] as const)('a paragraph written into the %s is a proposal', (edge) => {
    expect(changes(writesBelow(edge, 'Vi bakker op om det hele'))).toMatchObject([
      { kind: 'new', target: null, before: '', after: 'Vi bakker op om det hele', silent: true },
    ])
    expect(changes(hk(writesBelow(edge, 'Vi bakker op om det hele')))).toEqual([
      { ...inTray, kind: 'new', before: '', after: 'Vi bakker op om det hele' },
    ])
  })

  it.each([
    ['header', 'Vores ledelsesgrundlag HØRINGSUDKAST · svarfrist 15. december 2026'],
    ['footer', 'Eksempel Kommune Side af'],
  ] as const)('words written behind ours in the %s are told with what stood there', (edge, ours) => {
    const after = expect.stringMatching(/^(Vores|Eksempel).* – for kort frist$/)
    expect(changes(writesAt(edge, ' – for kort frist'))).toMatchObject([
      { kind: 'insert', target: null, before: ours, after, silent: true },
    ])
    expect(changes(hk(writesAt(edge, ' – for kort frist')))).toMatchObject([
      { ...inTray, kind: 'insert', after },
    ])
  })

  it('written on every kind of page are told once', () => {
    expect(changes(hk(writesBelow('header', 'For kort frist')), edgesThrice)).toEqual([
      { ...inTray, kind: 'new', before: '', after: 'For kort frist' },
    ])
  })
})

describe('a header that is damaged', () => {
  it('costs nothing of what else was answered', () => {
    const damaged: Edit = ({ parts }) => parts.set('word/header1.xml', strToU8('<w:hdr><w:p>'))
    expect(changes(types('s1', 'mål', 'retning'), damaged)).toMatchObject([{ kind: 'edit', target: 's1' }])
  })
})

describe('notes', () => {
  it.each(['footnote', 'endnote'] as const)('a %s is a proposal', (kind) => {
    expect(changes(notes(kind, 's1', 'Se MED-aftalen'))).toMatchObject([
      { kind: 'new', target: null, after: 'Se MED-aftalen', silent: true },
    ])
    expect(changes(hk(notes(kind, 's1', 'Se MED-aftalen')))).toMatchObject([
      { ...inTray, kind: 'new', after: 'Se MED-aftalen' },
    ])
  })
})

describe('a deadline that was put off', () => {
  const later = { ...consultation, deadline: '2027-01-31' }

  it('makes no answers of the files that were sent before', () => {
    expect(received(draft, { round: later }).answers).toEqual([])
  })

  it('hides nothing that was written beside the old one', () => {
    const found = changesIn(received(returned(draft, writesAt('header', ' (for kort)')), { round: later }))
    expect(found).toMatchObject([
      { kind: 'insert', after: expect.stringMatching(/december 2026 \(for kort\)$/) },
    ])
  })
})
