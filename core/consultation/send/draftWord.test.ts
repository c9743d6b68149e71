import { describe, expect, it } from 'vitest'
import { round } from '../../../tests/builders/round.ts'
import { named, openDocx, packageFaults } from '../../../tests/support/docxPackage.ts'
import { saidByFramework, saidByGuess } from '../../../tests/support/guessedFramework.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { anchorsOf, testResources } from '../../../tests/support/writtenWord.ts'
import type { Framework } from '../../framework/framework.ts'
import { readWordSource } from '../../import/word/readWordSource.ts'
import { writeWord } from '../../word/writeWord.ts'
import { layOutDraft } from './layOutDraft.ts'

const sent = round('1. høring', ['Hoved-MED', 'FOA'], { lookAt: 'Er det klart?' })
const written = (framework: Framework, party = '') =>
  writeWord(layOutDraft(framework, sent, party), testResources)

describe('the draft as Word', () => {
  const holstebro = builtIn('holstebro')
  it('is a sound package that says which round it is of, and for whom', async () => {
    const file = openDocx(await written(holstebro, 'MED & FOA'))
    expect(packageFaults(file)).toEqual([])
    const [title] = named(file.elements('word/document.xml'), 'w:bookmarkStart').filter(
      ({ attributes }) => attributes['w:name'] === 'h_h1',
    )
    expect(title).toBeDefined()
    expect(
      named(file.elements('docProps/custom.xml'), 'property').map(({ attributes, children }) => [
        attributes['name'],
        children[0]?.text,
      ]),
    ).toEqual([
      ['GrundlagHoering', 'h1'],
      ['GrundlagPart', 'MED & FOA'],
    ])
  })
  it('locks every passage against being deleted, and none against being written in', async () => {
    const elements = openDocx(await written(holstebro)).elements('word/document.xml')
    const controls = named(elements, 'w:tag').map(({ parent }) => parent?.children ?? [])
    expect(controls).toHaveLength(anchorsOf(layOutDraft(holstebro, sent)).length)
    for (const properties of controls)
      expect(named(properties, 'w:lock').map(({ attributes }) => attributes['w:val'])).toEqual(['sdtLocked'])
  })
  it('numbers lines only in its prose, and counts none of the guide', async () => {
    const elements = openDocx(await written(holstebro)).elements('word/document.xml')
    const sections = named(elements, 'w:sectPr').map(({ children }) => named(children, 'w:lnNumType').length)
    expect(sections.slice(0, 3)).toEqual([0, 0, 0])
    expect(sections).toContain(1)
    expect(named(elements, 'w:suppressLineNumbers').length).toBeGreaterThan(10)
  })
  it('is the same file for the same framework, round and party', async () => {
    expect(await written(holstebro)).toEqual(await written(holstebro))
  })
})

it.each(templateIds)('the draft of %s, read back, has every passage', async (id) => {
  const framework = builtIn(id)
  const read = readWordSource('Udkast.docx', await written(framework, 'FOA'))
  if (!read.ok) throw new Error(read.refusal.message)
  const { known } = read.value
  if (known === null) throw new Error('not known as our own')
  const { prose: all, ...expected } = saidByFramework(framework)
  const { prose, ...back } = saidByGuess(known)
  expect(back).toEqual(expected)
  // The guide stands among the prose: whoever opens a draft as a document of its own sees all that is in it.
  expect(prose).toEqual(expect.arrayContaining([...all]))
})
