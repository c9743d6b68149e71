import { describe, expect, it } from 'vitest'
import { cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { tableMarkup, textCell } from './markup.ts'
import { outcomesOf } from './outcome.ts'
import { linesOf, squared, withinLimits } from './table.ts'

describe('the limits of a table', () => {
  const wide = (cells: number) => [Array.from({ length: cells }, () => textCell('x'))]
  it('refuse with a sentence what no grid could take', () => {
    expect(withinLimits(wide(2000)).ok).toBe(true)
    expect(withinLimits(wide(2001))).toMatchObject({ ok: false, refusal: { code: 'limit' } })
    expect(withinLimits([[textCell('x'.repeat(20_001))]]).ok).toBe(false)
    expect(withinLimits([[linesOf('x\n'.repeat(101))]]).ok).toBe(false)
  })
})

it('makes rows equally long and drops what is empty at the end', () => {
  expect(squared([[textCell('a')], [[], [], textCell('b'), []], [[]]])).toEqual([
    [textCell('a'), [], []],
    [[], [], textCell('b')],
  ])
})

describe('the markup that is copied', () => {
  it('writes markup as text, leads and marks as bold, and keeps statements in one cell', () => {
    const html = tableMarkup(
      [
        [
          [
            { lead: 'Se <her>', text: [{ type: 'text', text: 'a & "b"', marks: [{ type: 'italic' }] }] },
            { lead: '', text: [{ type: 'text', text: '=1+1' }] },
          ],
        ],
      ],
      { rows: 0, columns: 0 },
    )
    expect(html).toContain(
      '<b class="lead">Se &lt;her&gt;</b> – <i>a &amp; &quot;b&quot;</i><br style="mso-data-placement:same-cell">=1+1</td>',
    )
    expect(html).toContain("mso-number-format:'\\@'")
  })
})

describe('what happens in each cell', () => {
  const sheet = framework(roles('Leder'), competency('Et', cell('Leder', 'Ens')), competency('To'))
  const at = (dimension: string, text: string) => ({ dimension, role: 'r1', lines: textCell(text) })
  const kinds = (cells: ReturnType<typeof at>[], mode: 'replace' | 'add', emptyToo = false) =>
    outcomesOf(sheet, cells, { mode, emptyToo }).map(({ kind }) => kind)

  it('is told apart', () => {
    expect(kinds([at('d1', 'Ens'), at('d2', 'Ny')], 'replace')).toEqual(['same', 'fill'])
    expect(kinds([at('d1', 'Andet')], 'replace')).toEqual(['replace'])
    expect(kinds([at('d1', 'Andet'), at('d2', 'Ny')], 'add')).toEqual(['add', 'fill'])
  })

  it('leaves alone what is empty in the table, unless asked', () => {
    expect(kinds([at('d1', ''), at('d2', '')], 'replace')).toEqual(['untouched', 'untouched'])
    expect(kinds([at('d1', ''), at('d2', '')], 'replace', true)).toEqual(['clear', 'untouched'])
    expect(kinds([at('d1', '')], 'add', true)).toEqual(['untouched'])
  })
})
