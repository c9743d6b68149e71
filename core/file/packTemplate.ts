import { strToU8, type Zippable, zipSync } from 'fflate'
import { isSafeName } from '../archive/entryName.ts'
import { type Template, templateVersion } from '../template/template.ts'
import { manifestName, mediaFolder, templateName } from './manifest.ts'
import { firstZipDay, type Media } from './packFramework.ts'

/**
 * A template as the bytes of a `.grundskabelon` file: the same archive as a framework's, with `template.json` in place of
 * `framework.json`. The same content gives the same bytes. Throws where a name could not be read back.
 */
export function packTemplate(template: Template, media: Media = new Map()): Uint8Array {
  const files: Zippable = {
    [manifestName]: json({ format: 'grundskabelon', version: templateVersion }),
    [templateName]: json(template),
  }
  for (const [name, bytes] of [...media].sort(([a], [b]) => (a < b ? -1 : 1)))
    files[`${mediaFolder}${name}`] = [bytes, { level: 0 }]
  const bad = Object.keys(files).find((name) => !isSafeName(name))
  if (bad !== undefined) throw new Error(`"${bad}" cannot be a name inside a .grundskabelon file`)
  return zipSync(files, { level: 6, mtime: firstZipDay })
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`)
