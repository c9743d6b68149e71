import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { statementsIn } from '../../core/framework/framework.ts'
import type { ImportReport } from '../../core/import/report.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { readFramework } from '../files/readFramework.ts'
import { readForeign } from '../import/readForeign.ts'
import { importForeign } from './import.ts'
import { parseCommand } from './parse.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-import-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => fs.writeFile(path.join(folder, name), content)

async function run(...args: readonly string[]) {
  const command = parseCommand(['import', ...args])
  if (command.kind !== 'import') throw new Error(JSON.stringify(command))
  return importForeign(command, {
    folder,
    ids: countingIds(),
    readForeign: (document) =>
      readForeign(document, { progress: () => undefined, isWord: async () => () => false }),
  })
}

const opened = async (name = 'ud.grundlag') => {
  const read = await readFramework(path.join(folder, name))
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.framework
}

const grid =
  'Kompetence;Chef;Leder af ledere\nDrift;Sikrer driften.;Følger driften.\nUdvikling;Sætter retning.;Deler viden.\n'

test('a sheet becomes a framework, and says nothing', async () => {
  await write('skema.csv', grid)
  expect(await run('skema.csv', '--out', 'ud.grundlag', '--kommune', 'Ny Kommune')).toEqual({
    ok: true,
    value: '',
  })
  const framework = await opened()
  expect(framework.about.organisation).toBe('Ny Kommune')
  expect(framework.roles.map(({ name }) => name)).toEqual(['Chef', 'Leder af ledere'])
  expect(framework.competencies.map(({ name }) => name)).toEqual(['Drift', 'Udvikling'])
  const [drift] = framework.competencies
  const [chef] = framework.roles
  expect(statementsIn(framework, drift?.dimensions[0]?.id ?? '', chef?.id ?? '')[0]?.text).toEqual([
    { type: 'text', text: 'Sikrer driften.' },
  ])
})

test('the report accounts for every line: recognised, unsure or unused', async () => {
  await write('skema.csv', `${grid}\n`)
  await write('noter.txt', 'Se også vores hjemmeside\n\n12\n')
  const done = await run('skema.csv', 'noter.txt', '--out', 'ud.grundlag', '--report')
  if (!done.ok) throw new Error(done.refusal.message)
  const report = JSON.parse(done.value) as ImportReport
  expect(report.recognised).toMatchObject({
    roles: ['Chef', 'Leder af ledere'],
    competencies: ['Drift', 'Udvikling'],
    statements: 4,
  })
  expect(report.unused.map(({ text }) => text)).toContain('12')
  for (const { line } of report.unused) expect(line).toBeGreaterThan(0)
})

test('nothing is written where one of the sources cannot be read, or nothing is recognised', async () => {
  await write('skema.csv', grid)
  await write('billede.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2]))
  await write('brev.txt', 'Kære alle\n')
  const picture = await run('skema.csv', 'billede.png', '--out', 'ud.grundlag')
  expect(picture).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('"billede.png"') } })
  const letter = await run('brev.txt', '--out', 'ud.grundlag')
  expect(letter).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('"brev.txt"') } })
  expect(await fs.readdir(folder)).toEqual(['billede.png', 'brev.txt', 'skema.csv'])
})

test('a file that is there is kept, unless --force is given', async () => {
  await write('skema.csv', grid)
  await write('ud.grundlag', 'mit eget')
  expect(await run('skema.csv', '--out', 'ud.grundlag')).toMatchObject({
    ok: false,
    refusal: { code: 'exists' },
  })
  expect(await run('skema.csv', '--out', 'ud.grundlag', '--force')).toMatchObject({ ok: true })
  expect((await opened()).roles).toHaveLength(2)
})

test.each([
  [['--out', 'a.grundlag'], /mindst én kilde/],
  [['a.docx'], /--out mangler/],
  [['a.docx', '--out', 'a.docx'], /\.grundlag/],
] as const)('%j is wrong usage', (args, says) => {
  expect(parseCommand(['import', ...args])).toMatchObject({
    kind: 'wrong',
    message: expect.stringMatching(says),
  })
})
