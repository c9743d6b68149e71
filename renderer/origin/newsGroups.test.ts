import { expect, test } from 'vitest'
import type { News } from '../../core/origin/news/news.ts'
import { chosenAtFirst, newsGroups } from './newsGroups.ts'

const reworded = (id: string, mine: string | null): News => ({
  kind: 'reworded',
  what: 'statement',
  id,
  field: null,
  where: [],
  before: 'A',
  after: 'B',
  mine,
  sure: true,
})
const added = (id: string, sure: boolean): News => ({
  kind: 'added',
  what: 'statement',
  id,
  where: [],
  text: 'C',
  statements: 1,
  sure,
})
const gone: News = { kind: 'gone', what: 'statement', id: 's9', where: [], text: 'D' }
const news = [reworded('s1', null), reworded('s2', 'Eget'), added('s3', true), added('s4', false), gone]

test('what both wrote anew stands apart, and a group without news is none', () => {
  expect(newsGroups(news).map(({ kind, items }) => [kind, items.length])).toEqual([
    ['reworded', 1],
    ['both', 1],
    ['added', 2],
    ['gone', 1],
  ])
  expect(newsGroups([gone]).map(({ kind }) => kind)).toEqual(['gone'])
})

test('nothing that would replace or delete one’s own is chosen unasked', () => {
  expect([...chosenAtFirst(news)]).toEqual(['reworded s1', 'added s3'])
})
