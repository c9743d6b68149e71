import { describe, expect, it } from 'vitest'
import { after, before } from '../../../tests/builders/changed.ts'
import { renamed } from '../../../tests/builders/renamed.ts'
import { named, openDocx, packageFaults } from '../../../tests/support/docxPackage.ts'
import { asPandocReads } from '../../../tests/support/pandoc.ts'
import { builtIn } from '../../../tests/support/printedTemplate.ts'
import { testResources, withoutContents } from '../../../tests/support/writtenWord.ts'
import type { Framework } from '../../framework/framework.ts'
import { inlineText } from '../../framework/richText.ts'
import { trackedWord } from './trackedWord.ts'

const by = { author: 'Anne Ø. & <Co>', date: new Date('2026-11-22T10:00:00.500Z') }

describe('a Word file with tracked changes', () => {
  it.each([
    ['every kind of change', before, after],
    ['the same backwards', after, before],
    ['nothing before', { ...before, roles: [], themes: [], competencies: [], cells: {}, parts: [] }, before],
    ['two neighbours', builtIn('holstebro'), { ...builtIn('sammen'), id: 'f2' }],
    [
      'other columns',
      builtIn('sammen'),
      {
        ...builtIn('sammen'),
        roles: builtIn('sammen').roles.slice(1),
        cells: Object.fromEntries(
          Object.entries(builtIn('sammen').cells).map(([d, row]) => [
            d,
            Object.fromEntries(Object.entries(row).filter(([r]) => r !== 'r1')),
          ]),
        ),
      },
    ],
    ['principles and relations', builtIn('roskilde'), { ...builtIn('gladsaxe'), id: 'f2' }],
  ])(
    'is the one text when all is accepted, and the other when all is rejected: %s',
    async (_, one, other) => {
      const file = await trackedWord(one, other, by, testResources)
      expect(packageFaults(openDocx(file))).toEqual([])
      expect(await asPandocReads(file, 'accept')).toBe(await asPandocReads(await withoutContents(other)))
      expect(await asPandocReads(file, 'reject')).toBe(await asPandocReads(await withoutContents(one)))
    },
  )

  it('of two equal frameworks has no change in it', async () => {
    const xml = openDocx(await trackedWord(before, renamed(before), by, testResources)).parts.get(
      'word/document.xml',
    )
    expect(xml).not.toMatch(/<w:(ins|del|comment)/)
  })

  it('signs every change, with an id of its own', async () => {
    const elements = openDocx(await trackedWord(before, after, by, testResources)).elements(
      'word/document.xml',
    )
    const marks = [...named(elements, 'w:ins'), ...named(elements, 'w:del')].map(
      ({ attributes }) => attributes,
    )
    expect(marks.length).toBeGreaterThan(30)
    for (const mark of marks)
      expect(mark).toMatchObject({ 'w:author': by.author, 'w:date': '2026-11-22T10:00:00Z' })
    const ids = [...marks, ...named(elements, 'w:bookmarkStart').map(({ attributes }) => attributes)].map(
      (attributes) => attributes['w:id'],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('marks single words, and writes what is gone as deleted text', async () => {
    const xml = `${openDocx(await trackedWord(before, after, by, testResources)).parts.get('word/document.xml')}`
    expect(xml).toMatch(/<w:ins [^>]*><w:r>(?:(?!<\/w:r>).)*klare (?:(?!<\/w:r>).)*<\/w:r><\/w:ins>/)
    for (const deleted of xml.match(/<w:del [^>]*[^/]>.*?<\/w:del>/gs) ?? [])
      expect(deleted).not.toContain('<w:t ')
  })

  it('says in a comment what is to be said of a change, once, and of nothing else', async () => {
    const changed: Framework = {
      ...before,
      cells: {
        ...before.cells,
        d1: {
          ...before.cells['d1'],
          r1: [{ id: 's1', lead: '', text: inlineText('Jeg sætter klare mål'), borrowed: null }],
        },
      },
    }
    const commentOf = (passage: string) =>
      ['s1', 's2', 's4'].includes(passage) ? `Nr. ${passage.slice(1)}\nSe notatet` : null
    const file = openDocx(await trackedWord(before, changed, { ...by, commentOf }, testResources))
    const comments = named(file.elements('word/comments.xml'), 'w:comment')
    expect(comments.map(({ attributes }) => attributes['w:author'])).toEqual([by.author, by.author])
    expect(`${file.parts.get('word/comments.xml')}`).toMatch(/Nr\. 1.*Se notatet.*Nr\. 2/s)
    expect(named(file.elements('word/document.xml'), 'w:commentReference')).toHaveLength(2)
    expect(packageFaults(file)).toEqual([])
  })
})
