import { describe, expect, it } from 'vitest'
import { printedAs } from '../../../tests/builders/printed.ts'
import { pagesCss } from './pages.ts'

const css = (changes: Parameters<typeof printedAs>[0]) => pagesCss(printedAs(changes).properties)

describe('pages', () => {
  it('have the margins that every writer shares', () => {
    expect(css({})).toContain('@page portrait { size: A4 portrait; margin: 27mm 25mm 22mm 25mm;')
    expect(css({})).toContain('@page landscape { size: A4 landscape; margin: 26mm 18mm 20mm 18mm;')
  })

  it('carry title, organisation and page numbers, the cover nothing', () => {
    const [cover = '', portrait = '', landscape = ''] = css({ title: 'Sammen' })
      .split(/(?=@page)/)
      .slice(1)
    expect(cover).not.toContain('content:')
    for (const page of [portrait, landscape]) {
      expect(page).toContain('@top-left { content: "Sammen"')
      expect(page).toContain('@bottom-left { content: "Eksempel Kommune"')
      expect(page).toContain('"Side " counter(page) " af " counter(pages)')
    }
  })

  it('shorten a title that would reach the other side', () => {
    const title = 'Ledelsesgrundlag for alle ledere '.repeat(6)
    expect(css({ title })).toMatch(/content: "(Ledelsesgrundlag for alle ledere ){2}\\2026 "/)
  })
})
