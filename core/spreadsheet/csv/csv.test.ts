import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someText } from '../../../tests/builders/arbitrary.ts'
import { cell, competency, framework, roles } from '../../../tests/builders/framework.ts'
import { plainText } from '../../framework/richText.ts'
import { linesOfSource, sourceLimits } from '../../import/source.ts'
import { refusalText } from '../../text/refusal.ts'
import { guardFormula, unguardFormula } from './formulaGuard.ts'
import { readCsv, separatorOf } from './readCsv.ts'
import { writeCsv } from './writeCsv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = (bytes: Uint8Array) => {
  const read = readCsv('a.csv', bytes)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.source.blocks.flatMap((block) =>
    block.kind === 'line'
      ? [[plainText(block.text)]]
      : block.rows.map((row) => row.map((each) => each?.lines.map(({ text }) => plainText(text)).join('/'))),
  )
}

describe('our own file', () => {
  const bytes = writeCsv(
    framework(roles('Leder'), competency('Mod', cell('Leder', '=1+1', 'Siger "nej"; også når det er svært'))),
  )
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

  it('is what a Danish Excel wants: mark, semicolons, quotes and CR LF', () => {
    expect(text).toBe(
      '\ufeff"Id";"Tema";"Kompetence";"Dimension";"Rolle";"Fed indledning";"Udsagn";"Oprindelse"\r\n' +
        '"s1";"";"Mod";"";"Leder";"";"\'=1+1";"Eget udsagn"\r\n' +
        '"s2";"";"Mod";"";"Leder";"";"Siger ""nej""; også når det er svært";"Eget udsagn"\r\n',
    )
  })
  it('is read back without the guard', () => {
    expect(rowsOf(bytes)[1]?.at(-2)).toBe('=1+1')
  })
  it('guards against formulas so that nothing is lost, whatever a cell holds', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '＝', 'a')
    fc.assert(
      fc.property(
        fc.oneof(
          someText,
          fc.array(signs, { maxLength: 6 }).map((all) => all.join('')),
        ),
        (any) => {
          expect(unguardFormula(guardFormula(any))).toBe(any)
          expect(guardFormula(any)).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
        },
      ),
    )
  })
})

describe('any file', () => {
  it.each([
    ['Kompetence;Udsagn\nMod;Siger nej, ja, måske\n', ';'],
    ['Kompetence\tUdsagn\nMod\tSiger nej, ja\n', '\t'],
    ['Competency,Statement\nCourage,"Says no; yes"\n', ','],
    ['kun tekst\n', ';'],
  ])('%j has its separator found', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })
  it('is read as Windows-1252 where it is no UTF-8', () => {
    const bytes = Uint8Array.from([...'Rolle;Udsagn\r\nLeder;S\xe6tter m\xe5l \x96 altid\r\n'], (letter) =>
      letter.charCodeAt(0),
    )
    expect(rowsOf(bytes)).toEqual([
      ['Rolle', 'Udsagn'],
      ['Leder', 'Sætter mål – altid'],
    ])
  })
  it('may say its separator, hold line breaks in cells, and have rows of different lengths', () => {
    expect(rowsOf(utf8('sep=,\r\na,b\r\n"et\r\nto",c,d\r\ne\r\n'))).toEqual([
      ['a', 'b', ''],
      ['et/to', 'c', 'd'],
      ['e'],
    ])
  })
  it('is refused where it is longer than a source, or empty', () => {
    const long = utf8('a;b\n'.repeat(sourceLimits.lines / 2 + 1))
    const refusal = (bytes: Uint8Array) => {
      const read = readCsv('a.csv', bytes)
      return read.ok ? '' : read.refusal.message
    }
    expect(refusal(long)).toBe(refusalText.foreign.tooMuch('a.csv'))
    expect(refusal(utf8(' ;\n;'))).toBe(refusalText.foreign.noText('a.csv'))
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readCsv('a.csv', bytes)
        if (read.ok) expect(linesOfSource(read.value.source).length).toBeGreaterThan(0)
      }),
    )
  })
})
