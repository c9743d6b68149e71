import { describe, expect, test } from 'vitest'
import {
  brokenField,
  comment,
  control,
  deleted,
  endDeleted,
  field,
  footnote,
  hidden,
  inserted,
  movedAway,
  movedHere,
  p,
  part,
  textBox,
  wordFile,
  wordFileWith,
} from '../../../tests/builders/wordFile.ts'
import { lines, texts } from '../../../tests/support/readWord.ts'

describe('what is not part of the text', () => {
  test('changes are read as accepted', () => {
    expect(
      texts(
        wordFile(
          p('Jeg ', inserted('lytter'), deleted('taler'), movedAway(' her'), movedHere(' der'), '.'),
          p('Ende', endDeleted),
          p('lig samlet'),
          p(deleted('alt er væk')),
        ),
      ),
    ).toEqual(['Jeg lytter der.', 'Endelig samlet'])
  })

  test('comments, hidden text and placeholders are left out', () => {
    const bytes = wordFile(
      p('Vi', comment, hidden(' (internt)'), ' leder'),
      p(control('<w:showingPlcHdr/>', 'Klik her for at skrive')),
    )
    expect(texts(bytes)).toEqual(['Vi leder'])
  })

  test('fields show what they show, but page numbers and tables of contents are left out', () => {
    const bytes = wordFile(
      p('Side ', field('PAGE', '3'), ' af ', field('NUMPAGES', '9')),
      p(field('TOC \\o "1-3"', 'Forord 2')),
      p('Se ', field('HYPERLINK "https://example.dk"', 'siden'), ' og ', field('REF _Ref1', 'tabel 1')),
      control(
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
        p('Indhold'),
        p('Forord'),
      ),
    )
    expect(texts(bytes)).toEqual(['Side af', 'Se siden og tabel 1'])
    expect(lines(bytes)[1]?.text[1]?.marks).toEqual([{ type: 'link', attrs: { href: 'https://example.dk' } }])
  })

  test('a field that never ends swallows nothing', () => {
    expect(texts(wordFile(p(brokenField('TOC')), p('Forord'), p('Vi leder')))).toEqual(['Forord', 'Vi leder'])
  })
})

describe('what hangs on the text', () => {
  test('a text box stands once, after its paragraph', () => {
    expect(texts(wordFile(p('Før', textBox(p('I boks'), p('To'))), p('Efter')))).toEqual([
      'Før',
      'I boks',
      'To',
      'Efter',
    ])
  })

  test('footnotes stand at the end, each once', () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="1">${p('Ét').xml}</w:footnote><w:footnote w:id="2">${p('To').xml}</w:footnote>`
    const bytes = wordFileWith({ footnotes }, p('Vi', footnote(2), ' leder', footnote(1), footnote(2)))
    expect(texts(bytes)).toEqual(['Vi leder', 'To', 'Ét'])
  })

  test('a diagram’s texts are read from its own part', () => {
    const office = 'http://schemas.openxmlformats.org'
    const relationships = `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="d1" Type="${office}/officeDocument/2006/relationships/diagramData" Target="diagrams/data1.xml"/></Relationships>`
    const data = `<d:dataModel xmlns:d="${office}/drawingml/2006/diagram" xmlns:a="${office}/drawingml/2006/main"><d:ptLst><d:pt><d:t><a:p><a:r><a:t>Led</a:t></a:r><a:r><a:t>else</a:t></a:r></a:p></d:t></d:pt><d:pt><d:t><a:p/></d:t></d:pt></d:ptLst></d:dataModel>`
    const graphic = `<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm="${office}/drawingml/2006/diagram" r:dm="d1"/></w:drawing></w:r></w:p>`
    const bytes = wordFileWith({
      files: {
        'word/document.xml': part('document', `<w:body>${graphic}</w:body>`),
        'word/_rels/document.xml.rels': relationships,
        'word/diagrams/data1.xml': data,
      },
    })
    expect(texts(bytes)).toEqual(['Ledelse'])
  })
})
