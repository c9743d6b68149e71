import type { TemplateSummary } from '../core/bridge/contract.ts'
import { paletteOf } from '../core/figure/colour.ts'
import { shapePicture } from '../core/figure/shapePicture.ts'
import type { Template } from '../core/template/template.ts'
import { summaryOf } from './templateLibrary.ts'

/** What the welcome screen shows of a template: what it is, and a small picture of its shape. */
export const shownTemplate = (template: Template, id = template.id): TemplateSummary => ({
  ...summaryOf(template),
  id,
  shape: shapePicture(template.framework, paletteOf(template.framework.about.accent)),
})
