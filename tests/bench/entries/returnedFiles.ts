import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import { allPassages } from '../../../core/framework/passages.ts'
import { consultation, draftOf } from '../../builders/consulted.ts'
import { by, type Edit, returned } from '../../builders/returned.ts'
import { comment, words } from '../../builders/returnedComments.ts'
import { deletes, inserts, moves, replaces, types, writesBehind } from '../../builders/returnedEdits.ts'
import { newParagraphIds, runsSplit, tagsDropped } from '../../builders/returnedPrograms.ts'

/**
 * FILE.grundlag FOLDER COUNT: writes what so many parties send back in a round about the framework, each its own comments and
 * changes all over it, every fourth as LibreOffice leaves a file, and prints how many answers there are in all.
 */
const [, , file = '', folder = '', count = '60'] = process.argv
const read = unpackFramework(await readFile(file), file)
if (!read.ok) throw new Error(read.refusal.message)
const sent = read.value.framework
const draft = await draftOf(sent, { ...consultation, layout: 'matrix' })
const statements = [...allPassages(sent).values()].filter(({ kind }) => kind === 'statement')

const day = '2026-11-20T10:00:00Z'
const firstWord = (text: string) => text.split(' ', 1)[0] ?? text

/** Ten comments with a reply each, seven tracked changes and one silent, none in the same statement as another. */
function answersOf(party: number): readonly Edit[] {
  const name = `Part ${party + 1}`
  const at = (place: number) => {
    const found = statements[(party * 7 + place * 5) % statements.length]
    if (found === undefined) throw new Error('no statements')
    return found
  }
  const places = [...new Set(Array.from({ length: 18 }, (_, place) => at(place)))]
  if (places.length !== 18) throw new Error('the same statement twice')
  const [moved, behind, changed, inserted, deleted, replaced, proposed, silent, ...commented] = places
  if (!moved || !behind || !changed || !inserted || !deleted || !replaced || !proposed || !silent) return []
  return [
    by(
      name,
      day,
      ...commented.map(({ id, text }, n) =>
        comment(words(id, firstWord(text)), `Bemærkning ${n + 1} fra ${name}: hvad betyder det hos os?`, {
          replies: [{ by: `${name}, TR`, text: 'Det spørger vi også om.' }],
        }),
      ),
      moves(moved.id, behind.id),
      replaces(changed.id, firstWord(changed.text), 'Sammen'),
      inserts(inserted.id, firstWord(inserted.text), ' altid'),
      deletes(deleted.id),
      replaces(replaced.id, firstWord(replaced.text), 'Fælles'),
      writesBehind(proposed.id, `Et nyt udsagn fra ${name}`),
    ),
    types(silent.id, firstWord(silent.text), 'Stille'),
    ...(party % 4 === 3 ? [tagsDropped] : [runsSplit, newParagraphIds]),
  ]
}
const answersOfEach = 10 * 2 + 7

await mkdir(folder, { recursive: true })
await writeFile(path.join(folder, 'round.json'), JSON.stringify({ ...consultation, layout: 'matrix' }))
for (let party = 0; party < Number(count); party++)
  await writeFile(path.join(folder, `${party}.docx`), returned(draft, ...answersOf(party)))
console.log(Number(count) * answersOfEach)
