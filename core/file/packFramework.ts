import { strToU8, type Zippable, zipSync } from 'fflate'
import { isSafeName } from '../archive/entryName.ts'
import type { Framework } from '../framework/framework.ts'
import { frameworkName, type Manifest, manifestName, mediaFolder } from './manifest.ts'
import { currentVersion } from './migrations.ts'

/** Pictures by their name in the framework, `logo1.png`. */
export type Media = ReadonlyMap<string, Uint8Array>

/** What else the file held, by its whole name: history, and what a newer program may have added. Kept as it was. */
export type Extras = ReadonlyMap<string, Uint8Array>

/**
 * A framework as the bytes of a `.grundlag` file: a zip archive with the manifest first. The same content gives the
 * same bytes. Throws where a name could not be read back.
 */
export function packFramework(
  framework: Framework,
  media: Media = new Map(),
  extras: Extras = new Map(),
): Uint8Array {
  const manifest: Manifest = { format: 'grundlag', version: currentVersion }
  const files: Zippable = {
    [manifestName]: json(manifest),
    [frameworkName]: json(framework),
  }
  for (const [name, bytes] of inOrder(media)) files[`${mediaFolder}${name}`] = [bytes, { level: 0 }]
  for (const [name, bytes] of inOrder(extras)) files[name] = isPacked(name) ? [bytes, { level: 0 }] : bytes
  const bad = Object.keys(files).find((name) => !isSafeName(name))
  if (bad !== undefined) throw new Error(`"${bad}" cannot be a name inside a .grundlag file`)
  return zipSync(files, { level: 6, mtime: firstZipDay })
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`)

/** Packed already, when it was kept, or as it came: years of history and returned files must not be packed anew at every save. */
const isPacked = (name: string): boolean =>
  name.endsWith('.deflate') || /^consultation\/.*\.(docx|pdf)$/.test(name)

const inOrder = (files: ReadonlyMap<string, Uint8Array>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

/** MS-DOS time, which zip uses, begins here; it has no zone, so local time it must be. */
export const firstZipDay = new Date(1980, 0, 1)
