import type { Argument } from '../../core/bridge/contract.ts'
import { refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'

/** Files that the user has let go over a window: the only ones whose paths its page may name. */
export type HandedFiles = {
  readonly note: (path: string) => void
  readonly has: (path: string) => boolean
}

/** So many files are remembered, the last ones. */
const most = 500

export function handedFiles(): HandedFiles {
  const paths = new Set<string>()
  return {
    note: (path) => {
      paths.delete(path)
      paths.add(path)
      for (const old of [...paths].slice(0, -most)) paths.delete(old)
    },
    has: (path) => paths.has(path),
  }
}

type Handed = { readonly handed: HandedFiles }
type Named = 'import.read' | 'files.open' | 'consultation.receive'

/**
 * The requests that can name a file, answered only for files that were really dropped: the preload told so, and a page that was
 * taken over cannot. Else it could have any document of the user's read to it.
 */
export const onlyHanded = <W extends Handed>(
  handlers: Pick<Handlers<W>, Named>,
): Pick<Handlers<W>, Named> => ({
  'import.read': async (wish, window) =>
    wish.from === 'file' && !window.handed.has(wish.path)
      ? refuse('not-found', refusalText.file.notFound(nameOf(wish.path)))
      : handlers['import.read'](wish, window),
  'files.open': ({ paths }, window) =>
    handlers['files.open']({ paths: paths.filter(window.handed.has) }, window),
  'consultation.receive': async (wish, window) => {
    const stray = strayIn(wish, window)
    return stray === undefined
      ? handlers['consultation.receive'](wish, window)
      : refuse('not-found', refusalText.file.notFound(nameOf(stray)))
  },
})

const strayIn = ({ from }: Argument<'consultation.receive'>, { handed }: Handed): string | undefined =>
  from.kind === 'dropped' ? from.paths.find((path) => !handed.has(path)) : undefined

/** The last piece of a path of any system. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
