import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/builders/everything.ts'
import { bullets, portrait, printed } from '../../tests/builders/printed.ts'
import { below, type Element, named, textOf } from '../../tests/support/docxPackage.ts'
import { documentOf, styled } from '../../tests/support/wordDocument.ts'
import { written } from '../../tests/support/writtenWord.ts'

describe('lists', () => {
  it('are numbered by Word: bullets share one definition, every ordered list counts for itself', async () => {
    const file = await written(everything)
    const elements = file.elements('word/document.xml')
    const numberOf = (words: string) => {
      const paragraph = named(elements, 'w:p').find((each) => textOf(each) === words)
      const [properties] = named(below(paragraph as Element), 'w:numPr')
      return properties?.children.map(({ attributes }) => attributes['w:val'])
    }
    expect(numberOf('glæde')).toEqual(numberOf('udsyn'))
    expect(numberOf('fire')).toEqual(numberOf('fem'))
    expect(numberOf('dybt')?.[0]).toBe('1')
    expect(new Set([numberOf('glæde')?.[1], numberOf('fire')?.[1], numberOf('dybt')?.[1]]).size).toBe(3)
    const starts = named(file.elements('word/numbering.xml'), 'w:startOverride').map(
      ({ attributes }) => attributes['w:val'],
    )
    expect(starts).toContain('4')
  })

  it('take braces in a sentence for what they are', async () => {
    const words = ['{bullets-0}', '{{kommune}}', '{1}', '{\ue000bullets}']
    const elements = await documentOf(printed(portrait(bullets(...words))))
    expect(styled(elements, 'ListBullet').map(textOf)).toEqual(words)
  })
})
