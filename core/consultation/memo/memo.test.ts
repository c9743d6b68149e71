import { describe, expect, it } from 'vitest'
import { heldConsultation } from '../../../tests/builders/held.ts'
import { named, openDocx, packageFaults } from '../../../tests/support/docxPackage.ts'
import { firstSheetOf } from '../../../tests/support/firstSheet.ts'
import { pagesInLibreOffice } from '../../../tests/support/libreOffice.ts'
import { asPandocReads } from '../../../tests/support/pandoc.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import { plainText } from '../../framework/richText.ts'
import { answersIn } from '../../framework/round.ts'
import { writeHtml } from '../../html/writeHtml.ts'
import type { Block, HeadingBlock, TableBlock } from '../../layout/blocks.ts'
import { trackedWord } from '../../word/tracked/trackedWord.ts'
import { writeWord } from '../../word/writeWord.ts'
import { layOutMemo, type MemoOrder } from './layOutMemo.ts'
import { memoExcel } from './memoExcel.ts'
import { newDraft } from './newDraft.ts'

const held = heldConsultation()
const blocks = (order: MemoOrder): readonly Block[] =>
  layOutMemo(held, order).sections.flatMap((section) => section.blocks)
const tables = (order: MemoOrder) =>
  blocks(order).filter((block): block is TableBlock => block.type === 'table')
const word = (order: MemoOrder) => writeWord(layOutMemo(held, order), testResources)

/** What everybody said, in their own words. */
const saidByAll = answersIn(held.round).map(({ answer }) =>
  'text' in answer ? answer.text : answer.after === '' ? '' : answer.after,
)
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe.each(['passage', 'party'] as const)('the memo by %s', (order) => {
  it('says everything that anybody has said, with every remark and the decision', async () => {
    const text = letters(await asPandocReads(await word(order)))
    for (const said of saidByAll) for (const line of said.split('\n')) expect(text).toContain(letters(line))
    for (const { answer } of answersIn(held.round)) expect(text).toContain(letters(answer.decision.remark))
    for (const decision of [
      'Imødekommet',
      'Delvistimødekommet',
      'Ikkeimødekommet',
      'Tagettilefterretning',
      'Ikkeafgjort',
    ])
      expect(text).toContain(decision)
  })

  it('is a sound Word file with headings, table heads, a title and a language', async () => {
    const file = openDocx(await word(order))
    expect(packageFaults(file)).toEqual([])
    const elements = file.elements('word/document.xml')
    const tableCount = named(elements, 'w:tbl').length
    expect(named(elements, 'w:tblHeader')).toHaveLength(tableCount - 1)
    expect(named(elements, 'w:tblDescription')).toHaveLength(tableCount)
    const core = `${file.parts.get('docProps/core.xml')}`
    expect(core).toContain('Høringsnotat – 1. høring')
    expect(core).toContain('da-DK')
  })

  it('has an outline without gaps and no heading twice', () => {
    const headings = blocks(order).filter((block): block is HeadingBlock => block.type === 'heading')
    const steps = headings.map(({ level }, i) => level - (headings[i - 1]?.level ?? 0))
    expect(Math.max(...steps)).toBe(1)
    expect(new Set(headings.map(({ target }) => target)).size).toBe(headings.length)
  })

  it('is opened by LibreOffice', async () => {
    const pages = (await pagesInLibreOffice(new Map([['notat', await word(order)]]))).get('notat') ?? []
    expect(pages.length).toBeGreaterThan(4)
    expect(pages.every(({ hasContent }) => hasContent)).toBe(true)
    expect(letters(pages.map(({ text }) => text).join(''))).toContain(letters('Bemærkninger og svar'))
  })
})

it('says old and new whole, and marks what went and came without colour', async () => {
  const changed = tables('passage').filter(({ head }) => head?.[0]?.text === 'Teksten i høringen')
  expect(changed).toHaveLength(3)
  const [before, after] = changed[1]?.rows[0]?.cells.map(({ blocks: inside }) => inside[0]) ?? []
  if (before?.type !== 'paragraph' || after?.type !== 'paragraph') throw new Error('no two sides')
  expect(plainText(after.inline)).toBe(`${plainText(before.inline)}, også når det er svært`)
  expect(after.marked?.filter(({ mark }) => mark === 'added').map(({ text }) => text)).toEqual([
    ', også når det er svært',
  ])
  const xml = `${openDocx(await word('passage')).parts.get('word/document.xml')}`
  expect(xml).toContain('<w:rStyle w:val="Added"/>')
  expect(xml).toContain('<w:rStyle w:val="Gone"/>')
  const html = writeHtml(layOutMemo(held, 'passage'), { fontUrl: () => 'f', mediaUrl: () => 'm' })
  expect(html).toMatch(/<ins>[^<]*svært<\/ins>/)
  expect(html).toMatch(/<del>[^<]+<\/del>/)
})

it('says what was struck in words', async () => {
  const source = { ...held, round: { ...held.round } }
  const said = letters(await asPandocReads(await writeWord(layOutMemo(source, 'passage'), testResources)))
  expect(said).toContain(letters('Hele teksten foreslås slettet.'))
  expect(said).toContain(letters('Teksten er slettet.'))
})

it('is a memo as well where nobody has answered', () => {
  const quiet = { ...held, round: { ...held.round, responses: [] } }
  const text = JSON.stringify(layOutMemo(quiet, 'passage'))
  expect(text).toContain('Der er ikke kommet bemærkninger')
  expect(text).toContain('Har ikke svaret')
})

it('is an Excel file with a row for each answer and reply, all of them text', async () => {
  const [head, ...answers] = await firstSheetOf(memoExcel(held))
  expect(head?.slice(0, 2)).toEqual(['Nr.', 'Udsagn nr.'])
  expect(answers).toHaveLength(answersIn(held.round).length)
  for (const cell of answers.flat()) expect(cell === null || typeof cell === 'string').toBe(true)
})

describe('the new draft', () => {
  const draft = () => {
    const { before, after, by } = newDraft(held)
    return trackedWord(before, after, { ...by, date: new Date('2026-12-18T10:00:00Z') }, testResources)
  }

  it('is signed by the administration, with the memo’s numbers, decision and remark at each change', async () => {
    const file = openDocx(await draft())
    expect(packageFaults(file)).toEqual([])
    const comments = `${file.parts.get('word/comments.xml')}`
    expect(comments).toContain('Høringsnotat nr. 5, 6: imødekommet – Tilføjelsen gør det tydeligt')
    expect(comments).toContain('Høringsnotat nr. 13: imødekommet – Punktet siger det samme')
    expect(comments).toContain('Høringsnotat nr. 14: imødekommet')
    const authors = named(file.elements('word/document.xml'), 'w:ins').map(
      ({ attributes }) => attributes['w:author'],
    )
    expect(new Set(authors)).toEqual(new Set(['Eksempel Kommune, Social og Sundhed']))
  })

  it('is the text that was sent when all is rejected', async () => {
    const rejected = letters(await asPandocReads(await draft(), 'reject'))
    expect(rejected).not.toContain(letters('også når det er svært'))
    expect(rejected).not.toContain('arbejdsmiljørepræsentanten')
  })
})
