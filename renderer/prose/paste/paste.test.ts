import type { JSONContent } from '@tiptap/core'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../core/framework/richText.ts'
import { blocksOf } from './blocksOf.ts'
import type { ClipElement, ClipNode } from './clip.ts'
import { proseContent, statementContent } from './content.ts'
import { plainBlocks } from './plainBlocks.ts'
import { tidied } from './typedLists.ts'

/** The blocks of a piece of HTML that is also XML; how a browser reads what is not, tests/e2e/paste.spec.ts shows. */
function blocksIn(html: string) {
  type Open = { name: string; attributes: Record<string, string>; children: ClipNode[] }
  const open: Open[] = [{ name: 'body', attributes: {}, children: [] }]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => void open.push({ name, attributes, children: [] }))
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed) open.at(-1)?.children.push(closed as ClipElement)
  })
  parser.write(`<whole>${html.replaceAll('&nbsp;', '\u00a0')}</whole>`).close()
  return tidied(blocksOf(open[0] as ClipElement))
}

/** Prose written short: "h2 Title", "- item", "  1. item in it", "> quote", **bold**, _italic_, [text](address). */
const short = (content: readonly JSONContent[], indent = ''): string[] =>
  content.flatMap((node) => {
    const inside = node.content ?? []
    if (node.type === 'bulletList' || node.type === 'orderedList')
      return inside.flatMap((item, i) => {
        const marker = node.type === 'bulletList' ? '-' : `${Number(node.attrs?.['start'] ?? 1) + i}.`
        const [first = '', ...rest] = short(item.content ?? [], `${indent}  `)
        return [`${indent}${marker} ${first.trim()}`, ...rest]
      })
    if (node.type === 'blockquote') return short(inside).map((line) => `> ${line}`)
    const text = inside.map(inlineShort).join('')
    return [`${indent}${node.type === 'heading' ? `h${node.attrs?.['level']} ` : ''}${text}`]
  })
const inlineShort = ({ type, text = '', marks = [] }: JSONContent): string =>
  type === 'hardBreak'
    ? '/'
    : marks.reduce(
        (inner, mark) =>
          mark.type === 'bold'
            ? `**${inner}**`
            : mark.type === 'italic'
              ? `_${inner}_`
              : `[${inner}](${mark.attrs?.['href']})`,
        text,
      )

const prose = (html: string) => short(proseContent(blocksIn(html)))
const typed = (text: string) => short(proseContent(tidied(plainBlocks(text))))

describe('prose copied from Word', () => {
  const item = (level: number, marker: string, text: string) =>
    `<p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level${level} lfo1"><span style="font-family:Symbol"><span style="mso-list:Ignore">${marker}<span style="font:7.0pt">&nbsp;&nbsp;&nbsp; </span></span></span>${text}<o:p xmlns:o="o"></o:p></p>`

  it('keeps headings, bold, italic and links, and leaves fonts and empty lines behind', () => {
    expect(
      prose(`<h1><span style="font-size:16.0pt">Forord</span></h1>
        <p class="MsoNormal" style="margin-bottom:8pt"><span lang="DA" style="font-family:&quot;Calibri&quot;">Vi <b>skal</b>
        <i>lede</i> <span class="SpellE">godt</span>. Læs <a href="https://kl.dk/ledelse"><span>mere</span></a>.</span></p>
        <p class="MsoNormal"><o:p xmlns:o="o">&nbsp;</o:p></p><h2><b>Baggrund</b></h2>`),
    ).toEqual(['h2 Forord', 'Vi **skal** _lede_ godt. Læs [mere](https://kl.dk/ledelse).', 'h3 Baggrund'])
  })

  it('makes lists of its list paragraphs, with their levels and numbers, without the marker as text', () => {
    expect(
      prose(
        item(1, '·', 'Retning') +
          item(2, 'o', 'På kort sigt') +
          item(2, 'o', 'På langt sigt') +
          item(1, '·', 'Rammer'),
      ),
    ).toEqual(['- Retning', '  - På kort sigt', '  - På langt sigt', '- Rammer'])
    expect(
      prose(`${item(1, '3.', 'Tredje') + item(1, '4.', 'Fjerde') + item(2, '§', 'Under')}<p>Slut</p>`),
    ).toEqual(['3. Tredje', '4. Fjerde', '  - Under', 'Slut'])
  })

  it('leaves comments, deleted words and hidden text behind', () => {
    expect(
      prose(`<p>Vi leder<span class="MsoCommentReference"><a href="#_msocom_1">[A1]</a></span> <del>ikke</del><ins>altid</ins>
        <span style="display:none;mso-hide:all">skjult</span></p>
        <div style="mso-element:comment-list"><p class="MsoCommentText">Er det rigtigt?</p></div>`),
    ).toEqual(['Vi leder altid'])
  })
})

describe('prose copied from elsewhere', () => {
  it('is not bold all through because Google Docs wraps it in a bold that is none', () => {
    expect(
      prose(`<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Et </span><span style="font-weight:700">mål</span></p>
        <ul><li><p>Først</p></li><ul><li><p>Inden i</p></li></ul><li><p>Så</p></li></ul></b>`),
    ).toEqual(['Et **mål**', '- Først', '  - Inden i', '- Så'])
  })

  it('gets real addresses, and none that a document may not have', () => {
    expect(
      prose(`<p><a href="https://www.google.com/url?q=https://kl.dk/a&amp;sa=D">a</a>
        <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkl.dk%2Fb&amp;data=1">b</a>
        <a href="mailto:hr@kl.dk">c</a> <a href="javascript:alert(1)">d</a> <a href="#top">e</a> <a href="file:///c/x">f</a></p>`),
    ).toEqual(['[a](https://kl.dk/a) [b](https://kl.dk/b) [c](mailto:hr@kl.dk) d e f'])
  })

  it('leaves scripts, pictures, buttons and styles of a web page behind', () => {
    expect(
      prose(`<style>p { color: red }</style><nav><ul><li>Forside</li></ul></nav><article><h3>Nyt</h3><p>Tekst<img src="https://example.org/a.png" alt="x"/>
        <script>alert(1)</script><button>Del</button></p><pre>et  to\ntre</pre></article>`),
    ).toEqual(['- Forside', 'h2 Nyt', 'Tekst', 'et  to/tre'])
  })

  it('makes a line of each row of a table, and reads a page laid out in a table as text', () => {
    expect(
      prose('<table><tr><th>Rolle</th><th>Antal</th></tr><tr><td>Chef</td><td>4</td></tr></table>'),
    ).toEqual(['Rolle – Antal', 'Chef – 4'])
    expect(
      prose('<table><tr><td><p>Ét</p><p>To</p></td><td>Tre</td></tr><tr><td></td><td>Fire</td></tr></table>'),
    ).toEqual(['Ét', 'To', 'Tre', 'Fire'])
  })

  it('finds lists and paragraphs that were made with line breaks', () => {
    expect(
      prose('<p>Vi lægger vægt på:<br/>• mod<br/>•&nbsp;tillid<br/><br/>Det er alt.<br/>Hilsen</p>'),
    ).toEqual(['Vi lægger vægt på:', '- mod', '- tillid', 'Det er alt./Hilsen'])
  })

  it('keeps a further paragraph with its item, quotes together, and lists at most four deep', () => {
    expect(
      prose('<ol><li><p>Ét</p><p>mere</p></li><li>To</li></ol><blockquote><p>a</p><p>b</p></blockquote>'),
    ).toEqual(['1. Ét', '  mere', '2. To', '> a', '> b'])
    const deep = [6, 5, 4, 3, 2, 1].reduce((inner, n) => `<ul><li>${n}${inner}</li></ul>`, '')
    expect(prose(deep)).toEqual(['- 1', '  - 2', '    - 3', '      - 4', '      - 5', '      - 6'])
  })
})

describe('text without structure', () => {
  it('has paragraphs between blank lines, or one a line', () => {
    expect(typed('Et\r\nbrev\r\n\r\n\r\nSlut\r\n')).toEqual(['Et/brev', 'Slut'])
    expect(typed('Et\nTo')).toEqual(['Et', 'To'])
    expect(typed(' \n\t\n')).toEqual([])
  })

  it('has lists where lines begin alike, and only then', () => {
    expect(typed('Mål:\n• mod\n•\ttillid\n1. først\n2. så')).toEqual([
      'Mål:',
      '- mod',
      '- tillid',
      '1. først',
      '2. så',
    ])
    expect(typed('- ét\n- to')).toEqual(['- ét', '- to'])
    expect(typed('– og så gik det godt')).toEqual(['– og så gik det godt'])
    expect(typed('1. januar begynder det\nMed mod')).toEqual(['1. januar begynder det', 'Med mod'])
  })
})

describe('several statements at once', () => {
  it('are one for each paragraph or item, with their marks', () => {
    const texts = statementContent(
      blocksIn('<ul><li>Jeg <b>leder</b></li><li>Jeg<br/>følger op</li></ul><p>Jeg lytter</p>'),
    )
    expect(texts?.map(plainText)).toEqual(['Jeg leder', 'Jeg følger op', 'Jeg lytter'])
    expect(texts?.[0]?.[1]).toEqual({ type: 'text', text: 'leder', marks: [{ type: 'bold' }] })
  })
})

it('no word is lost from a text of any length', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `ord${i}`)
  const content = proseContent(blocksIn(`<p>${words.join(' ')}</p>`))
  expect(content.length).toBeGreaterThan(1)
  expect(content.every((node) => JSON.stringify(node).length < 20_000)).toBe(true)
  expect(short(content).join(' ').split(/\s+/)).toEqual(words)
})
