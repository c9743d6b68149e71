import path from 'node:path'
import { expect, test } from 'vitest'
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

test('a file goes out with its type and the policy', () => {
  expect(answerAppFile({ url: 'app://grundlag/', method: 'GET' }, pages)).toMatchObject({
    path: path.join(pages, 'index.html'),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': expect.stringContaining("default-src 'none'; script-src 'self';"),
      'X-Content-Type-Options': 'nosniff',
    },
  })
})

test.each([
  { url: 'app://andet/index.html', method: 'GET' },
  { url: 'app://grundlag/index.html', method: 'POST' },
])('%j gets nothing', (request) => {
  expect(answerAppFile(request, pages)).toEqual({ error: -6 })
})
