import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import { Text } from '../framework/richText.ts'

/** A template (grundskabelon): a real framework whose municipality's names have become placeholders. */

/** The version of template files that this program writes: that of the framework in it, see core/file/migrations.ts. */
export const templateVersion = 3

/** Where the text is from, in the source's own real names. */
export const TemplateOrigin = z.object({
  /** The municipality's full name; empty where the source does not name it. */
  municipality: Text(200),
  /** The administration; empty where the framework is the whole municipality's. */
  unit: Text(200),
  /** Null where the source does not say. */
  year: z.int().min(1900).max(2200).nullable(),
  title: Text(300),
  /** One Danish sentence: where the text is from. */
  source: Text(1000),
})
export type TemplateOrigin = z.infer<typeof TemplateOrigin>

/** Values for the placeholders that a user who begins a framework is not asked for. */
export const TemplateDefaults = z.object({ issuer: Text(200) })
export type TemplateDefaults = z.infer<typeof TemplateDefaults>

/** A place where the source had to be interpreted, and what was decided. In Danish. */
export const TemplateNote = z.object({ where: Text(200), note: Text(2000) })
export type TemplateNote = z.infer<typeof TemplateNote>

export const Template = z.object({
  format: z.literal('grundskabelon'),
  version: z.literal(templateVersion),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  name: Text(300),
  origin: TemplateOrigin,
  defaults: TemplateDefaults,
  notes: z.array(TemplateNote).max(200),
  /** Placeholders stand in its texts, see placeholders.ts. */
  framework: Framework,
})
export type Template = z.infer<typeof Template>
