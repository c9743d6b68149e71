import { describe, expect, it } from 'vitest'
import {
  again,
  bold,
  bullets,
  cell,
  contents,
  cover,
  figure,
  heading,
  landscape,
  line,
  link,
  numbersFrom,
  pageBreak,
  portrait,
  printed,
  printedAs,
  quote,
  row,
  statement,
  statements,
  table,
  text,
  writing,
} from '../../tests/builders/printed.ts'
import { having, named } from '../../tests/support/readHtml.ts'
import { writtenHtml as written } from '../../tests/support/writtenHtml.ts'
import type { Inline } from '../framework/richText.ts'

const titlesOf = (html: string) =>
  named(html, 'h1', 'h2', 'h3', 'h4').map(({ name, text }) => `${name} ${text}`)

describe('the HTML of a document', () => {
  it('says what it is called and in which language', () => {
    const html = written(printedAs({ title: 'Kulturen til forskel' }, portrait(text('Vi er her.'))))
    expect(named(html, 'title').map((each) => each.text)).toEqual(['Kulturen til forskel'])
    expect(named(html, 'html')[0]?.attributes['lang']).toBe('da-DK')
  })

  it('has headings of their levels, with their numbers, where the contents lead', () => {
    const first = heading(1, 'Forord')
    const second = heading(2, 'Helhed', { ordinal: '1' })
    const html = written(printed(contents(first, second), portrait(first, second)))
    expect(titlesOf(html)).toEqual(['h1 Indhold', 'h1 Forord', 'h2 1 Helhed'])
    const links = named(html, 'a').map(({ attributes }) => attributes['href']?.slice(1))
    expect(links).toEqual([first.target, second.target])
    expect(having(html, 'id').map(({ attributes }) => attributes['id'])).toEqual(
      expect.arrayContaining(links),
    )
  })

  it('lists the second level inside the first', () => {
    const [first, second] = [heading(1, 'Roller'), heading(2, 'Chef')]
    const html = written(printed(contents(first, second), portrait(first, second)))
    const inner = named(html, 'a')[1]
    expect(inner?.parent?.parent?.parent?.attributes['class']).toBe('chapter')
  })

  it('numbers the contents once the pages are known', () => {
    const [first, second] = [heading(1, 'Forord'), heading(1, 'Roller')]
    const document = printed(contents(first, second), portrait(first, second))
    const numbers = (html: string) =>
      having(html, 'class').flatMap(({ attributes, text }) => (attributes['class'] === 'page' ? [text] : []))
    expect(numbers(written(document))).toEqual([])
    expect(numbers(written(document, { pages: new Map([[second.target, 7]]) }))).toEqual(['7'])
  })

  it('begins a page for a section, a heading that asks for it and after a break, never twice', () => {
    const html = written(
      printed(
        portrait(
          heading(1, 'Forord', { startsPage: true }),
          text('a'),
          heading(1, 'To', { startsPage: true }),
        ),
        portrait(
          pageBreak,
          text('b'),
          pageBreak,
          heading(1, 'Tre', { startsPage: true }),
          pageBreak,
          text('c'),
        ),
      ),
    )
    const begun = having(html, 'class').filter(({ attributes }) => attributes['class'] === 'new-page')
    expect(begun.map((each) => each.text)).toEqual(['To', 'Tre', 'c'])
  })

  it('leaves out a section without content, which would be an empty page', () => {
    expect(named(written(printed(portrait(pageBreak), portrait(text('a')))), 'section')).toHaveLength(1)
  })

  it('gives a table a head that repeats, names for its rows and columns, and a summary', () => {
    const html = written(
      printed(
        landscape(
          table(
            ['Kompetence', 'Chef'],
            row('Drift', cell(statement('1.A', 'Sikrer drift'))),
            row('Kultur', cell(statement('2.A', 'Sikrer kultur'))),
          ),
        ),
      ),
    )
    const headers = named(html, 'th').map((each) => `${each.attributes['scope']} ${each.text}`)
    expect(headers).toEqual(['col Kompetence', 'col Chef', 'row Drift', 'row Kultur'])
    expect(named(html, 'thead')).toHaveLength(1)
    expect(named(html, 'table')[0]?.attributes['aria-label']).toBe('Udsagn for hver rolle')
  })

  it('has no head where the rows name themselves', () => {
    const html = written(printed(portrait(table(null, row('Drift', cell(statement('1', 'Sikrer')))))))
    expect(named(html, 'thead')).toEqual([])
    expect(named(html, 'th').map(({ attributes }) => attributes['scope'])).toEqual(['row'])
  })

  it('sets columns in the widths of the layout without style attributes', () => {
    const block = table(['A', 'B'], row(null, cell(statement('1', 'x')), writing('Det gør jeg:', 32)))
    const html = written(printed(landscape({ ...block, widths: [0.25, 0.75] })))
    expect(html).toContain('.columns-250-750 col:nth-child(2){width:75%}')
    expect(html).toContain('.space-32{height:32mm}')
    expect(named(html, 'table')[0]?.attributes['class']).toContain('columns-250-750')
  })

  it('keeps lines to write on away from those who listen', () => {
    const html = written(printed(landscape(table(['A'], row(null, writing('Det gør jeg:', 32))))))
    const lines = having(html, 'aria-hidden')
    expect(lines).toHaveLength(1)
    expect(lines[0]?.text).toBe('')
  })

  it('lists several statements, and lets one be a paragraph', () => {
    const html = written(
      printed(
        portrait(
          statements(statement('1.1', 'Lytter'), statement('1.2', 'handler', { lead: 'Mod' })),
          statements(statement('2.1', 'Alene')),
          statements(statement('', 'Uden nummer')),
        ),
      ),
    )
    expect(named(html, 'li').map((each) => each.text)).toEqual(['1.1 Lytter', '1.2 Mod – handler'])
    expect(named(html, 'p').map((each) => each.text)).toEqual(['2.1 Alene', 'Uden nummer'])
  })

  it('writes the numbers of a list as text, from where it starts', () => {
    const html = written(printed(portrait(numbersFrom(3)('tre', [text('fire'), bullets('inde i')]))))
    expect(named(html, 'ol')[0]?.attributes['start']).toBe('3')
    expect(named(html, 'li').map((each) => each.text)).toEqual(['3.tre', '4.fireinde i', 'inde i'])
  })

  it('has quotes, bold, italics and line breaks', () => {
    const broken = text([
      bold('fed'),
      { type: 'hardBreak' },
      { type: 'text', text: 'skrå', marks: [{ type: 'italic' }] },
    ])
    const html = written(printed(portrait(quote('Sådan'), broken)))
    expect(named(html, 'blockquote', 'strong', 'em').map((each) => each.text)).toEqual([
      'Sådan',
      'fed',
      'skrå',
    ])
    expect(named(html, 'br')).toHaveLength(1)
  })

  it('makes one link of neighbours with one address, and none of an address that could do harm', () => {
    const bad: Inline = {
      type: 'text',
      text: 'klik',
      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    }
    const html = written(
      printed(
        portrait(
          text([link('KL', 'https://kl.dk/?a=1&b="2"'), link('s side', 'https://kl.dk/?a=1&b="2"'), bad]),
        ),
      ),
    )
    expect(named(html, 'a').map(({ text, attributes }) => [text, attributes['href']])).toEqual([
      ['KLs side', 'https://kl.dk/?a=1&b="2"'],
    ])
    expect(html).not.toContain('javascript:')
  })

  it('names a figure in words', () => {
    const html = written(printed(portrait(figure('Fire flag: "drift" & mere'))))
    const [drawing] = named(html, 'svg')
    expect([drawing?.attributes['role'], drawing?.attributes['aria-label']]).toEqual([
      'img',
      'Fire flag: "drift" & mere',
    ])
  })

  it('sets the cover without a heading of its own, with its logo described', () => {
    const html = written(
      printed(
        cover('Sammen', {
          subtitle: line('Ledelsesgrundlag'),
          motto: null,
          logo: { file: 'a.png', alt: 'Byvåben' },
        }),
        portrait(heading(1, 'Forord')),
      ),
    )
    expect(titlesOf(html)).toEqual(['h1 Forord'])
    expect(named(html, 'img').map(({ attributes }) => [attributes['src'], attributes['alt']])).toEqual([
      ['/media/a.png', 'Byvåben'],
    ])
    expect(named(html, 'section')[0]?.text).toContain('SammenLedelsesgrundlagKladdeEksempel Kommune')
  })

  it('says at the foot of the cover what the document builds on, as text', () => {
    const html = written(printed(cover('Sammen', { origin: 'Bygger på <Nabo> Kommunes' }), portrait()))
    expect(having(html, 'class').find(({ attributes }) => attributes['class'] === 'origin')?.text).toBe(
      'Bygger på <Nabo> Kommunes',
    )
  })

  it('marks every print of a passage', () => {
    const said = statement('1.A', 'Sikrer drift')
    const html = written(printed(portrait(statements(said)), landscape(statements(again(said)))))
    expect(
      having(html, 'data-passage').map(({ attributes, text }) => [
        attributes['data-passage'],
        attributes['data-print'],
        text,
      ]),
    ).toEqual([
      [said.anchor.id, '1', 'Sikrer drift'],
      [said.anchor.id, '2', 'Sikrer drift'],
    ])
  })

  it('says what is a draft at the head of every page, and nothing once it is adopted', () => {
    expect(written(printed(portrait(text('a'))))).toContain('@top-right { content: "Kladde"')
    expect(written(printedAs({ adopted: true }, portrait(text('a'))))).not.toContain('@top-right')
  })
})
