import path from 'node:path'
import { app } from 'electron'

/** Where the program's own files lie, inside its archive. */
export function programFolders() {
  const root = app.getAppPath()
  return {
    templates: path.join(root, 'templates'),
    renderer: path.join(root, 'out', 'renderer'),
    preload: path.join(root, 'out', 'preload', 'preload.cjs'),
  }
}
