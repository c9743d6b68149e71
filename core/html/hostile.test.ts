import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework, someText } from '../../tests/builders/arbitrary.ts'
import {
  bold,
  bullets,
  cell,
  cover,
  figure,
  heading,
  landscape,
  portrait,
  printedAs,
  quote,
  row,
  statement,
  statements,
  table,
  text,
} from '../../tests/builders/printed.ts'
import { having, named, readHtml } from '../../tests/support/readHtml.ts'
import { writtenHtml } from '../../tests/support/writtenHtml.ts'
import { layOut } from '../layout/layOut.ts'

const hostile = fc.oneof(
  someText,
  fc.constantFrom(
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; } * { display: none } @import url(http://x)",
    '\\22 \\a }',
    '&lt;b&gt; &amp;amp;',
    ']]><!--',
    '\u2028\u2029\u00ad\u200b',
    '\u0000\u0007\ud800',
    '{{kommune}}`$1`',
    "$& $' $` $$ $<name>",
    'A'.repeat(300),
  ),
)

/** Spaces, and what neither HTML nor we keep: control characters, lone surrogates, soft hyphens. */
const plain = (given: string): string =>
  given.replace(/[\p{Cc}\p{Cs}\u00ad\ufffe\uffff\ufdd0-\ufdef]|\s/gu, '')

describe('text that tries to be markup', () => {
  it('is only text, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const document = printedAs(
          { title: given, organisation: given, author: given, status: given, subtitle: given },
          cover(given, { organisation: given, unit: given, logo: { file: 'a.png', alt: given } }),
          portrait(
            heading(1, given, { ordinal: given }),
            text([bold(given)]),
            bullets(given),
            quote(given),
            figure(given),
          ),
          landscape(statements(statement(given, given, { lead: given })), {
            ...table([given, given], row(given, cell(statement(given, given)))),
            summary: given,
          }),
        )
        const tame = writtenHtml(
          printedAs(
            { title: 'x', organisation: 'x', author: 'x', status: 'x', subtitle: 'x' },
            cover('x', { organisation: 'x', unit: 'x', logo: { file: 'a.png', alt: 'x' } }),
            portrait(
              heading(1, 'x', { ordinal: 'x' }),
              text([bold('x')]),
              bullets('x'),
              quote('x'),
              figure('x'),
            ),
            landscape(statements(statement('x', 'x', { lead: 'x' })), {
              ...table(['x', 'x'], row('x', cell(statement('x', 'x')))),
              summary: 'x',
            }),
          ),
        )
        const html = writtenHtml(document)
        const shape = (each: string) =>
          readHtml(each)
            .filter(({ attributes }) => attributes['class'] !== 'whole')
            .map(({ name, attributes }) => `${name} ${Object.keys(attributes)}`)
        expect(shape(html)).toEqual(shape(tame))
        const quoted = named(html, 'blockquote')[0]?.text ?? ''
        expect(plain(quoted)).toBe(plain(given))
        const braces = (each: string) => each.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/[^{}@]/g, '')
        expect(braces(named(html, 'style')[0]?.text ?? '')).toBe(braces(named(tame, 'style')[0]?.text ?? ''))
      }),
      { numRuns: 150 },
    )
  })

  it('is found again in every framework that can be made', () => {
    fc.assert(
      fc.property(someFramework, (framework) => {
        const html = writtenHtml(layOut(framework))
        const passages = having(html, 'data-passage')
        const keys = passages.map(
          ({ attributes }) => `${attributes['data-passage']} ${attributes['data-print']}`,
        )
        expect(new Set(keys).size).toBe(keys.length)
        const said = new Map(passages.map(({ attributes, text }) => [attributes['data-passage'], text]))
        for (const row of Object.values(framework.cells))
          for (const { id, text } of Object.values(row).flat())
            if (said.has(id))
              expect(plain(said.get(id) ?? '')).toContain(plain(text.map((run) => run.text).join('')))
      }),
      { numRuns: 60 },
    )
  })
})
