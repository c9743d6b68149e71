import { describe, expect, it } from 'vitest'
import { printedTemplate, templateIds } from '../../tests/support/printedTemplate.ts'
import { writtenHtml } from '../../tests/support/writtenHtml.ts'
import { pageRuns } from './pageRuns.ts'

const mediaUrl = (file: string) => `/media/${file}`

describe.each(templateIds)('%s run by run', (id) => {
  const document = printedTemplate(id)
  const runs = [...pageRuns(document, { mediaUrl })]

  it('is the body of the whole document', () => {
    const [, body = ''] = writtenHtml(document).split('<body>')
    const joined = runs.map(({ markup }) => markup).join('')
    expect(joined).toBe(body.replace(/\n?<\/?section[^>]*>|<\/body>|<\/html>|\n$/g, ''))
  })

  it('begins a run wherever a page is asked for, and nowhere else', () => {
    for (const { markup } of runs) expect(markup.lastIndexOf('new-page')).toBeLessThan(40)
    const breaks = writtenHtml(document).split('new-page"').length - 1
    expect(runs).toHaveLength(breaks + document.sections.length)
  })
})
