import { expect, test } from 'vitest'
import { mostParagraphs, paragraphsOf } from './paragraphs.ts'

test('an empty line parts paragraphs, and lines broken by a mail program are one', () => {
  expect(
    paragraphsOf(
      [
        'Kære HR',
        '',
        'Vi takker for muligheden for at afgive høringssvar til udkastet til et nyt',
        'ledelsesgrundlag, som vi har drøftet i klubben.',
        '',
        'Venlig hilsen',
        'FOA',
      ].join('\r\n'),
    ),
  ).toEqual([
    'Kære HR',
    'Vi takker for muligheden for at afgive høringssvar til udkastet til et nyt ledelsesgrundlag, som vi har drøftet i klubben.',
    'Venlig hilsen',
    'FOA',
  ])
})

test('bullets and numbers begin their own, however long the line before is', () => {
  const long = 'Et punkt, der er så langt, at mailprogrammet godt kunne have brudt linjen.'
  expect(paragraphsOf(`- ${long}\n- ${long}\n3.2.C ${long}\n2) ${long}`)).toHaveLength(4)
})

test('control characters, marks of direction and soft hyphens do not come along', () => {
  expect(paragraphsOf('Led\u00adel\u202ese\u0007 \u00a0 for alle\u200b')).toEqual(['Ledelse for alle'])
})

test('nothing gives nothing', () => {
  expect(paragraphsOf(' \n\n\t\r\n')).toEqual([])
})

test('a paragraph longer than an answer may be is several, and none is lost among very many', () => {
  const [first = '', second = ''] = paragraphsOf('x'.repeat(40_010))
  expect([first.length, second.length]).toEqual([40_000, 10])
  const many = paragraphsOf(Array.from({ length: mostParagraphs + 3 }, (_, i) => `Afsnit ${i}`).join('\n\n'))
  expect(many).toHaveLength(mostParagraphs)
  expect(many.at(-1)).toContain(`Afsnit ${mostParagraphs + 2}`)
})
