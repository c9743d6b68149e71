import { describe, expect, it } from 'vitest'
import { filledIn } from '../../../tests/builders/filledIn.ts'
import { named, openDocx, packageFaults } from '../../../tests/support/docxPackage.ts'
import { builtIn } from '../../../tests/support/printedTemplate.ts'
import { received } from '../../../tests/support/receive.ts'
import { savedByLibreOffice } from '../../../tests/support/savedByLibreOffice.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import { writeWord } from '../../word/writeWord.ts'
import { layOutDraft } from '../send/layOutDraft.ts'
import { cellOfField, fieldName } from './fields.ts'
import { newPersonalRound } from './newPersonalRound.ts'
import { rolesWithStatements } from './personalRoles.ts'

function edition(id: 'holstebro' | 'holbaek') {
  const sent = builtIn(id)
  const role = rolesWithStatements(sent)[0]
  if (role === undefined) throw new Error('nobody to write for')
  const wish = { name: 'Egen oversættelse', role: role.id, from: '2026-11-22', deadline: '2026-12-15' }
  const round = newPersonalRound(wish, () => 'h1', '2026-11-22T10:00:00.000Z')
  return { sent, role, round, written: () => writeWord(layOutDraft(sent, round), testResources) }
}

it('names a field by the cell it is for, and nothing else is one', () => {
  const cell = { dimension: 'k1d2', role: 'r3' }
  expect(cellOfField(fieldName(cell))).toEqual(cell)
  for (const name of ['c_k1', 'h_k1', 'f_k1', 'f_k1_r1_x', 'k1_definition'])
    expect(cellOfField(name)).toBeNull()
})

describe('a personal edition', () => {
  it('has a field with a prompt for each statement cell of the role', async () => {
    const { sent, role, written } = edition('holstebro')
    const file = openDocx(await written())
    expect(packageFaults(file)).toEqual([])
    const xml = `${file.parts.get('word/document.xml')}`
    const cells = sent.competencies.flatMap(({ dimensions }) => dimensions).length
    expect(named(file.elements('word/document.xml'), 'w:showingPlcHdr')).toHaveLength(cells)
    expect(xml).toContain(`w:val="f_${sent.competencies[0]?.dimensions[0]?.id}_${role.id}"`)
    expect(xml).toContain('Skriv her, hvad det betyder for dig.')
  })

  it('asks with the words of the column that the framework has for it', async () => {
    const { sent, written } = edition('holbaek')
    const column = sent.roles.find(({ prompt }) => prompt !== null)
    const xml = `${openDocx(await written()).parts.get('word/document.xml')}`
    expect(xml).toContain(`_${column?.id}"`)
    expect(xml).toContain(column?.prompt)
  })
})

describe.each(['holstebro', 'holbaek'] as const)('the edition of %s, taken back', (id) => {
  const texts = [
    'Jeg går en tur i afdelingen hver mandag.\nOg hver fredag.',
    '',
    'Jeg siger nej & ja < to gange',
  ]

  it('gives what was written as new text for its cell, and nothing of what was printed', async () => {
    const { sent, round, role, written } = edition(id)
    const response = received(filledIn(await written(), texts), { sent, round, name: 'Anne Holm.docx' })
    const column = id === 'holbaek' ? sent.roles.find(({ prompt }) => prompt !== null)?.id : role.id
    expect(response.answers).toMatchObject([
      { kind: 'new', target: null, after: texts[0], cell: { role: column }, wording: { lead: '' } },
      { kind: 'new', after: texts[2], cell: { role: column } },
    ])
  })

  it('says nothing when nothing was written', async () => {
    const { sent, round, written } = edition(id)
    expect(received(await written(), { sent, round }).answers).toEqual([])
  })

  it('comes back the same from LibreOffice, which forgets the tags', async () => {
    const { sent, round, written } = edition(id)
    const saved = await savedByLibreOffice(new Map([['egen', filledIn(await written(), texts)]]))
    const response = received(saved.get('egen') ?? new Uint8Array(), { sent, round })
    expect(response.answers.map((answer) => ('after' in answer ? answer.after : answer.kind))).toEqual([
      texts[0],
      texts[2],
    ])
  })
})
