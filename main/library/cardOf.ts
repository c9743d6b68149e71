import { z } from 'zod'
import { readArchive } from '../../core/file/archive.ts'
import { manifestName, TemplateManifest, templateName } from '../../core/file/manifest.ts'
import { parseJson } from '../../core/file/parseJson.ts'
import { loose } from '../../core/find/loose.ts'
import { Text } from '../../core/framework/richText.ts'
import { Template, templateVersion } from '../../core/template/template.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { zlibWithin } from '../files/zlibWithin.ts'
import { summaryFrom } from '../templateLibrary.ts'
import type { Content } from './entry.ts'
import { entryLimits } from './entryLimits.ts'

/** A template's texts are not looked at here, so that hundreds of files are listed in an instant. */
const Card = z.object({
  ...Template.pick({ id: true, name: true, origin: true, defaults: true, notes: true }).shape,
  // Of an older program it is a template too; what its card needs may be elsewhere in it, and then this is none.
  version: z.int().min(1).max(templateVersion),
  framework: z.object({
    about: z.object({ title: Text(300) }),
    roles: z.array(z.object({ prompt: z.string().nullable() })),
    competencies: z.array(z.object({ name: z.string(), theme: z.string().nullable() })),
    parts: z.array(z.object({ kind: z.string(), layout: z.string().optional() })),
    cells: z.record(z.string(), z.record(z.string(), z.array(z.unknown()))),
  }),
})

/** In place of a shape that is still to be drawn. */
const noShape = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"/>'

/**
 * What a card says of a template, without having read it in whole: neither its shape nor what can be searched, and a fault deep
 * inside is not seen. Null where that much cannot be read; only reading it in whole then tells why.
 */
export function cardOf(name: string, bytes: Uint8Array): Content | null {
  const archive = readArchive(bytes, name, entryLimits, refusalText.templateFile, zlibWithin)
  if (!archive.ok) return null
  const manifest = TemplateManifest.safeParse(jsonIn(archive.value.get(manifestName)))
  const data = archive.value.get(templateName)
  const card = Card.safeParse(jsonIn(data))
  if (data === undefined || !manifest.success || !card.success) return null
  const whole = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const { id, ...summary } = summaryFrom(card.data, (text) => whole.includes(text))
  const { origin } = card.data
  return {
    template: id,
    summary: { ...summary, shape: noShape, notes: card.data.notes },
    text: loose(
      [card.data.name, origin.municipality, origin.unit, origin.title, origin.year ?? ''].join('\n'),
    ),
    partial: true,
  }
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
  const parsed = bytes === undefined ? 'not-json' : parseJson(bytes, entryLimits.depth)
  return typeof parsed === 'object' ? parsed.value : undefined
}
