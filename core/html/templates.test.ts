import { describe, expect, it } from 'vitest'
import { blocksOf, printedTemplate, statementsOf, templateIds } from '../../tests/support/printedTemplate.ts'
import { having, named, readHtml } from '../../tests/support/readHtml.ts'
import { writtenHtml } from '../../tests/support/writtenHtml.ts'
import { anchorsOf } from '../../tests/support/writtenWord.ts'

const keyOf = ({ id, print }: { readonly id: string; readonly print: number | string }) => `${id} ${print}`

describe.each(templateIds)('%s as HTML', (id) => {
  const document = printedTemplate(id)
  const html = writtenHtml(document)

  it('carries every passage once', () => {
    const found = having(html, 'data-passage').map(({ attributes }) =>
      keyOf({ id: attributes['data-passage'] ?? '', print: attributes['data-print'] ?? '' }),
    )
    expect(found.toSorted()).toEqual(anchorsOf(document).map(keyOf).toSorted())
  })

  it('says every statement where its passage is', () => {
    const said = new Map(
      having(html, 'data-passage').map(({ attributes, text }) => [
        `${attributes['data-passage']} ${attributes['data-print']}`,
        text,
      ]),
    )
    for (const { anchor, lead, text } of statementsOf(document)) {
      const own = text.map((run) => run.text).join('')
      expect(said.get(keyOf(anchor))).toBe(lead === '' ? own : `${lead} – ${own}`)
    }
  })

  it('has headings in order, each a place of its own', () => {
    const headings = named(html, 'h1', 'h2', 'h3', 'h4')
    expect(headings.filter(({ attributes }) => attributes['id'] !== 'contents-title')).toHaveLength(
      blocksOf(document).filter(({ type }) => type === 'heading').length,
    )
    headings.reduce((last, { name }) => {
      const level = Number(name.slice(1))
      expect(level).toBeLessThanOrEqual(last + 1)
      return level
    }, 0)
    const ids = having(html, 'id').map(({ attributes }) => attributes['id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads from the contents to headings only', () => {
    const ids = new Set(named(html, 'h1', 'h2').map(({ attributes }) => `#${attributes['id']}`))
    const nav = named(html, 'a').filter(({ attributes }) => attributes['href']?.startsWith('#'))
    expect(nav.length).toBeGreaterThan(1)
    expect(nav.filter(({ attributes }) => !ids.has(attributes['href'] ?? ''))).toEqual([])
  })

  it('names every header cell’s direction', () => {
    expect(
      named(html, 'th').filter(({ attributes }) => !/^(row|col)$/.test(attributes['scope'] ?? '')),
    ).toEqual([])
  })

  it('needs nothing that a strict content policy forbids', () => {
    const elements = readHtml(html)
    expect(elements.filter(({ name }) => name === 'script')).toEqual([])
    expect(elements.filter(({ name }) => name === 'style')).toHaveLength(1)
    const names = elements.flatMap(({ attributes }) => Object.keys(attributes))
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect(
      [...html.matchAll(/url\("([^"]*)"\)|(?:src|href)="([^"#]*)"/g)].map((found) => found[1] ?? found[2]),
    ).toSatisfy((addresses: readonly string[]) =>
      addresses.every(
        (address) => address === '' || address.startsWith('/') || /^(https?:|mailto:)/.test(address),
      ),
    )
  })
})
