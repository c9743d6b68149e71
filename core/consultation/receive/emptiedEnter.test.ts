import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { deletes, markParagraph } from '../../../tests/builders/returnedEdits.ts'
import { passage, run } from '../../../tests/builders/returnedPassage.ts'
import { append, elements, make, remove, wrap } from '../../../tests/builders/returnedTree.ts'
import { changesIn, received } from '../../../tests/support/receive.ts'

/** New paragraphs in a control that was emptied without a trace. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const changes = (edit: Edit) =>
  changesIn(received(returned(draft, deletes('s4'), by('HK Social', day, edit))))

const emptied = {
  kind: 'delete',
  target: 's4',
  before: 'Jeg holder budgettet for hele området',
  after: '',
  silent: true,
}
const written = (after: string) => ({
  kind: 'insert',
  target: 's4',
  author: 'HK Social',
  before: '',
  after,
  silent: false,
})

/** Word puts the control around whole paragraphs as soon as somebody presses Enter in it (17.5.2.29). */
const entersInside =
  (id: string, first: string, second: string, { tracked = true } = {}): Edit =>
  (file) => {
    const { control, paragraph, holder } = passage(file, id)
    if (control === null) throw new Error(`${id} has no control`)
    const inserted = (text: string) =>
      make('w:ins', { 'w:id': file.nextId(), 'w:author': 'HK Social', 'w:date': day }, run(text))
    const inside = elements(holder)
    for (const each of inside) remove(each)
    remove(control)
    const below = make('w:p', {}, ...(second === '' ? [] : [inserted(second)]))
    wrap(paragraph, holder)
    wrap(holder, control)
    append(paragraph, ...inside, ...(first === '' ? [] : [inserted(first)]))
    append(holder, below)
    if (tracked) markParagraph(file, paragraph, 'w:ins')
  }

describe('Enter in an emptied control', () => {
  it.each([
    ['tracked', true],
    ['not tracked', false],
  ])('%s: its two paragraphs are what the statement says', (_, tracked) => {
    const found = changes(entersInside('s4', 'Jeg holder', 'budgettet', { tracked }))
    expect(found).toMatchObject([emptied, written('Jeg holder\nbudgettet')])
  })

  it('twice before anything was written', () => {
    const found = changes(entersInside('s4', '', 'Jeg holder budgettet'))
    expect(found).toMatchObject([emptied, written('Jeg holder budgettet')])
  })

  it('and nothing written: it is gone, and no more', () => {
    expect(changes(entersInside('s4', '', ''))).toMatchObject([emptied])
  })
})
