import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'

/** The packaged program without a window, as a script uses it. */

const source = ['--kommune', 'Holstebro Kommune', '--forvaltning', 'Social og Sundhed'] as const
const nothing = { stdout: '', stderr: '' }
const oneLine = /^[^\n]+\.\n$/

test('templates are listed for people and for scripts', async ({ folder }) => {
  const table = await grundlag(folder, 'templates')
  expect(table).toMatchObject({ code: 0, stderr: '' })
  expect(table.stdout).toMatch(
    /^holstebro +Vejen til fremtidens velfærd +Holstebro Kommune +2021 +8 +4 +96$/m,
  )

  const { code, stdout } = await grundlag(folder, 'templates', '--json')
  expect(code).toBe(0)
  const listed = JSON.parse(stdout) as readonly { readonly id: string }[]
  expect(listed.map(({ id }) => id)).toEqual(['gladsaxe', 'holbaek', 'holstebro', 'roskilde', 'sammen'])
  expect(listed[2]).toEqual({
    id: 'holstebro',
    name: 'Vejen til fremtidens velfærd',
    municipality: 'Holstebro Kommune',
    unit: 'Social og Sundhed',
    year: 2021,
    competencies: 8,
    roles: 4,
    statements: 96,
    title: 'Vejen til fremtidens velfærd',
  })
})

test('a new framework is made, shown and exported to Word', async ({ folder }) => {
  const made = await grundlag(folder, 'new', '--template', 'holstebro', ...source, '--out', 'a b.grundlag')
  expect(made).toEqual({ code: 0, ...nothing })

  const { code, stdout } = await grundlag(folder, 'show', 'a b.grundlag')
  expect(code).toBe(0)
  const passages = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const statements = passages.filter(({ kind }) => kind === 'statement')
  expect(statements).toHaveLength(96)
  expect(Object.keys(statements[0] ?? {})).toEqual([
    'kind',
    'id',
    'theme',
    'competency',
    'dimension',
    'role',
    'lead',
    'text',
  ])
  const prose = passages.find(({ kind }) => kind === 'prose')
  expect(Object.keys(prose ?? {})).toEqual(['kind', 'id', 'part', 'text'])

  const exported = await grundlag(folder, 'export', 'a b.grundlag', '--word', 'ud.docx')
  expect(exported).toEqual({ code: 0, ...nothing })
  expect((await readFile(path.join(folder, 'ud.docx'))).subarray(0, 2).toString()).toBe('PK')
  expect((await readdir(folder)).sort()).toEqual(['a b.grundlag', 'ud.docx'])
})

test('a PDF is printed without a window', async ({ folder }) => {
  await grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ærø Kommune', '--out', 'a.grundlag')
  const exported = await grundlag(folder, 'export', 'a.grundlag', '--pdf', 'ud.pdf')
  expect(exported).toEqual({ code: 0, ...nothing })
  expect((await readFile(path.join(folder, 'ud.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a file that is there is kept, unless --force is given', async ({ folder }) => {
  const out = path.join(folder, 'a.grundlag')
  await writeFile(out, 'mit eget')
  const again = (...more: readonly string[]) =>
    grundlag(folder, 'new', '--template', 'sammen', '--kommune', 'Ny Kommune', '--out', 'a.grundlag', ...more)
  const refused = await again()
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toMatch(oneLine)
  expect(refused.stderr).toContain('a.grundlag')
  expect(await readFile(out, 'utf8')).toBe('mit eget')

  expect(await again('--force')).toEqual({ code: 0, ...nothing })
  expect(await readFile(`${out}.bak`, 'utf8')).toBe('mit eget')
})

test('bad input is refused in one Danish line, and nothing is written', async ({ folder }) => {
  const file = (name: string) => path.join(folder, name)
  await writeFile(file('tekst.grundlag'), 'Kære alle')
  await writeFile(file('huge.grundlag'), '')
  await truncate(file('huge.grundlag'), 2 * 1024 ** 3)
  const before = await readdir(folder)
  for (const [name, says] of [
    ['tekst.grundlag', 'er ikke et ledelsesgrundlag'],
    ['huge.grundlag', 'er for stor'],
    ['nowhere.grundlag', 'findes ikke'],
    ['.', 'er ikke et ledelsesgrundlag'],
  ] as const) {
    const refused = await grundlag(folder, 'export', name, '--word', 'ud.docx')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(oneLine)
    expect(refused.stderr).toContain(`"${name}" ${says}`)
  }
  expect(await readdir(folder)).toEqual(before)
})

test('an unknown template and a folder that is not there are refused', async ({ folder }) => {
  const unknown = await grundlag(folder, 'new', '--template', 'x', '--kommune', 'K', '--out', 'a.grundlag')
  expect(unknown).toMatchObject({ code: 1, stdout: '' })
  expect(unknown.stderr).toMatch(oneLine)
  expect(unknown.stderr).toContain('"x"')
  const nowhere = await grundlag(
    folder,
    'new',
    '--template',
    'sammen',
    '--kommune',
    'K',
    '--out',
    'ingen/a.grundlag',
  )
  expect(nowhere).toMatchObject({ code: 1, stdout: '' })
  expect(nowhere.stderr).toContain('"ingen/a.grundlag" kan ikke gemmes')
})

test('wrong usage prints the usage', async ({ folder }) => {
  for (const args of [['noget'], ['new'], ['show'], ['export', 'a.grundlag'], ['templates', '--xml']]) {
    const wrong = await grundlag(folder, ...args)
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('Brug:\n  grundlag templates')
  }
  expect(await grundlag(folder, '--help')).toMatchObject({ code: 0, stderr: '' })
  expect((await grundlag(folder, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('our own PDFs are read back with every statement whole and in its cell', async ({ folder }) => {
  type Shown = {
    readonly kind: string
    readonly lead: string
    readonly text: string
    readonly role: string
    readonly dimension: string
  }
  const statements = async (file: string) =>
    (await grundlag(folder, 'show', file)).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Shown)
      .filter(({ kind }) => kind === 'statement')
      .map(({ lead, text, role, dimension }) =>
        `${role} › ${dimension}: ${lead} ${text}`.replace(/\s+/g, ' '),
      )
      .sort()
  for (const template of ['holstebro', 'sammen']) {
    await grundlag(folder, 'new', '--template', template, ...source, '--out', 'a.grundlag', '--force')
    await grundlag(folder, 'export', 'a.grundlag', '--pdf', 'a.pdf', '--force')
    const read = await grundlag(folder, 'import', 'a.pdf', '--out', 'b.grundlag', '--report', '--force')
    expect(read).toMatchObject({ code: 0, stderr: '' })
    const whole = await statements('a.grundlag')
    const back = new Set(await statements('b.grundlag'))
    const report = JSON.parse(read.stdout) as { readonly recognised: { readonly statements: number } }
    expect(report.recognised.statements).toBeLessThan(whole.length * 1.05)
    const share = whole.filter((each) => back.has(each)).length / whole.length
    expect(share, template).toBeGreaterThanOrEqual(0.95)
  }
})

test('what cannot be imported is refused in one Danish line, and nothing is written', async ({ folder }) => {
  const file = (name: string) => path.join(folder, name)
  await writeFile(file('billede.docx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  await writeFile(file('halv.pdf'), '%PDF-1.7\nresten mangler')
  await writeFile(file('brev.txt'), 'Kære alle\n')
  await writeFile(file('stor.pdf'), '')
  await truncate(file('stor.pdf'), 2 * 1024 ** 3)
  const before = await readdir(folder)
  for (const [name, says] of [
    ['billede.docx', 'er et billede'],
    ['halv.pdf', 'beskadiget'],
    ['brev.txt', 'ikke genkendt'],
    ['stor.pdf', 'fylder mere end'],
    ['nowhere.docx', 'findes ikke'],
  ] as const) {
    const refused = await grundlag(folder, 'import', name, '--out', 'ud.grundlag')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(oneLine)
    expect(refused.stderr).toContain(`"${name}"`)
    expect(refused.stderr).toContain(says)
  }
  expect(await readdir(folder)).toEqual(before)
})
