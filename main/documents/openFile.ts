import path from 'node:path'
import type { Held } from '../../core/file/history/automatic.ts'
import type { Extras, Media } from '../../core/file/packFramework.ts'
import type { Seen } from '../files/seen.ts'

/**
 * The file behind a window. It stays in main: what a window asks to save goes where main itself opened it or a dialog
 * said, never to a path that came from the window.
 */
export type OpenFile = {
  /** Null until it is saved. */
  readonly path: string | null
  /** What the title bar and the dialogs call it. */
  readonly name: string
  readonly media: Media
  readonly extras: Extras
  /** What the file looked like when it was last read or written here; null where it never was. */
  readonly seen: Seen | null
  /** Whether `.bak` beside the file holds it as it was when it was opened; from then on saving leaves that alone. */
  readonly kept: boolean
  /** What the file holds on disk, for the versions inside it; null where nothing is known to be there. */
  readonly held: Held | null
}

export const newFile = (name: string): OpenFile => ({
  path: null,
  name,
  media: new Map(),
  extras: new Map(),
  seen: null,
  kept: false,
  held: null,
})

/** What people call a file: its name without folder and ending. */
export const fileTitle = (file: string): string => path.basename(file).replace(/\.grundlag(\.bak)?$/i, '')

export type DocumentKind = 'framework' | 'previous' | 'template' | 'other'

/** What a file is by its name; `previous` is the version that saving kept beside it. */
export const kindOf = (file: string): DocumentKind =>
  /\.grundlag$/i.test(file)
    ? 'framework'
    : /\.grundlag\.bak$/i.test(file)
      ? 'previous'
      : /\.grundskabelon$/i.test(file)
        ? 'template'
        : 'other'

/** A name that every system and every synchronised disk takes, made from a title; without ending. */
export const fileNameFrom = (title: string, otherwise: string): string => {
  const name = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what must not stand in a file name
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .replace(/^[. ]+|[. ]+$/g, '')
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? otherwise : name
}

/** The path with the ending, added where it is missing. */
export const withEnding = (file: string, ending: string): string =>
  file.toLowerCase().endsWith(ending) ? file : `${file}${ending}`
