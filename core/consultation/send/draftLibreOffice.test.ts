import { beforeAll, describe, expect, it } from 'vitest'
import { round } from '../../../tests/builders/round.ts'
import { named, openDocx } from '../../../tests/support/docxPackage.ts'
import { type LaidOutPage, pagesInLibreOffice } from '../../../tests/support/libreOffice.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { savedByLibreOffice } from '../../../tests/support/savedByLibreOffice.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import { bookmarkName } from '../../framework/anchors.ts'
import { printedIds } from '../../layout/passages.ts'
import { writeWord } from '../../word/writeWord.ts'
import { layOutDraft } from './layOutDraft.ts'

/** Drafts as a party without Word sees them and sends them back. */

const parties = ['Hoved-MED', 'MED-udvalget for Social og Sundhed', 'FOA', 'HK Kommunal', 'Ledergruppen']
const sent = round('1. høring', parties, { lookAt: 'Er kravene tydelige?\nMangler der noget?' })
const draft = (id: (typeof templateIds)[number]) => layOutDraft(builtIn(id), sent, 'FOA')

let pages: ReadonlyMap<string, readonly LaidOutPage[]> = new Map()
let docx: ReadonlyMap<string, Uint8Array> = new Map()
let viaOdt: ReadonlyMap<string, Uint8Array> = new Map()

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  for (const id of templateIds) files.set(id, await writeWord(draft(id), testResources))
  pages = await pagesInLibreOffice(files)
  docx = await savedByLibreOffice(files)
  viaOdt = await savedByLibreOffice(await savedByLibreOffice(files, { to: 'odt' }), { from: 'odt' })
})

describe.each(templateIds)('the draft of %s', (id) => {
  it('has the guide on one page after the cover, and no page without content', () => {
    const [cover, guide, next, ...rest] = pages.get(id) ?? []
    expect(cover?.text).toContain('HØRINGSUDKAST')
    expect(cover?.text).toContain('Til: FOA')
    expect(guide?.text).toContain('Sådan svarer I')
    expect(guide?.text).toContain('Ledergruppen')
    expect(next?.text).not.toContain('Ledergruppen')
    for (const page of [guide, next, ...rest]) {
      expect(page?.hasContent).toBe(true)
      expect(page?.text).toContain('svarfrist 15. december 2026')
    }
  })
  it.each([
    ['Word', () => docx],
    ['OpenDocument and back', () => viaOdt],
  ])('keeps its round, its party and its passages when it is saved as %s', (_, files) => {
    const saved = openDocx(files().get(id) ?? new Uint8Array())
    const bookmarks = new Set(
      named(saved.elements('word/document.xml'), 'w:bookmarkStart').map(
        ({ attributes }) => attributes['w:name'],
      ),
    )
    expect(bookmarks).toContain('h_h1')
    const passages = new Set(printedIds(draft(id)).map((each) => bookmarkName({ id: each, print: 1 })))
    expect([...passages].filter((name) => !bookmarks.has(name))).toEqual(figureTextsOf(id))
    const properties = saved.parts.get('docProps/custom.xml')
    expect(properties).toContain('GrundlagHoering')
    expect(properties).toContain('>FOA<')
  })
})

/** What stands in a picture has no anchor in the text. */
const figureTextsOf = (id: (typeof templateIds)[number]): readonly string[] =>
  draft(id).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'figure' ? block.shows.map((each) => bookmarkName({ id: each, print: 1 })) : [],
    ),
  )
