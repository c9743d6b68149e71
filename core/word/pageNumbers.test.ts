import { describe, expect, it } from 'vitest'
import {
  cell,
  contents,
  cover,
  figure,
  heading,
  landscape,
  pageBreak,
  portrait,
  printed,
  row,
  statement,
  table,
  text,
} from '../../tests/builders/printed.ts'
import type { Block, PrintedDocument } from '../layout/blocks.ts'
import { pageNumbers } from './pageNumbers.ts'

/** Where each heading stands, in order. */
const pagesOf = (document: PrintedDocument) => [...pageNumbers(document).values()]

const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, () => text('Vi er ambitiøse. '.repeat(20)))
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    row(`Række ${index}`, cell(statement(`${index}`, 'Sikrer driften. '.repeat(20)))),
  )

describe('the pages of headings', () => {
  it('count sections, which each begin a page', () => {
    const first = heading(1, 'A')
    expect(
      pagesOf(printed(cover('T'), contents(first), portrait(first), landscape(heading(1, 'B')))),
    ).toEqual([3, 4])
  })

  it('turn once for a break and a heading that starts a page, and not at the head of one', () => {
    const b = heading(1, 'B', { startsPage: true })
    const document = printed(
      portrait(heading(1, 'A', { startsPage: true }), pageBreak, b, text('x'), pageBreak, heading(1, 'C')),
    )
    expect(pagesOf(document)).toEqual([1, 2, 3])
  })

  it('follow the length of the text', () => {
    const after = (count: number) => pagesOf(printed(portrait(...paragraphs(count), heading(1, 'B'))))
    expect(after(3)).toEqual([1])
    expect(after(14)).toEqual([2])
    expect(after(28)).toEqual([3])
  })

  it('follow the rows of a table, none of which is cut', () => {
    const after = (count: number) =>
      pagesOf(printed(landscape(table(['Rolle', 'Drift'], ...rows(count)), heading(1, 'B'))))
    expect(after(2)).toEqual([1])
    expect(after(30)[0]).toBeGreaterThan(2)
  })

  it('keep a heading with the figure or table it announces', () => {
    const document = (last: Block) =>
      printed(portrait(...paragraphs(7), heading(1, 'B'), heading(2, 'C'), last))
    expect(pagesOf(document(text('kort')))).toEqual([1, 1])
    expect(pagesOf(document(figure('stor')))).toEqual([2, 2])
  })
})
