import { readdirSync } from 'node:fs'
import path from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { packagedFolder } from '../../build/made.mjs'
import { expect, test } from './support/app.ts'

const resources =
  process.platform === 'darwin'
    ? path.join(packagedFolder, 'Grundlag.app', 'Contents', 'Resources')
    : path.join(packagedFolder, 'resources')
const asar = path.join(resources, 'app.asar')

/** Files only, with forward slashes and without the leading one. */
const files = () =>
  listPackage(asar, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((name, _, all) => !all.some((other) => other.startsWith(`${name}/`)))

const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^templates\/(gladsaxe|holbaek|holstebro|roskilde|sammen)\.json$/,
  /^out\/main\/[\w.-]+\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.(js|ttf|wasm|aff|dic)$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|ttf|svg|png|wasm)$/,
]

test('the package holds what it needs and nothing else', () => {
  expect(files().filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([])
})

test('the five templates are in the package', () => {
  expect(files().filter((name) => name.startsWith('templates/'))).toEqual([
    'templates/gladsaxe.json',
    'templates/holbaek.json',
    'templates/holstebro.json',
    'templates/roskilde.json',
    'templates/sammen.json',
  ])
})

test('no source map is shipped, and no bundle asks for one', () => {
  const code = files().filter((name) => /\.(js|cjs|css)$/.test(name))
  expect(code.length).toBeGreaterThan(2)
  expect(code.filter((name) => extractFile(asar, name).includes('sourceMappingURL='))).toEqual([])
})

test('beside the archive lies no unpacked app', () => {
  const ours = readdirSync(resources).filter((name) => name.startsWith('app') || name === 'default_app.asar')
  expect(ours).toEqual(['app.asar'])
})
