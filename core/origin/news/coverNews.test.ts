import { describe, expect, it } from 'vitest'
import { about, countingIds, figure, framework, type Piece } from '../../../tests/builders/framework.ts'
import { apply, type Command } from '../../edit/apply.ts'
import type { Framework } from '../../framework/framework.ts'
import { instantiate } from '../../template/instantiate.ts'
import { newsKey } from './news.ts'
import { templateNews } from './templateNews.ts'

const begun = (...pieces: readonly Piece[]): Framework =>
  instantiate(
    {
      format: 'grundskabelon',
      version: 3,
      id: 'nabo',
      name: 'Nabo',
      origin: { municipality: 'Nabo Kommune', unit: '', year: 2021, title: 'Ledelse', source: '' },
      defaults: { issuer: '' },
      notes: [],
      framework: framework(...pieces),
    },
    { kommune: 'Faxe Kommune' },
    { id: 'f1', year: 2026, date: '' },
  )
const change = (mine: Framework, command: Command): Framework => {
  const applied = apply(mine, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return applied.value.framework
}
const take = (mine: Framework, now: Framework) =>
  change(mine, { type: 'template.take', now, chosen: templateNews(mine, now).map(newsKey) })

describe('news on the cover', () => {
  const first = begun(about({ title: 'Ledelse', subtitle: 'Vi leder', motto: '' }))

  it('are its lines in other words, beside one’s own title', () => {
    const now = begun(about({ title: 'God ledelse', subtitle: 'Vi leder sammen', motto: 'Mod' }))
    const mine = change(first, { type: 'about.set', changes: { title: 'Faxes ledelse' } })
    expect(templateNews(mine, now)).toMatchObject([
      { what: 'about', field: 'title', before: null, after: 'God ledelse', mine: 'Faxes ledelse' },
      { what: 'about', field: 'subtitle', before: 'Vi leder', after: 'Vi leder sammen', mine: null },
      { what: 'about', field: 'motto', before: '', after: 'Mod', mine: null },
    ])
    expect(take(mine, now).about).toMatchObject({
      title: 'God ledelse',
      subtitle: 'Vi leder sammen',
      motto: 'Mod',
      organisation: 'Faxe Kommune',
    })
  })

  it('are none where only one’s own title is another', () => {
    const mine = change(first, { type: 'about.set', changes: { title: 'Faxes ledelse' } })
    expect(templateNews(mine, first)).toEqual([])
  })
})

describe('news in a figure', () => {
  const first = begun(figure('star', { points: ['Retning', 'Tillid'], centre: ['Borgeren'] }))

  it('are its words, one more and one other among them, taken over as one', () => {
    const now = begun(figure('star', { points: ['Retning', 'Mod', 'Mening'], centre: ['Borgeren'] }))
    expect(templateNews(first, now)).toMatchObject([
      { what: 'part', field: 'points', before: 'Retning\nTillid', after: 'Retning\nMod\nMening', mine: null },
    ])
    const [part] = take(first, now).parts
    expect(part?.kind === 'figure' && part.points.map(({ text }) => text)).toEqual([
      'Retning',
      'Mod',
      'Mening',
    ])
    expect(templateNews(take(first, now), now)).toEqual([])
  })

  it('leave one’s own words alone until somebody chooses the template’s', () => {
    const now = begun(figure('star', { points: ['Retning', 'Mod'], centre: ['Borgeren'] }))
    const mine = change(first, {
      type: 'part.set',
      id: 'p1',
      changes: { points: [{ id: 'g1', text: 'Vores retning' }] },
    })
    expect(templateNews(mine, now)).toMatchObject([{ field: 'points', mine: 'Vores retning' }])
  })
})
