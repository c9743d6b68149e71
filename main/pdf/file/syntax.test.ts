import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PdfValue, parseValue, textString, writeValue } from './syntax.ts'

const parsed = (text: string): PdfValue => parseValue(text, 0).value

describe('PDF objects', () => {
  it('are taken apart no further than needed', () => {
    expect(parsed('<</Type /Page\n/Kids [4 0 R 5 0 R]/Count 2 /T (a\\)(b)) /H <fe ff>>>')).toEqual(
      new Map<string, PdfValue>([
        ['/Type', '/Page'],
        ['/Kids', ['4 0 R', '5 0 R']],
        ['/Count', '2'],
        ['/T', '(a\\)(b))'],
        ['/H', '<fe ff>'],
      ]),
    )
  })

  it('keep numbers apart from references', () => {
    expect(parsed('[0 24 0 R 1 25 0 R 3.5 -2]')).toEqual(['0', '24 0 R', '1', '25 0 R', '3.5', '-2'])
  })

  it('may hold comments and nothing', () => {
    expect(parsed('% first\n<<% inside >>\n>>')).toEqual(new Map())
    expect(parsed('[ ]')).toEqual([])
  })

  it('end where they end', () => {
    expect(parseValue('[1 2] 3', 0).end).toBe(5)
    expect(parseValue('<</A 1>>endobj', 0).end).toBe(8)
  })

  it('that are cut off are errors', () => {
    for (const text of ['', '<</A', '[1 2', '(a', '<</A (b>>', '<ff'])
      expect(() => parsed(text)).toThrow('PDF')
  })

  it('are read as they were written', () => {
    const atom = fc.oneof(
      fc.integer().map(String),
      fc.stringMatching(/^\/[A-Za-z0-9]{1,8}$/),
      fc.nat(9999).map((number) => `${number} 0 R`),
      fc.string({ maxLength: 9 }).map(textString),
      fc.stringMatching(/^[a-z ]{0,9}$/).map((text) => `(${text})`),
    )
    const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc.array(tie('value'), { maxLength: 4 }),
        fc
          .array(fc.tuple(fc.stringMatching(/^\/[A-Z][a-z]{0,5}$/), tie('value')), { maxLength: 4 })
          .map((entries) => new Map(entries)),
      ),
    }))
    fc.assert(
      fc.property(value, (given) => {
        expect(parsed(writeValue(given))).toEqual(given)
      }),
    )
  })
})
