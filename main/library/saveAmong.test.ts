import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Template } from '../../core/template/template.ts'
import { framework } from '../../tests/builders/framework.ts'
import { readTemplate } from '../files/readTemplate.ts'
import { saveAmong } from './saveAmong.ts'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'grundlag-own-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const template = (name: string): Template => ({
  format: 'grundskabelon',
  version: 3,
  id: 'n1',
  name,
  origin: { municipality: '', unit: '', year: null, title: '', source: '' },
  defaults: { issuer: '' },
  notes: [],
  framework: framework(),
})

test('each gets a file of its own, in a folder that need not be there yet', async () => {
  const folder = path.join(base, 'mine')
  for (const name of ['En', 'To', 'Tre']) await saveAmong(folder, 'Vores vej', template(name))
  expect((await readdir(folder)).sort()).toEqual([
    'Vores vej 2.grundskabelon',
    'Vores vej 3.grundskabelon',
    'Vores vej.grundskabelon',
  ])
  expect(await readTemplate(path.join(folder, 'Vores vej 3.grundskabelon'))).toMatchObject({
    ok: true,
    value: { template: { name: 'Tre' } },
  })
})
