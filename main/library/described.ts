import path from 'node:path'
import type { Library, LibraryFolder } from '../../core/bridge/templates.ts'
import type { Template } from '../../core/template/template.ts'
import { shownTemplate } from '../templateSummary.ts'
import { type Entry, idOf } from './entry.ts'

/** A folder that is looked through. */
export type Root = { readonly path: string; readonly from: 'mine' | 'folder' }
/** How it stands with it. */
export type State = Pick<LibraryFolder, 'state' | 'more'>

type Found = { readonly entry: Entry; readonly root: Root }

/** The library as a window shows it: the program's templates first, then what was found, each with its folder. */
export function described(
  builtIn: readonly Template[],
  found: readonly Found[],
  roots: readonly Root[],
  stateOf: (folder: string) => State,
): Library {
  return {
    templates: [
      ...builtIn.map((template) => ({
        ...shownTemplate(template),
        from: 'builtIn' as const,
        folder: '',
        modified: null,
      })),
      ...found.flatMap(({ entry: { path: file, mtimeMs, content }, root }) =>
        'summary' in content
          ? [
              {
                ...content.summary,
                id: idOf(file),
                from: root.from,
                folder: root.path,
                modified: new Date(mtimeMs).toISOString(),
              },
            ]
          : [],
      ),
    ],
    broken: found.flatMap(({ entry: { path: file, content }, root }) =>
      'reason' in content
        ? [
            {
              id: idOf(file),
              file: path.relative(root.path, file),
              folder: root.path,
              from: root.from,
              reason: content.reason,
            },
          ]
        : [],
    ),
    folders: roots
      .filter(({ from }) => from === 'folder')
      .map((root) => ({
        path: root.path,
        name: path.basename(root.path) || root.path,
        count: found.filter((one) => one.root === root && 'summary' in one.entry.content).length,
        ...stateOf(root.path),
      })),
  }
}
