import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { someFramework, someText } from '../../tests/builders/arbitrary.ts'
import {
  bold,
  bullets,
  cell,
  cover,
  heading,
  landscape,
  link,
  numbers,
  portrait,
  printedAs,
  quote,
  row,
  statement,
  statements,
  table,
  text,
} from '../../tests/builders/printed.ts'
import { named, openDocx, packageFaults, textOf } from '../../tests/support/docxPackage.ts'
import { anchorsOf, testResources, written } from '../../tests/support/writtenWord.ts'
import { layOut } from '../layout/layOut.ts'
import { writeWord } from './writeWord.ts'

/** What no reader keeps apart from a space, or shows at all. */
const visible = (given: string): string => given.replace(/\s+/g, ' ').trim()

const anyText = fc.oneof(
  someText,
  fc.constantFrom(
    '',
    ' ',
    '\t',
    '{1}',
    '<embedded n="0"/>',
    ']]>',
    '&amp;',
    'x'.repeat(300),
    'שלום עולם',
    '\u00ad',
  ),
)

/** One text in every place that takes a user's words. */
const documentOf = (words: string) =>
  printedAs(
    { title: words, subtitle: words, author: words, organisation: words, status: words },
    cover(words, { organisation: words, unit: words, issuer: words, date: words, status: words }),
    portrait(
      heading(1, words, { ordinal: words }),
      text(words),
      bullets(words),
      numbers(words),
      quote(words),
      statements(statement(words, words, { lead: words })),
      text(words === '' ? [] : [bold(words), link(words, 'https://example.dk/"><w:p/>?a=1&b=2')]),
    ),
    landscape(table([words, words], row(words, cell(statement(words, words))))),
  )

describe('hostile text', () => {
  it('goes through every place of the file unharmed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        const file = await written(documentOf(words))
        expect(packageFaults(file)).toEqual([])
        const elements = file.elements('word/document.xml')
        const plain = named(elements, 'w:sdtContent').map(textOf)
        expect(plain.filter((each) => each === words).length).toBeGreaterThan(5)
        expect(named(file.elements('docProps/core.xml'), 'dc:title').map((each) => each.text)).toEqual(
          words === '' ? [] : [words],
        )
      }),
      { numRuns: 60 },
    )
  })

  it('is read by another reader as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(someText, async (words) => {
        const buffer = Buffer.from(await writeWord(documentOf(words), testResources))
        const { value } = await mammoth.extractRawText({ buffer })
        expect(visible(value)).toContain(visible(words))
      }),
      { numRuns: 25 },
    )
  })
})

describe('frameworks of every shape', () => {
  it('give a whole package with a control for every passage that is printed', async () => {
    await fc.assert(
      fc.asyncProperty(someFramework, async (framework) => {
        const document = layOut(framework)
        const file = openDocx(await writeWord(document, testResources))
        expect(packageFaults(file)).toEqual([])
        const tags = named(file.elements('word/document.xml'), 'w:tag')
        expect(tags).toHaveLength(anchorsOf(document).length)
      }),
      { numRuns: 40 },
    )
  })
})
