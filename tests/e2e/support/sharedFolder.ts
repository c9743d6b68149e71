import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packTemplate } from '../../../core/file/packTemplate.ts'
import { cell, competency, framework, grid, heading, prose, roles } from '../../builders/framework.ts'

/** A shared folder with thirty templates, one of them two folders down, and one file that is none. */
export async function sharedFolder(folder: string): Promise<string> {
  const shared = path.join(folder, 'Fælles skabeloner')
  await mkdir(path.join(shared, '2024', 'Sjælland'), { recursive: true })
  for (let i = 1; i <= 30; i++) {
    const name = `Skabelon ${i}`
    const template = {
      format: 'grundskabelon' as const,
      version: 3 as const,
      id: `n${i}`,
      name,
      origin: {
        municipality: i === 7 ? 'Aarhus Kommune' : 'Eksempel Kommune',
        unit: '',
        year: 2000 + i,
        title: name,
        source: `Fra ${name}.`,
      },
      defaults: { issuer: '' },
      notes: [],
      framework: framework(
        roles('Områdechef', 'Leder'),
        competency(
          'Driftsledelse',
          cell('Leder', i === 12 ? 'Jeg skaber følgeskab i {{by}}' : 'Jeg sikrer drift'),
        ),
        prose('Forord', heading(2, 'Hvorfor ledelse'), 'Fra {{forvaltning}}'),
        grid('matrix'),
      ),
    }
    const place = i === 30 ? path.join('2024', 'Sjælland') : ''
    await writeFile(path.join(shared, place, `${i}.grundskabelon`), packTemplate(template))
  }
  await writeFile(path.join(shared, 'gammel.grundskabelon'), 'Dette er ingen skabelon')
  return shared
}
