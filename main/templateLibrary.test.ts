import path from 'node:path'
import { expect, test } from 'vitest'
import { summaryOf, templateLibrary } from './templateLibrary.ts'

const library = templateLibrary(path.join(import.meta.dirname, '../templates'))

test('the five templates are there, whole', async () => {
  expect(await library.ids()).toEqual(['gladsaxe', 'holbaek', 'holstebro', 'roskilde', 'sammen'])
  const sizes = (await library.all())
    .map(summaryOf)
    .map(({ id, competencies, roles, statements }) => [id, competencies, roles, statements])
  expect(sizes).toEqual([
    ['gladsaxe', 5, 1, 15],
    ['holbaek', 3, 2, 15],
    ['holstebro', 8, 4, 96],
    ['roskilde', 7, 1, 7],
    ['sammen', 4, 6, 84],
  ])
})

test('rows are called what the field calls them', async () => {
  const rows = (await library.all())
    .map(summaryOf)
    .map((summary) => [summary.id, summary.rows, summary.writtenRoles])
  expect(rows).toEqual([
    ['gladsaxe', 'relations', 1],
    ['holbaek', 'competencies', 1],
    ['holstebro', 'competencies', 4],
    ['roskilde', 'principles', 1],
    ['sammen', 'themes', 6],
  ])
})

test('only a template that names an administration asks for one', async () => {
  const asking = (await library.all()).map(summaryOf).filter(({ asksUnit }) => asksUnit)
  expect(asking.map(({ id }) => id)).toEqual(['holstebro'])
})

test.each(['x', '', '../package', 'roskilde.json'])('there is no template "%s"', async (id) => {
  expect(await library.get(id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})
