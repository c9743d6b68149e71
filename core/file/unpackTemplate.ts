import { z } from 'zod'
import { ok, type Refused, type Result, refuse } from '../framework/result.ts'
import { parseTemplate } from '../template/library.ts'
import { type Template, templateVersion } from '../template/template.ts'
import { refusalText } from '../text/refusal.ts'
import { type Entries, readArchive, type Unpack } from './archive.ts'
import { fileLimits, type Limits } from './limits.ts'
import { manifestName, mediaFolder, TemplateManifest, templateName } from './manifest.ts'
import { migrate } from './migrations.ts'
import type { Media } from './packFramework.ts'
import { parseJson } from './parseJson.ts'

export type UnpackedTemplate = { readonly template: Template; readonly media: Media }

const text = refusalText.templateFile

/**
 * The template in the bytes of a `.grundskabelon` file, read as strictly as a framework: it comes by mail from another
 * municipality. `fileName` is only for the refusal, which carries the path of the first thing that is wrong.
 */
export function unpackTemplate(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = fileLimits,
  unpack?: Unpack,
): Result<UnpackedTemplate> {
  const archive = readArchive(bytes, fileName, limits, text, unpack)
  if (!archive.ok) return archive
  const entries = archive.value
  if (!entries.has(manifestName)) return refuse('not-a-framework', text.notAFramework(fileName))

  const manifest = readJson(entries, manifestName, fileName, limits)
  if (!manifest.ok) return manifest
  const known = TemplateManifest.safeParse(manifest.value)
  if (!known.success) {
    const path = (known.error.issues[0]?.path ?? []).map(String).join('.')
    return path === 'format'
      ? refuse('not-a-framework', text.notAFramework(fileName), path)
      : invalid(fileName, path || manifestName)
  }
  if (known.data.version > templateVersion) return refuse('newer-version', text.newer(fileName), 'version')

  const data = readJson(entries, templateName, fileName, limits)
  if (!data.ok) return data
  const template = parseTemplate(migrated(data.value))
  if (!template.ok)
    return template.refusal.code === 'newer-version'
      ? refuse('newer-version', text.newer(fileName), 'version')
      : invalid(fileName, template.refusal.path || templateName)
  return ok({ template: template.value, media: mediaIn(entries) })
}

/** A template of an older program: the framework in it is brought up as any other. What is no template stays what it is. */
function migrated(data: unknown): unknown {
  const old = OlderTemplate.safeParse(data)
  if (!old.success || old.data.version >= templateVersion) return data
  const { version, framework } = old.data
  try {
    return { ...old.data, version: templateVersion, framework: migrate(framework, version) }
  } catch {
    // A migration throws where the data is not what its version was; the schema then says what is wrong.
    return data
  }
}

const OlderTemplate = z.looseObject({ version: z.int().min(1), framework: z.unknown() })

function readJson(entries: Entries, name: string, fileName: string, limits: Limits): Result<unknown> {
  const bytes = entries.get(name)
  const parsed = bytes === undefined ? 'not-json' : parseJson(bytes, limits.depth)
  if (parsed === 'not-json') return refuse('unreadable', text.damaged(fileName), name)
  if (parsed === 'too-deep') return refuse('limit', text.tooLarge(fileName), name)
  return ok(parsed.value)
}

const invalid = (fileName: string, path: string): Refused =>
  refuse('invalid', text.invalid(fileName, path), path)

const mediaIn = (entries: Entries): Media =>
  new Map(
    [...entries]
      .filter(([name]) => name.startsWith(mediaFolder))
      .map(([name, bytes]) => [name.slice(mediaFolder.length), bytes]),
  )
