import type { Media } from '../core/file/packFramework.ts'
import type { UnpackedTemplate } from '../core/file/unpackTemplate.ts'
import { ok, type Result, refuse } from '../core/framework/result.ts'
import { refusalText } from '../core/text/refusal.ts'
import type { TemplateLibrary } from './templateLibrary.ts'

/** Templates from files, opened or out of the library's folders, beside those of the program. */
export type OpenedTemplates = {
  /** The program's own library, in which `get` also knows the opened ones. */
  readonly library: TemplateLibrary
  /** Gives the id by which a window can begin from it. */
  readonly add: (opened: UnpackedTemplate) => string
  /** The pictures of an opened template; none for the program's own. */
  readonly mediaOf: (id: string) => Media
}

/** So many dialogs may stand open with a template of their own. */
const most = 20

export function openedTemplates(
  own: TemplateLibrary,
  read: (id: string) => Promise<Result<UnpackedTemplate>> = async () =>
    refuse('not-found', refusalText.template.gone),
): OpenedTemplates {
  const opened = new Map<string, UnpackedTemplate>()
  let count = 0
  /** Of the last one that was begun from. */
  let libraryMedia: { readonly id: string; readonly media: Media } | null = null
  return {
    library: {
      ...own,
      get: async (id) => {
        const known = opened.get(id)
        if (known) return ok(known.template)
        if (!id.startsWith('lib:')) return own.get(id)
        const unpacked = await read(id)
        if (!unpacked.ok) return unpacked
        libraryMedia = { id, media: unpacked.value.media }
        return ok(unpacked.value.template)
      },
    },
    add: (unpacked) => {
      count += 1
      // No template in a file or a folder can have this id: they have no colon.
      const id = `file:${count}`
      opened.set(id, unpacked)
      for (const old of [...opened.keys()].slice(0, -most)) opened.delete(old)
      return id
    },
    mediaOf: (id) => opened.get(id)?.media ?? (libraryMedia?.id === id ? libraryMedia.media : new Map()),
  }
}
