import path from 'node:path'
import { contentPolicy } from './contentPolicy.ts'
import { isOwnPage } from './origin.ts'

/** What app:// may hand out, by file ending; anything else is not there. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

export type AppFile = { readonly file: string; readonly type: string }

/** The file below `folder` that an address of ours means; null for every other address and every way out of it. */
export function appFile(url: string, folder: string): AppFile | null {
  if (!isOwnPage(url)) return null
  const name = decoded(new URL(url).pathname)
  // Backslash and colon lead elsewhere on Windows, and no file of ours has one.
  if (name === null || !/^\/[\w./ -]*$/.test(name)) return null
  const file = path.resolve(folder, `.${name === '/' ? '/index.html' : name}`)
  const type = types[path.extname(file)]
  return type !== undefined && file.startsWith(path.resolve(folder) + path.sep) ? { file, type } : null
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** What answers a request of the page: one of the program's own files in `folder`, or nothing of ours. */
export function answerAppFile(
  request: { readonly url: string; readonly method: string },
  folder: string,
): AppAnswer {
  const found = request.method === 'GET' ? appFile(request.url, folder) : null
  return found === null
    ? { error: fileNotFound }
    : { headers: { ...headers, 'Content-Type': found.type }, path: found.file }
}

export type AppAnswer =
  | { readonly path: string; readonly headers: Record<string, string> }
  | { readonly error: number }

/** Chromium's own number for it: net::ERR_FILE_NOT_FOUND. */
const fileNotFound = -6

const headers = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}
