import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { withSent } from '../../core/file/consultation/sent.ts'
import { documentFolder } from '../../tests/builders/documentFolder.ts'
import { heldConsultation } from '../../tests/builders/held.ts'
import { newFile } from '../documents/openFile.ts'
import { closeRequests } from './closeRequests.ts'

const folder = documentFolder()
const held = heldConsultation()

/** A window with the framework that was in consultation; its user answers the dialog with this name. */
function program(name: string | null, extras = withSent(new Map(), held.round.id, held.sent)) {
  const { means, window, asked, written } = folder.program({ save: name === null ? null : folder.file(name) })
  window.setFile({ ...newFile('Plan'), extras })
  const requests = closeRequests(means)
  const memo = (formats: ('word' | 'pdf' | 'excel')[], round = held.round.id) =>
    requests['consultation.memo']({ framework: held.now, round, order: 'party', formats }, window)
  const tracked = () =>
    requests['consultation.tracked']({ framework: held.now, round: held.round.id }, window)
  return { memo, tracked, asked, written }
}

it('writes the memo in every form that is asked for, the others beside the one that was named', async () => {
  const { memo, written, asked } = program('Notat.docx')
  expect(await memo(['word', 'pdf', 'excel'])).toMatchObject({ ok: true, value: { name: 'Notat.docx' } })
  expect(await readFile(folder.file('Notat.docx'), 'utf8')).toBe('word | 1. høring | party')
  expect(await readFile(folder.file('Notat.pdf'), 'utf8')).toBe('pdf | 1. høring | party')
  expect(await readFile(folder.file('Notat.xlsx'), 'utf8')).toBe('excel | 1. høring | party')
  expect(written).toHaveLength(3)
  expect(asked).toEqual([['word', 'Vejen til fremtidens velfærd - høringsnotat 1. høring']])
})

it('asks for a name with the ending of what is written', async () => {
  const { memo, asked } = program('Notat.pdf')
  expect(await memo(['pdf'])).toMatchObject({ ok: true })
  expect(asked[0]?.[0]).toBe('pdf')
})

it('replaces nothing that lies beside', async () => {
  await writeFile(folder.file('Notat.pdf'), 'mit')
  expect(await program('Notat.docx').memo(['word', 'pdf'])).toMatchObject({ ok: true })
  expect(await readFile(folder.file('Notat.pdf'), 'utf8')).toBe('mit')
  expect(await readFile(folder.file('Notat (2).pdf'), 'utf8')).toBe('pdf | 1. høring | party')
})

it('writes nothing where the user thinks better of it, where the round is gone, or what was sent', async () => {
  expect(await program(null).memo(['word'])).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  expect(await program('n.docx').memo(['word'], 'nej')).toMatchObject({ ok: false })
  expect(await program('n.docx', new Map()).memo(['word'])).toMatchObject({ ok: false })
  expect(await program('n.docx', new Map()).tracked()).toMatchObject({ ok: false })
  expect((await readdir(folder.file('.'))).filter((name) => /^n\.|Notat/.test(name))).toEqual([])
})

it('writes the new draft against what was sent', async () => {
  const { tracked, asked } = program('Udkast.docx')
  expect(await tracked()).toMatchObject({ ok: true, value: { name: 'Udkast.docx' } })
  expect(await readFile(folder.file('Udkast.docx'), 'utf8')).toBe('Ændringer')
  expect(asked).toEqual([['word', 'Vejen til fremtidens velfærd - rettelser siden 1. høring']])
})
