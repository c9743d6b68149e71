import { describe, expect, test } from 'vitest'
import {
  bookmarked,
  control,
  p,
  styled,
  tab,
  tag,
  wordFile,
  wordFileWith,
} from '../../../tests/builders/wordFile.ts'
import { lines } from '../../../tests/support/readWord.ts'
import { plainText } from '../../framework/richText.ts'
import type { SourceLine } from '../source.ts'

describe('passages of our own exports', () => {
  const passages = (bytes: Uint8Array) =>
    lines(bytes).map(({ text, passage }: SourceLine) => [plainText(text), passage])
  const statement = (id: string, text: string) => bookmarked(`c_${id}`, control(tag(id), text))

  test('by tag and bookmark, without the printed number', () => {
    const styles =
      '<w:style w:type="character" w:styleId="StatementNumber"><w:name w:val="Udsagn nummer"/></w:style>'
    const bytes = wordFileWith(
      { styles },
      p(styled('StatementNumber', '1.A'), tab, statement('k1d1r1s1', 'Jeg  leder')),
      p(statement('k1d1r1s1_2', 'Jeg leder')),
      p('Fremmed'),
    )
    expect(passages(bytes)).toEqual([
      ['Jeg  leder', 'k1d1r1s1'],
      ['Jeg leder', 'k1d1r1s1'],
      ['Fremmed', null],
    ])
  })

  test('by bookmark alone, as LibreOffice leaves them', () => {
    const bytes = wordFile(p(bookmarked('c_about_title', 'Grundlag')), p(bookmarked('c_s1', 'Jeg leder')))
    expect(passages(bytes)).toEqual([
      ['Grundlag', 'about_title'],
      ['Jeg leder', 's1'],
    ])
  })

  test('two in one paragraph are two lines; what was typed beside one belongs to it', () => {
    expect(
      passages(wordFile(p(statement('s1', 'Jeg leder'), ' altid ', statement('s2', 'Jeg lytter')))),
    ).toEqual([
      ['Jeg leder altid', 's1'],
      ['Jeg lytter', 's2'],
    ])
  })

  test('are not seen in the tags of others', () => {
    expect(passages(wordFile(p(control(tag('navn'), 'Kommunen')), p(bookmarked('c_1', 'Kapitel'))))).toEqual([
      ['Kommunen', null],
      ['Kapitel', null],
    ])
  })
})
