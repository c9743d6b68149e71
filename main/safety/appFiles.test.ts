import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerAppFile, appFile } from './appFiles.ts'

const pages = path.resolve('/program/out/renderer')

test.each([
  ['app://grundlag/', 'index.html', 'text/html; charset=utf-8'],
  ['app://grundlag/index.html?x#y', 'index.html', 'text/html; charset=utf-8'],
  ['app://grundlag/assets/pdf.worker-1.mjs', 'assets/pdf.worker-1.mjs', 'text/javascript; charset=utf-8'],
  ['app://grundlag/assets/Carlito.ttf', 'assets/Carlito.ttf', 'font/ttf'],
  // Leads up and stops at the top, as in every address.
  ['app://grundlag/../../index.html', 'index.html', 'text/html; charset=utf-8'],
])('%s is %s', (url, file, type) => {
  expect(appFile(url, pages)).toEqual({ file: path.join(pages, file), type })
})

test.each([
  'app://andet/index.html',
  'app://grundlag@andet/index.html',
  'https://grundlag/index.html',
  'file:///program/out/renderer/index.html',
  'app://grundlag/..%2f..%2fpackage.json',
  'app://grundlag/%2e%2e%2f%2e%2e%2fmain/main.js',
  'app://grundlag/..%5c..%5cmain.js',
  'app://grundlag/%2fetc%2fpasswd.js',
  'app://grundlag/c:/x.js',
  'app://grundlag/x.js%00.html',
  'app://grundlag/%E0%A4%A.js',
  'app://grundlag/assets/',
  'app://grundlag/secret.txt',
  'app://grundlag/index.js.map',
  'nonsense',
])('%s is nothing of ours', (url) => {
  const found = appFile(url, pages)
  // A file below the folder would be harmless, but none of these names one.
  expect(found === null || found.file.startsWith(`${pages}${path.sep}`)).toBe(true)
  if (url !== 'app://grundlag/%2fetc%2fpasswd.js') expect(found).toBeNull()
})

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-pages-'))
  await fs.writeFile(path.join(folder, 'index.html'), '<p>æ')
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

test('a file goes out with its type and the policy', async () => {
  const response = await answerAppFile({ url: 'app://grundlag/', method: 'GET' }, folder)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('<p>æ')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self';"),
    'x-content-type-options': 'nosniff',
  })
})

test.each([
  { url: 'app://grundlag/missing.js', method: 'GET' },
  { url: 'app://grundlag/index.html', method: 'POST' },
])('%j gets nothing', async (request) => {
  const response = await answerAppFile(request, folder)
  expect([response.status, await response.text()]).toEqual([404, ''])
})
