import { expect, test } from 'vitest'
import { countingIds } from '../../../tests/builders/framework.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import type { Framework } from '../../framework/framework.ts'
import { plainText, textBlocks } from '../../framework/richText.ts'
import { layOut } from '../../layout/layOut.ts'
import { printedIds } from '../../layout/passages.ts'
import { writeWord } from '../../word/writeWord.ts'
import { becomes } from '../becomes.ts'
import { linesOfSource } from '../source.ts'
import { readWordSource } from './readWordSource.ts'

/** The whole way: a framework, its Word file, what the wizard makes of it when nothing is corrected. */
async function comeBack(framework: Framework): Promise<Framework> {
  const read = readWordSource('Eget.docx', await writeWord(layOut(framework), testResources))
  if (!read.ok) throw new Error(read.refusal.message)
  const { source, known } = read.value
  if (known === null) throw new Error('not known as our own')
  const made = becomes(
    known,
    { title: '', organisation: known.organisation, unit: '', date: '', origin: null },
    countingIds(),
    new Map(linesOfSource(source).map(({ id }, index) => [id, index])),
  )
  if (!made.ok) throw new Error(made.refusal.message)
  return made.value
}

/** The document part by part, as far as it does not hang on ids. */
const parts = ({ parts: all }: Framework) =>
  all.map((part) => {
    const { kind, title, subtitle, newPage } = part
    const more =
      part.kind === 'prose'
        ? textBlocks(part.body.content)
            .map(({ type, content }) => [type, plainText(content)])
            .filter(([, said]) => said !== '')
        : part.kind === 'grid'
          ? [part.layout, part.label]
          : [part.figure, part.caption, ...[...part.points, ...part.centre].map(({ text }) => text)]
    return { kind, title, subtitle, newPage, more }
  })

test.each(templateIds)(
  '%s comes back as the same document: parts, layouts, figures and every passage',
  async (id) => {
    const framework = builtIn(id)
    const back = await comeBack(framework)
    expect(parts(back)).toEqual(parts(framework))
    expect(back.about).toMatchObject({
      title: framework.about.title,
      organisation: framework.about.organisation,
    })
    // As many passages in print: the count sees what names and texts alone would not.
    expect(printedIds(layOut(back))).toHaveLength(printedIds(layOut(framework)).length)
  },
)
