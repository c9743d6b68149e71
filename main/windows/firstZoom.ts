import { readFileSync } from 'node:fs'

/**
 * The size of everything in the first window, as the user has chosen it. Read by itself, since the window does not wait until
 * all preferences are; what is no such size counts for nothing.
 */
export function firstZoom(preferencesFile: string): number {
  try {
    const { toolZoom } = JSON.parse(readFileSync(preferencesFile, 'utf8')) as { readonly toolZoom?: unknown }
    return typeof toolZoom === 'number' && toolZoom >= 0.5 && toolZoom <= 2 ? toolZoom : 1
  } catch {
    return 1
  }
}
