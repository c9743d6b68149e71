import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cell, competency, dimension, framework, grid, prose, roles } from '../../builders/framework.ts'
import { comment, response, round, letter as toPlace } from '../../builders/round.ts'
import { inConsultation } from './inConsultation.ts'

/** A small framework in consultation, and answers to it that have no place of their own. */

const parties = [
  'HK Kommunal',
  'FOA',
  'Område-MED for Social, Sundhed og Arbejdsmarked i Eksempel Kommune',
  'Dansk Sygeplejeråd',
]
export const example = framework(
  roles('Chef', 'Leder'),
  prose('Forord', 'Vi vil ledelse med retning og tillid.'),
  grid('matrix'),
  competency(
    'Samarbejde',
    dimension(
      'Relationer',
      cell('Chef', 'Skaber tillid og psykologisk tryghed på tværs af centrene.'),
      cell('Leder', 'Lytter til medarbejderne og inddrager dem i beslutninger.'),
    ),
  ),
  competency(
    'Økonomi',
    dimension(
      'Overblik',
      cell('Chef', 'Prioriterer ressourcerne mellem centrene.'),
      cell('Leder', 'Følger budgettet måned for måned og handler på afvigelser.'),
    ),
  ),
)
export const consultation = round('1. høring', parties)

export const letter = `Kære HR

Psykologisk tryghed og tillid på tværs bør stå stærkere. Og budgettet bør følges hver uge.

Venlig hilsen
FOA`

/** A letter, something that only says it is Word, and a mail; on disk, by their paths. */
export async function files(folder: string) {
  const txt = path.join(folder, 'Høringssvar fra FOA.txt')
  await writeFile(txt, letter)
  const broken = path.join(folder, 'Billede.docx')
  await writeFile(broken, Buffer.from('\x89PNG\r\n\x1a\n1234', 'latin1'))
  const mail = path.join(folder, 'Svar.eml')
  await writeFile(mail, 'From: Bo Holm <bo@hk.dk>\r\nSubject: Svar\r\n\r\nVi er enige i det hele.')
  return { txt, broken, mail }
}

/** A framework whose round has a letter from FOA in the tray, shown in the review. */
export async function withTray(folder: string) {
  const tray = round(
    '1. høring',
    parties,
    response(
      'FOA',
      toPlace(null, 'Kære HR'),
      toPlace(
        null,
        'Psykologisk tryghed og tillid på tværs bør stå stærkere. Og budgettet bør følges hver uge.',
      ),
      toPlace(null, 'Alt i alt et godt udkast.'),
      comment(null, 'Hvad med de unge?', { quote: 'Lytter til medarbejderne', author: 'Anne Holm' }),
    ),
  )
  await inConsultation(folder, 'Plan.grundlag', example, tray)
}
