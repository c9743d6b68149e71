import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, consulted, draftOf } from '../../../tests/builders/consulted.ts'
import { by, returned } from '../../../tests/builders/returned.ts'
import { comment, crossRanges, words } from '../../../tests/builders/returnedComments.ts'
import { replaces } from '../../../tests/builders/returnedEdits.ts'
import { receiving } from '../../../tests/support/receive.ts'
import { type Answer, Response } from '../../framework/round.ts'

/** Returned files as damage, mistakes and malice make them. */

const body = 'word/document.xml'
let good: Readonly<Record<string, Uint8Array>> = {}
let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = returned(
    await draftOf(),
    by(
      'HK Social',
      '2026-11-20T10:00:00Z',
      replaces('s1', 'mål', 'retning'),
      comment(words('s1', 'driften'), 'Hvilken?', { replies: [{ by: 'TR', text: 'Al drift' }] }),
      comment(words('s4'), 'Budget'),
    ),
  )
  good = unzipSync(file)
})

/** The good file with one part said otherwise. */
const withPart = (path: string, change: (xml: string) => string): Uint8Array =>
  zipSync({ ...good, [path]: strToU8(change(strFromU8(good[path] ?? new Uint8Array()))) }, { level: 1 })
const inBody = (xml: string) => withPart(body, (text) => text.replace('<w:body>', `<w:body>${xml}`))
const locked = () =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(2000),
  ])
const entity = (root: string) => (xml: string) =>
  xml.replace(/^(<\?xml[^>]*\?>\s*)?/, `$1<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>`)
const paragraph = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'
const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('')

describe('a file that cannot be taken in', () => {
  it.each<[string, () => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a mail’s text', () => strToU8('Kære alle, vi har ingen bemærkninger.')],
    ['a picture', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array(200).fill(7)])],
    ['one that is locked with a password', locked],
    ['half of one', () => file.slice(0, Math.floor(file.length / 2))],
    ['one without its last bytes', () => file.slice(0, -30)],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('x') })],
    [
      'one with macros',
      () =>
        withPart('[Content_Types].xml', (xml) =>
          xml.replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        ),
    ],
    ['broken XML', () => withPart(body, (xml) => xml.slice(0, -40))],
    ['broken comments', () => withPart('word/comments.xml', (xml) => xml.slice(0, -40))],
    ['an external entity in the text', () => withPart(body, entity('w:document'))],
    ['an external entity in the comments', () => withPart('word/comments.xml', entity('w:comments'))],
    [
      'an external entity in the threads',
      () => withPart('word/commentsExtended.xml', entity('w15:commentsEx')),
    ],
    ['a bomb', () => inBody(`<w:p>${' '.repeat(80 * 1024 * 1024)}</w:p>`)],
    ['a bomb of comments', () => withPart('word/comments.xml', (xml) => xml + ' '.repeat(80 * 1024 * 1024))],
    [
      'tables in tables in tables',
      () => inBody('<w:tbl><w:tr><w:tc>'.repeat(500) + paragraph + '</w:tc></w:tr></w:tbl>'.repeat(500)),
    ],
    [
      'changes in changes',
      () => inBody(`<w:p>${'<w:ins w:id="1" w:author="x">'.repeat(400)}${'</w:ins>'.repeat(400)}</w:p>`),
    ],
    [
      'changes by 20,000 people',
      () =>
        inBody(
          `<w:p>${many(20_000, (n) => `<w:ins w:id="${n}" w:author="a${n}"><w:r><w:t>x</w:t></w:r></w:ins>`)}</w:p>`,
        ),
    ],
    [
      '100,000 comments',
      () =>
        withPart('word/comments.xml', (xml) =>
          xml.replace(
            '</w:comments>',
            `${many(100_000, (n) => `<w:comment w:id="${n + 10}" w:author="x">${paragraph}</w:comment>`)}</w:comments>`,
          ),
        ),
    ],
  ])('%s is told so in one line, and nothing is changed', (_, bytes) => {
    const before = structuredClone({ consulted, consultation })
    const answer = receiving(bytes())
    expect(answer).toEqual({ status: 'refused', reason: expect.stringMatching(/^[^\n]{10,400}\.$/) })
    expect({ consulted, consultation }).toEqual(before)
  })
})

/** What is in it is a response that the framework takes, and the good answers are among it. */
function taken(bytes: Uint8Array) {
  const answer = receiving(bytes)
  if (answer.status !== 'received') throw new Error(`${answer.status}: ${answer.reason}`)
  expect(Response.safeParse(answer.response).error).toBeUndefined()
  return answer.response.answers
}

describe('a file with oddities is taken in all the same', () => {
  const stillThere = expect.arrayContaining([
    expect.objectContaining({ kind: 'edit', target: 's1' }),
    expect.objectContaining({ kind: 'comment', target: 's4', text: 'Budget' }),
  ])

  it.each<[string, () => Uint8Array]>([
    [
      'ranges that never end',
      () =>
        inBody(
          many(20_000, (n) => `<w:commentRangeStart w:id="${n + 100}"/>`)
            .replace(/^/, '<w:p>')
            .concat('</w:p>'),
        ),
    ],
    [
      'ends without a beginning',
      () => inBody(`<w:p>${many(20_000, (n) => `<w:commentRangeEnd w:id="${n + 100}"/>`)}</w:p>`),
    ],
    [
      'bookmarks that never close',
      () =>
        inBody(
          many(
            20_000,
            (n) =>
              `<w:bookmarkStart w:id="${n + 9_000_000}" w:name="c_s${n + 100}"/>${n % 100 === 0 ? '<w:p/>' : ''}`,
          ),
        ),
    ],
    [
      'moves that lead nowhere',
      () => inBody('<w:p><w:moveFromRangeStart w:id="77" w:name="m" w:author="x"/></w:p>'),
    ],
    [
      'tags of passages that never were',
      () =>
        inBody(
          `<w:p><w:sdt><w:sdtPr><w:tag w:val="s999"/></w:sdtPr><w:sdtContent><w:r><w:t>Hvem er jeg?</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
        ),
    ],
    [
      'names that mean something to JavaScript',
      () =>
        inBody(
          many(
            3,
            (n) =>
              `<w:p><w:sdt><w:sdtPr><w:tag w:val="${['constructor', '__proto__', 'toString'][n]}"/></w:sdtPr><w:sdtContent><w:r><w:t>x${n}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
          ),
        ),
    ],
    [
      'replies that reply to each other',
      () =>
        withPart('word/commentsExtended.xml', (xml) =>
          xml.replace(
            /w15:paraId="([0-9A-F]+)"( w15:paraIdParent="[0-9A-F]+")?/g,
            (_, id) => `w15:paraId="${id}" w15:paraIdParent="${id}"`,
          ),
        ),
    ],
    [
      'a comment’s number used twice',
      () =>
        withPart('word/comments.xml', (xml) =>
          xml.replace(
            '</w:comments>',
            `<w:comment w:id="0" w:author="Y">${paragraph}</w:comment></w:comments>`,
          ),
        ),
    ],
    [
      'a day that is none',
      () => withPart('word/comments.xml', (xml) => xml.replaceAll(/w:date="[^"]*"/g, 'w:date="i går"')),
    ],
    ['no authors', () => withPart(body, (xml) => xml.replaceAll(/ w:author="[^"]*"/g, ''))],
    [
      'an author as long as a book',
      () => withPart(body, (xml) => xml.replaceAll('"HK Social"', `"${'HK '.repeat(5000)}"`)),
    ],
  ])('%s', (_, bytes) => {
    expect(taken(bytes())).toEqual(stillThere)
  })

  it('ranges that cross', () => {
    expect(taken(returned(file, crossRanges))).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'comment', text: 'Budget' })]),
    )
  })

  it('a comment as long as a book is kept as far as an answer goes', () => {
    const long = withPart('word/comments.xml', (xml) =>
      xml.replace('>Budget<', `>${'Budget '.repeat(100_000)}<`),
    )
    const found = taken(long).find(
      (each: Answer) => each.kind === 'comment' && each.text.startsWith('Budget Budget'),
    )
    expect(found).toMatchObject({ target: 's4' })
  })
})

describe('whatever happens to a returned file', () => {
  const isAnswer = (bytes: Uint8Array) => {
    const answer = receiving(bytes)
    if (answer.status === 'received') expect(Response.safeParse(answer.response).error).toBeUndefined()
    else expect(answer.reason).toMatch(/^[^\n]{10,}\.$/)
  }

  it('its bytes: the answer is a value', () => {
    const change = fc.tuple(fc.nat(200_000), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), fc.nat(100), (changes, share) => {
        const bytes = file.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        isAnswer(bytes)
        isAnswer(bytes.subarray(0, Math.floor((bytes.length * share) / 100)))
      }),
      { numRuns: 80 },
    )
  })

  const edit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(3000),
    how: fc.constantFrom('cut', 'twice', 'move'),
  })
  it.each([body, 'word/comments.xml', 'word/commentsExtended.xml'])(
    'its part %s: the answer is a value',
    (path) => {
      const xml = strFromU8(good[path] ?? new Uint8Array())
      fc.assert(
        fc.property(edit, ({ from, length, how }) => {
          const begin = Math.max(0, xml.indexOf('<', Math.floor(from * xml.length)))
          const end = Math.max(begin, xml.indexOf('<', Math.min(xml.length - 1, begin + length)))
          const piece = xml.slice(begin, end)
          isAnswer(
            withPart(path, () =>
              how === 'cut'
                ? xml.slice(0, begin) + xml.slice(end)
                : how === 'twice'
                  ? xml.slice(0, end) + piece + xml.slice(end)
                  : piece + xml.slice(0, begin) + xml.slice(end),
            ),
          )
        }),
        { numRuns: 80 },
      )
    },
  )

  it('its names: elements and attributes that say something else are a file all the same', () => {
    const xml = strFromU8(good[body] ?? new Uint8Array())
    const names = [...new Set(xml.match(/(?<=[<\s/])w:\w+/g))]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (one, other) => {
        isAnswer(withPart(body, () => xml.replace(new RegExp(`${one}(?=[\\s/>=])`, 'g'), other)))
      }),
      { numRuns: 80 },
    )
  })
})
