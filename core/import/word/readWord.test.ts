import { describe, expect, test } from 'vitest'
import {
  bold,
  inList,
  italic,
  lineBreak,
  link,
  outline,
  p,
  type Raw,
  sized,
  style,
  styled,
  symbol,
  tab,
  wordFile,
  wordFileWith,
} from '../../../tests/builders/wordFile.ts'
import { lines, paragraphStyle, texts } from '../../../tests/support/readWord.ts'
import { plainText } from '../../framework/richText.ts'

describe('paragraphs', () => {
  test('are lines in order, numbered, without what is empty', () => {
    const found = lines(wordFile(p('Vi leder'), p(), p('  '), p('og  lærer.')))
    expect(found.map(({ id, gap, text }) => [id, gap, plainText(text)])).toEqual([
      ['l1', 0, 'Vi leder'],
      ['l2', 2, 'og lærer.'],
    ])
  })

  test('keep bold, italic and safe links; neighbours that look alike are one run', () => {
    const bytes = wordFileWith(
      { links: { a: 'https://example.dk', b: 'javascript:alert(1)' } },
      p('Jeg ', bold('lyt'), bold('ter'), ' ', italic('altid'), ' ', link('a', 'her'), link('b', ' der')),
    )
    expect(lines(bytes)[0]?.text).toEqual([
      { type: 'text', text: 'Jeg ' },
      { type: 'text', text: 'lytter', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'altid', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href: 'https://example.dk' } }] },
      { type: 'text', text: ' der' },
    ])
  })

  test('take bold and size from their styles, and headings none of it', () => {
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
      paragraphStyle('Fed', 'Fed tekst', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'),
      paragraphStyle('Overskrift1', 'heading 1', '<w:rPr><w:b/></w:rPr>'),
      '<w:style w:type="character" w:styleId="Strk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
    ].join('')
    const bytes = wordFileWith(
      { styles },
      p('alt fedt', style('Fed')),
      p('en ', styled('Strk', 'stærk'), sized(9, '.')),
      p('Kapitel', style('Overskrift1')),
    )
    expect(lines(bytes).map(({ size }) => size)).toEqual([14, 11, 11])
    expect(lines(bytes).map(({ text }) => text.map((run) => run.marks?.[0]?.type ?? null))).toEqual([
      ['bold'],
      [null, 'bold', null],
      [null],
    ])
  })

  test('a break begins a new line where a capital or a sign stands, and goes on elsewhere', () => {
    expect(texts(wordFile(p('Jeg leder opad', lineBreak, 'og nedad.', lineBreak, 'Jeg lytter.')))).toEqual([
      'Jeg leder opad og nedad.',
      'Jeg lytter.',
    ])
    expect(texts(wordFile(p('Jeg styrer', lineBreak, 'Jeg måler,', lineBreak, 'Nabo')))).toEqual([
      'Jeg styrer',
      'Jeg måler, Nabo',
    ])
    expect(texts(wordFile(p('Jeg', lineBreak, '• leder', lineBreak, '• lytter')))).toEqual([
      'Jeg',
      'leder',
      'lytter',
    ])
  })

  test('lose what nobody sees: marks of direction, controls, soft hyphens', () => {
    expect(texts(wordFile(p('\u202eled\u00adelse\u200b på\u00a0\u2066tværs')))).toEqual(['ledelse på tværs'])
  })
})

describe('headings', () => {
  const level = (styles: string, ...paragraphs: readonly Raw[]) =>
    lines(wordFileWith({ styles }, ...paragraphs)).map(({ heading }) => heading)

  test('by the outline level of the style, its name, or the paragraph itself', () => {
    const styles = [
      paragraphStyle('a', 'heading 1'),
      paragraphStyle('b', 'Overskrift 2'),
      paragraphStyle('c', 'Kapitel', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      paragraphStyle('d', 'Afsnit', '', 'c'),
      paragraphStyle('e', 'Indholdsfortegnelsesoverskrift', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'a'),
      paragraphStyle('f', 'Title'),
    ].join('')
    expect(
      level(
        styles,
        ...['a', 'b', 'c', 'd', 'e', 'f', 'ukendt'].map((id) => p('x', style(id))),
        p('x', outline(3)),
        p('x', style('a'), outline(9)),
        p('x', outline(8)),
      ),
    ).toEqual([1, 2, 3, 3, null, 1, null, 4, null, 6])
  })

  test('styles based on each other in a circle end', () => {
    expect(
      level(paragraphStyle('a', 'A', '', 'b') + paragraphStyle('b', 'B', '', 'a'), p('x', style('a'))),
    ).toEqual([null])
  })
})

describe('lists', () => {
  const numbering = `
    <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
      <w:lvl w:ilvl="2"><w:numFmt w:val="none"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Liste"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride></w:num>`
  const styles = [
    '<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    paragraphStyle('Punkt', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    paragraphStyle('Punkt2', 'List Bullet 2', '', 'Punkt'),
    paragraphStyle(
      'Overskrift1',
      'heading 1',
      '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
  ].join('')
  const lists = (...paragraphs: readonly Raw[]) =>
    lines(wordFileWith({ numbering, styles }, ...paragraphs)).map(
      ({ list }) => list && `${list.kind} ${list.level}`,
    )

  test('say whether they are bullets or numbers, and how deep', () => {
    expect(
      lists(
        p('x', inList(1)),
        p('x', inList(1, 1)),
        p('x', inList(1, 2)),
        p('x', inList(2)),
        p('x', inList(3)),
        p('x', inList(7)),
        p('x', style('Punkt')),
        p('x', style('Punkt2')),
        p('x', style('Punkt'), inList(0)),
        p('x', style('Overskrift1')),
      ),
    ).toEqual([
      'bullet 1',
      'number 2',
      null,
      'bullet 1',
      'number 1',
      null,
      'bullet 1',
      'bullet 2',
      null,
      null,
    ])
  })

  test('typed by hand are lists too, without their signs', () => {
    const bytes = wordFile(
      p('•\tleder'),
      p(symbol('Wingdings', 'F0A7'), tab, 'lytter'),
      p('- måler'),
      p('- samler'),
      p('1. ', bold('vejer')),
      p('2021 var et godt år'),
      p('3.2.C\u2002Sikrer driften'),
      p('1.5 millioner borgere'),
    )
    expect(texts(bytes)).toEqual([
      'leder',
      'lytter',
      'måler',
      'samler',
      'vejer',
      '2021 var et godt år',
      'Sikrer driften',
      '1.5 millioner borgere',
    ])
    expect(lines(bytes).map(({ list }) => list?.kind ?? null)).toEqual([
      'bullet',
      'bullet',
      'bullet',
      'bullet',
      'number',
      null,
      'number',
      null,
    ])
    expect(lines(bytes)[4]?.text[0]?.marks).toEqual([{ type: 'bold' }])
  })
})
