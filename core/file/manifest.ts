import { z } from 'zod'

/** `grundlag.json`, which says what kind of file the archive is. Read before anything else in it. */
export const Manifest = z.object({
  format: z.literal('grundlag'),
  /** Of the data, not of the program. */
  version: z.int().min(1),
})
export type Manifest = z.infer<typeof Manifest>

/** The same of a `.grundskabelon` file, which holds a template. */
export const TemplateManifest = z.object({ format: z.literal('grundskabelon'), version: z.int().min(1) })

export const manifestName = 'grundlag.json'
export const frameworkName = 'framework.json'
export const templateName = 'template.json'
export const mediaFolder = 'media/'
