import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { markParagraph } from '../../../tests/builders/returnedEdits.ts'
import { passage, run } from '../../../tests/builders/returnedPassage.ts'
import { after, all, make, remove } from '../../../tests/builders/returnedTree.ts'
import { changesIn, received } from '../../../tests/support/receive.ts'

/** Paragraphs cut in two and made one with tracking on. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const changes = (...edits: readonly Edit[]) =>
  changesIn(received(returned(draft, by('HK Social', '2026-11-20T10:00:00Z', ...edits))))

/** Enter in the middle of a passage: what stood behind it goes on in a paragraph of its own, outside the control. */
const entersBehind =
  (id: string, words: string): Edit =>
  (file) => {
    const { paragraph, holder } = passage(file, id)
    const [old] = all(holder, 'w:r')
    const said =
      old === undefined
        ? ''
        : all(old, 'w:t')
            .flatMap(({ children }) => children)
            .join('')
    if (old === undefined || !said.startsWith(words)) throw new Error(`${id} does not begin so`)
    after(paragraph, make('w:p', {}, run(said.slice(words.length), old)))
    after(old, run(words, old))
    remove(old)
    markParagraph(file, paragraph, 'w:ins')
  }

describe('the end of a paragraph', () => {
  it('that was inserted makes two lines of one statement, even in the middle of a word', () => {
    expect(changes(entersBehind('s6', 'Jeg ser flere år frem sam'))).toMatchObject([
      {
        kind: 'edit',
        target: 's6',
        before: 'Jeg ser flere år frem sammen med politikerne',
        after: 'Jeg ser flere år frem sam\nmen med politikerne',
        silent: false,
        author: 'HK Social',
      },
    ])
  })

  it('that was deleted joins two statements, and that is kept in the tray', () => {
    expect(changes((file) => markParagraph(file, passage(file, 's1').paragraph, 'w:del'))).toEqual([
      {
        kind: 'edit',
        target: null,
        author: 'HK Social',
        date: '2026-11-20T10:00:00Z',
        before: 'Jeg sætter mål for driften\nJeg følger op hver måned',
        after: 'Jeg sætter mål for driften Jeg følger op hver måned',
        silent: false,
      },
    ])
  })
})
