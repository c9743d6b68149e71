import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withEvidence } from '../../../core/file/consultation/evidence.ts'
import { withSent } from '../../../core/file/consultation/sent.ts'
import { packFramework } from '../../../core/file/packFramework.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import { inlineText } from '../../../core/framework/richText.ts'
import type { CellPlace, Round } from '../../../core/framework/round.ts'
import { cell, competency, dimension, framework, grid, prose, roles } from '../../builders/framework.ts'
import { comment, letter, proposed, response, reworded, round, struck } from '../../builders/round.ts'

/** A framework that is in consultation, as a file: what was sent lies beside it, and what came back as well. */

/** As it was sent: s1 and s2 for the head of Fokus, s3 for the leader; s4 and s5 in Økonomi; b1 is the preface. */
export const sent: Framework = framework(
  roles('Chef', 'Leder af medarbejdere'),
  prose('Forord', 'Vi er her for borgerne, og det skal kunne mærkes hver dag.'),
  competency(
    'Driftsledelse',
    dimension(
      'Fokus på kerneopgaven',
      cell('Chef', 'Jeg sætter mål for driften', 'Jeg følger op hver måned'),
      cell('Leder af medarbejdere', 'Jeg siger fra, når opgaven ikke kan løses'),
    ),
    dimension(
      'Økonomi',
      cell('Chef', 'Jeg holder budgettet for hele området'),
      cell('Leder af medarbejdere', 'Jeg kender udgifterne i min egen afdeling'),
    ),
  ),
  grid('matrix', { title: 'Skemaet' }),
)

const parties = ['HK Kommunal', 'FOA', 'MED-hovedudvalget']

/** Seven places, ten answers; two parties propose the same for s3. */
export const answered: Round = round(
  '1. høring',
  parties,
  response(
    'HK Kommunal',
    comment('s1', 'Hvilke mål er det? Det bør stå tydeligere.', { quote: 'mål', author: 'Anne Holm' }),
    comment('s1', 'De årlige, tror vi.', { parent: 'h1v1a1', author: 'Bo Riis' }),
    reworded('s1', 'Jeg sætter mål for driften', 'Jeg sætter klare mål for driften'),
    reworded(
      's3',
      'Jeg siger fra, når opgaven ikke kan løses',
      'Jeg siger tydeligt fra, når opgaven ikke kan løses',
    ),
    letter(null, 'Tak for et gennemarbejdet udkast.', { lies: 'general', author: '', date: null }),
  ),
  response(
    'FOA',
    reworded(
      's3',
      'Jeg siger fra, når opgaven ikke kan løses',
      'Jeg siger  tydeligt fra, når opgaven ikke kan løses.',
      { silent: true },
    ),
    struck('s5', 'Jeg kender udgifterne i min egen afdeling', { author: 'Kim Bæk' }),
    letter(null, 'Vi savner noget om arbejdsmiljø et sted i afsnittet om drift.'),
  ),
  response(
    'MED-hovedudvalget',
    reworded('s1', 'Jeg sætter mål for driften', 'Jeg sætter rammer for driften'),
    proposed('Jeg lytter til medarbejderne', { dimension: 'd1', role: 'r2' }),
    comment('b1', 'Godt forord', { resolved: true }),
  ),
)

/** A round whose only answer proposes a statement for another cell, in the same words. */
export const movesTo = (statement: 's1', cell: CellPlace): Round =>
  round(
    '1. høring',
    parties,
    response(
      'FOA',
      reworded(statement, 'Jeg sætter mål for driften', 'Jeg sætter mål for driften', { kind: 'move', cell }),
    ),
  )

/** Writes the file; gives its path. `changes` are made after it was sent. */
export async function consultedFile(
  folder: string,
  name: string,
  {
    of = sent,
    rounds = [answered],
    now = {},
  }: {
    readonly of?: Framework
    readonly rounds?: readonly Round[]
    /** What statements read as now. */
    readonly now?: Readonly<Record<string, string>>
  } = {},
): Promise<string> {
  const cells = structuredClone(of.cells)
  for (const row of Object.values(cells))
    for (const statements of Object.values(row))
      for (const statement of statements) {
        const written = now[statement.id]
        if (written !== undefined) statement.text = inlineText(written)
      }
  let extras: ReadonlyMap<string, Uint8Array> = new Map()
  for (const each of rounds) {
    extras = withSent(extras, each.id, of)
    for (const { file } of each.responses) {
      const kept = file && withEvidence(extras, each.id, file, new Uint8Array([1]))
      if (kept?.ok) extras = kept.value
    }
  }
  const file = path.join(folder, name)
  await writeFile(file, packFramework({ ...of, cells, rounds: [...rounds] }, new Map(), extras))
  return file
}
