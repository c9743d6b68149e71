import type { Template } from '../../core/template/template.ts'
import { readTemplate } from '../files/readTemplate.ts'
import type { FolderLibrary } from '../library/library.ts'
import type { TemplateLibrary } from '../templateLibrary.ts'

export type FoundTemplate = {
  readonly template: Template
  /** Null where it comes with the program. */
  readonly file: string | null
}

/** A template by its own id, wherever templates are kept; null where it is in none of these places. */
export type TemplateFinder = (id: string) => Promise<FoundTemplate | null>

/** Among the program's own first, then in the places given, in their order. */
export const templateFinder =
  (own: Pick<TemplateLibrary, 'get'>, ...others: readonly TemplateFinder[]): TemplateFinder =>
  async (id) => {
    const found = await own.get(id)
    if (found.ok) return { template: found.value, file: null }
    for (const find of others) {
      const elsewhere = await find(id)
      if (elsewhere !== null) return elsewhere
    }
    return null
  }

/** In the folders of the library: the newest file of the template that can be read. */
export const inLibrary =
  ({ filesOf }: Pick<FolderLibrary, 'filesOf'>): TemplateFinder =>
  async (id) => {
    for (const file of await filesOf(id)) {
      const read = await readTemplate(file)
      if (read.ok && read.value.template.id === id) return { template: read.value.template, file }
    }
    return null
  }
